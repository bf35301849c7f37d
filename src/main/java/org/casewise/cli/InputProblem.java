package org.casewise.cli;

import java.util.List;

/** Arguments or files of the command line that cannot be used: a sentence of the tables, and the exit code. */
final class InputProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> arguments;
    private final int exitCode;

    private InputProblem(int exitCode, String key, String... arguments) {
        super(key, null, false, false);
        this.exitCode = exitCode;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    static InputProblem input(String key, String... arguments) {
        return new InputProblem(ExitCode.INPUT, key, arguments);
    }

    static InputProblem files(String key, String... arguments) {
        return new InputProblem(ExitCode.FILES, key, arguments);
    }

    int exitCode() {
        return exitCode;
    }

    String say(Session session) {
        return session.say(key, arguments.stream().map(Visible::text).toArray(String[]::new));
    }
}
