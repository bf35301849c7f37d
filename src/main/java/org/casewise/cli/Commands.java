package org.casewise.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself, of which the commands are parts. */
@Command(
        name = "casewise",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns functions defined by cases into exact cases, derivatives and articles.",
        footer = {"", "Without a command: the article on ReLU, in Chinese and English, into output/relu."},
        synopsisSubcommandLabel = "[COMMAND]")
final class Commands {

    /** Asked for by name before anything is read, so that it also holds where reading fails. */
    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the full trace of a defect.")
    private boolean debug;
}
