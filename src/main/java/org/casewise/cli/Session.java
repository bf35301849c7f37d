package org.casewise.cli;

import java.util.List;
import org.casewise.catalogue.Language;
import org.casewise.render.Sentences;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.Source;
import org.casewise.syntax.Warning;

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

    /** Says what deserves a word in a text that was accepted. */
    void warn(Source source, Warning warning) {
        String message = say("cli.warning", sentences().of(warning.reason()));
        terminal.err().print(new PlaceInText(source, warning.span()).with(message));
    }

    /** A complaint about a text: place, reason, the line with a caret under the place, and the hint. */
    String complaint(DefinitionException problem) {
        String message = error(sentences().of(problem.reason()));
        String hint = problem.hint()
                .map(h -> say("cli.hint", sentences().of(h)) + "\n")
                .orElse("");
        return new PlaceInText(problem.source(), problem.span()).with(message) + hint;
    }
}
