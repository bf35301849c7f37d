package org.casewise.cli;

import java.util.List;
import org.casewise.catalogue.Language;
import org.casewise.render.Sentences;
import org.casewise.syntax.DefinitionException;

/** One run of a command: its terminal, and the language of its messages. */
final class Session {

    private final Terminal terminal;
    private final Language language;
    private final Sentences table;

    Session(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
        this.table = Sentences.packed(language.code());
    }

    Terminal terminal() {
        return terminal;
    }

    Language language() {
        return language;
    }

    PlainSentences sentences() {
        return new PlainSentences(table);
    }

    String say(String key, String... arguments) {
        return table.say(key, List.of(arguments));
    }

    HelpTexts help(List<String> commands) {
        return new HelpTexts(table, commands);
    }

    String error(String message) {
        return say("cli.error", message);
    }

    void warn(String message) {
        terminal.err().println(say("cli.warning", message));
    }

    /** A complaint about a text: place, reason, the line with a caret under the place, and the hint. */
    String complaint(DefinitionException problem) {
        return new Complaint(problem, this).text();
    }
}
