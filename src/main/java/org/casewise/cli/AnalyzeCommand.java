package org.casewise.cli;

import java.util.concurrent.Callable;
import org.casewise.analysis.Analysis;
import org.casewise.interchange.AnalysisJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Findings for programs. */
@Command(name = "analyze", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class AnalyzeCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private FunctionArguments function = new FunctionArguments();

    @Option(names = "--json")
    private boolean json;

    AnalyzeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        FunctionArguments.Chosen chosen = function.chosen(session);
        Analysis analysis = Analysis.of(chosen.definition().function());
        String found = json
                ? AnalysisJson.pretty(
                                AnalysisJson.of(chosen.written(), chosen.values(), analysis, session.sentences()::of))
                        + "\n"
                : new Findings(session).text(chosen, analysis, false);
        session.terminal().out().print(found);
        return ExitCode.DONE;
    }
}
