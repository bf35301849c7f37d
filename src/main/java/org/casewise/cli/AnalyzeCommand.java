package org.casewise.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.casewise.analysis.Analysis;
import org.casewise.interchange.AnalysisJson;
import org.casewise.interchange.BatchLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Findings for programs. */
@Command(name = "analyze", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class AnalyzeCommand implements Callable<Integer> {

    private static final List<String> KEYS = List.of("id", "definition", "set", "window", "latex");

    private final Session session;

    @Mixin
    private FunctionArguments function = new FunctionArguments();

    @Mixin
    private BatchFile batch = new BatchFile();

    @Option(names = "--json")
    private boolean json;

    AnalyzeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (batch.isGiven()) {
            batch.checkAlone(function.isGiven());
            return new Batch(session, KEYS, this::answer).run(batch.name());
        }
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

    private String answer(BatchLine line) {
        FunctionArguments.Chosen chosen = BatchFunction.of(line);
        Analysis analysis = Analysis.of(chosen.definition().function());
        return line.answered(AnalysisJson.of(chosen.written(), chosen.values(), analysis, session.sentences()::of));
    }
}
