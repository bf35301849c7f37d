package org.casewise.cli;

import java.util.List;

/** The program's entry. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        int code = run(ProcessArguments.of(arguments), Terminal.ofProcess());
        if (code != ExitCode.DONE) {
            System.exit(code);
        }
    }

    /** Runs one command and gives its exit code. */
    static int run(List<String> arguments, Terminal terminal) {
        return new CommandRunner(terminal).run(arguments);
    }
}
