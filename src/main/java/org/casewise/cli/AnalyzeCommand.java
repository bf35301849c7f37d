package org.casewise.cli;

import java.util.concurrent.Callable;
import org.casewise.analysis.Analysis;
import org.casewise.interchange.AnalysisJson;
import org.casewise.syntax.Definition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Findings for programs. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        description = "Find the cases, the derivative and what is true at each joint.")
final class AnalyzeCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private FunctionArguments function = new FunctionArguments();

    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    AnalyzeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Definition definition = function.definition(session);
        Analysis analysis = Analysis.of(definition.function());
        if (json) {
            session.terminal()
                    .out()
                    .println(AnalysisJson.pretty(AnalysisJson.of(definition, analysis, session.sentences()::of)));
        } else {
            session.terminal().out().print(new Findings(session).text(definition, analysis));
        }
        return ExitCode.DONE;
    }
}
