package org.casewise.cli;

import java.util.List;
import java.util.Optional;

/** Arguments or files of the command line that cannot be used: a sentence of the tables, a hint, and the exit code. */
final class InputProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final transient Said what;
    private final transient Said hint;

    private record Said(String key, List<String> arguments) {

        String in(Session session) {
            return session.say(key, arguments.stream().map(Visible::text).toArray(String[]::new));
        }
    }

    private InputProblem(int exitCode, Said what, Said hint) {
        super(what.key(), null, false, false);
        this.exitCode = exitCode;
        this.what = what;
        this.hint = hint;
    }

    static InputProblem input(String key, String... arguments) {
        return new InputProblem(ExitCode.INPUT, new Said(key, List.of(arguments)), null);
    }

    static InputProblem files(String key, String... arguments) {
        return new InputProblem(ExitCode.FILES, new Said(key, List.of(arguments)), null);
    }

    InputProblem hint(String key, String... arguments) {
        return new InputProblem(exitCode, what, new Said(key, List.of(arguments)));
    }

    int exitCode() {
        return exitCode;
    }

    /** The message alone. */
    String message(Session session) {
        return what.in(session);
    }

    /** The hint alone, if there is one. */
    Optional<String> hint(Session session) {
        return Optional.ofNullable(hint).map(h -> h.in(session));
    }

    /** The message, and on a line of its own the hint if there is one. */
    String say(Session session) {
        String message = session.error(what.in(session)) + "\n";
        return hint == null ? message : message + session.say("cli.hint", hint.in(session)) + "\n";
    }
}
