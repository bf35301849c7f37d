package org.casewise.cli;

import java.util.Locale;
import org.casewise.site.OutputException;

/** What is said about output that could not be written. */
final class OutputMessages {

    private OutputMessages() {}

    static String of(OutputException problem, Session session) {
        String place = Visible.text(problem.place().toString());
        String detail = problem.detail().isEmpty() ? "" : " (" + Visible.text(problem.detail()) + ")";
        return session.say("output." + kebab(problem.kind().name()), place) + detail;
    }

    private static String kebab(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
