package org.casewise.cli;

import java.util.concurrent.Callable;
import org.casewise.site.OutputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself; without a command it regenerates the ReLU article. */
@Command(
        name = "casewise",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns functions defined by cases into exact cases, derivatives and articles.",
        footer = {"", "Without a command: the article on ReLU, in Chinese and English, into output/relu."},
        synopsisSubcommandLabel = "[COMMAND]")
final class Commands implements Callable<Integer> {

    private final Session session;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the full trace of a defect.")
    private boolean debug;

    Commands(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }

    boolean debug() {
        return debug;
    }

    @Override
    public Integer call() throws OutputException {
        return new ArticleCommand(session).call();
    }
}
