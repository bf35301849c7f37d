package org.casewise.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself, of which the commands are parts. */
@Command(
        name = "casewise",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[COMMAND]")
final class Commands {

    /** Asked for by name before anything is read, so that it also holds where reading fails. */
    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;
}
