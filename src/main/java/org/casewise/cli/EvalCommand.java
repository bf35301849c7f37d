package org.casewise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casewise.catalogue.VectorCard;
import org.casewise.interchange.AnalysisJson;
import org.casewise.interchange.BatchLine;
import org.casewise.interchange.PointValues;
import org.casewise.interchange.ValuesJson;
import org.casewise.syntax.Definition;
import org.casewise.syntax.Point;
import org.casewise.syntax.Source;
import org.casewise.syntax.Warning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Values, correctly rounded. */
@Command(name = "eval", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EvalCommand implements Callable<Integer> {

    private static final List<String> KEYS = List.of("id", "definition", "set", "latex", "order", "at", "digits");

    private final Session session;

    @Mixin
    private FunctionArguments function = new FunctionArguments();

    @Mixin
    private BatchFile batch = new BatchFile();

    @Option(names = "--at", paramLabel = "POINTS")
    private String points;

    @Option(names = "--order", paramLabel = "N")
    private Integer order;

    @Option(names = "--digits", paramLabel = "N")
    private Integer digits;

    @Option(names = "--json")
    private boolean json;

    EvalCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (batch.isGiven()) {
            batch.checkAlone(function.isGiven() || points != null || order != null || digits != null);
            return new Batch(session, KEYS, EvalCommand::answer).run(batch.name());
        }
        if (points == null) {
            throw InputProblem.input("cli.missing-option", "eval", "--at", "POINTS");
        }
        check(order, 0, PointValues.HIGHEST_ORDER, "cli.bad-order");
        check(digits, 1, PointValues.MOST_DIGITS, "cli.bad-digits");
        Optional<VectorCard> vector = function.vector(session);
        if (vector.isPresent()) {
            VectorEvaluation evaluation =
                    new VectorEvaluation(vector.get(), function.dimension(), order, Optional.ofNullable(digits));
            session.terminal().out().print(evaluation.answer(points, json, session));
            return ExitCode.DONE;
        }
        Source source = new Source("--at", points);
        List<Warning> warnings = new ArrayList<>();
        List<Point> at = Point.list(source, warnings);
        warnings.forEach(w -> session.warn(source, w));
        Definition definition = function.instance(session, Point.firstNumber(at));
        List<String> values =
                PointValues.of(definition, order == null ? 0 : order).texts(at, Optional.ofNullable(digits));
        if (json) {
            session.terminal().out().println(AnalysisJson.compact(ValuesJson.of(values)));
        } else {
            for (int i = 0; i < values.size(); i++) {
                session.terminal().out().println(at.get(i).text() + "\t" + said(values.get(i)));
            }
        }
        return ExitCode.DONE;
    }

    private static void check(Integer number, int least, int most, String key) {
        if (number != null && (number < least || number > most)) {
            throw InputProblem.input(key, String.valueOf(most));
        }
    }

    private static String answer(BatchLine line) {
        Optional<Integer> order = line.number("order", 0, PointValues.HIGHEST_ORDER);
        Optional<Integer> digits = line.number("digits", 1, PointValues.MOST_DIGITS);
        List<String> texts = line.numbers("at").orElseThrow(() -> line.missing("at"));
        Optional<VectorCard> vector = BatchFunction.vector(line);
        if (vector.isPresent()) {
            VectorEvaluation evaluation = new VectorEvaluation(
                    vector.get(), Dimension.of(line.numbersByName("set")), order.orElse(null), digits);
            return evaluation.answer(texts, line);
        }
        List<Point> at = new ArrayList<>();
        for (String text : texts) {
            at.add(Point.of(new Source("at[" + at.size() + "]", text)));
        }
        Definition definition = BatchFunction.instance(line, at);
        PointValues values = PointValues.of(definition, order.orElse(0));
        return line.answered(ValuesJson.of(values.texts(at, digits)));
    }

    private String said(String value) {
        return said(value, session);
    }

    /** A value, or what stands in its place in the reader's language. */
    static String said(String value, Session session) {
        return switch (value) {
            case PointValues.UNDEFINED -> session.say("cli.undefined");
            case PointValues.UNKNOWN -> session.say("cli.unknown");
            default -> value;
        };
    }
}
