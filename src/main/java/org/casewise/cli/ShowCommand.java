package org.casewise.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.casewise.analysis.Analysis;
import org.casewise.catalogue.VectorCard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The findings of an article in the terminal. */
@Command(name = "show", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ShowCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private FunctionArguments function = new FunctionArguments();

    @Option(names = "--steps")
    private boolean steps;

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Optional<VectorCard> vector = function.vector(session);
        if (vector.isPresent()) {
            function.dimension();
            session.terminal().out().print(new VectorFindings(session).text(vector.get(), steps));
            return ExitCode.DONE;
        }
        FunctionArguments.Chosen chosen = function.chosen(session);
        Analysis analysis = Analysis.of(chosen.definition().function());
        session.terminal().out().print(new Findings(session).text(chosen, analysis, steps));
        return ExitCode.DONE;
    }
}
