package org.casewise.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.casewise.site.Progress;
import org.casewise.site.Stage;

/** Tells how far long work has come: on a screen in one line that changes, elsewhere in one line a stage. */
final class ProgressLine implements Progress {

    private static final String OVER = "\r\u001b[K";

    private final Session session;
    private final PrintWriter err;

    ProgressLine(Session session) {
        this.session = session;
        this.err = session.terminal().err();
    }

    @Override
    public void passed(Stage stage, int cards, int all) {
        String name = stage.name().toLowerCase(Locale.ROOT);
        if (cards == all) {
            line(session.say("site.did." + name, String.valueOf(all)));
        } else if (session.terminal().isWatched()) {
            err.print(OVER + session.say("site.does." + name, String.valueOf(cards), String.valueOf(all)));
            err.flush();
        }
    }

    /** A line that stays. */
    void line(String text) {
        err.println((session.terminal().isWatched() ? OVER : "") + text);
        err.flush();
    }

    /** Leaves nothing of a line that was being changed. */
    void clear() {
        if (session.terminal().isWatched()) {
            err.print(OVER);
        }
    }
}
