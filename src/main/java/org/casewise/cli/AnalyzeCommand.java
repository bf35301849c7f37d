package org.casewise.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.casewise.analysis.Analysis;
import org.casewise.article.VectorStudy;
import org.casewise.catalogue.VectorCard;
import org.casewise.interchange.AnalysisJson;
import org.casewise.interchange.BatchLine;
import org.casewise.interchange.VectorJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Findings for programs. */
@Command(name = "analyze", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class AnalyzeCommand implements Callable<Integer> {

    private static final List<String> KEYS = List.of("id", "definition", "set", "window", "latex");

    /** The variables of a vector function, unless another number is set. */
    private static final int USUAL_DIMENSION = 3;

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
        Optional<VectorCard> vector = function.vector(session);
        if (vector.isPresent()) {
            session.terminal().out().print(found(vector.get(), function.dimension()));
            return ExitCode.DONE;
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

    private String found(VectorCard card, OptionalInt n) {
        return json
                ? AnalysisJson.pretty(VectorJson.of(
                                card, VectorStudy.of(card).analysis(), dimension(n), session.sentences()::of))
                        + "\n"
                : new VectorFindings(session).text(card, false);
    }

    private static int dimension(OptionalInt n) {
        return n.orElse(USUAL_DIMENSION);
    }

    private String answer(BatchLine line) {
        Optional<VectorCard> vector = BatchFunction.vector(line);
        if (vector.isPresent()) {
            return line.answered(VectorJson.of(
                    vector.get(),
                    VectorStudy.of(vector.get()).analysis(),
                    dimension(Dimension.of(line.numbersByName("set"))),
                    session.sentences()::of));
        }
        FunctionArguments.Chosen chosen = BatchFunction.of(line);
        Analysis analysis = Analysis.of(chosen.definition().function());
        return line.answered(AnalysisJson.of(chosen.written(), chosen.values(), analysis, session.sentences()::of));
    }
}
