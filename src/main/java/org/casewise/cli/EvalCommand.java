package org.casewise.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casewise.interchange.ValuesJson;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.Point;
import org.casewise.syntax.Source;
import org.casewise.syntax.Warning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Values, correctly rounded. */
@Command(name = "eval", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class EvalCommand implements Callable<Integer> {

    private static final int HIGHEST_ORDER = 20;
    private static final int MOST_DIGITS = 1000;

    private final Session session;

    @Mixin
    private FunctionArguments function = new FunctionArguments();

    @Option(names = "--at", required = true, paramLabel = "POINTS")
    private String points;

    @Option(names = "--order", paramLabel = "N")
    private int order;

    @Option(names = "--digits", paramLabel = "N")
    private Integer digits;

    @Option(names = "--json")
    private boolean json;

    EvalCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (order < 0 || order > HIGHEST_ORDER) {
            throw InputProblem.input("cli.bad-order", String.valueOf(HIGHEST_ORDER));
        }
        if (digits != null && (digits < 1 || digits > MOST_DIGITS)) {
            throw InputProblem.input("cli.bad-digits", String.valueOf(MOST_DIGITS));
        }
        Source source = new Source("--at", points);
        List<Warning> warnings = new ArrayList<>();
        List<Point> at = Point.list(source, warnings);
        warnings.forEach(w -> session.warn(source, w));
        Piecewise f = function.instance(session).function();
        List<String> values = ValuesJson.texts(f, order, at, Optional.ofNullable(digits));
        if (json) {
            session.terminal().out().println(ValuesJson.of(values));
        } else {
            for (int i = 0; i < values.size(); i++) {
                session.terminal().out().println(at.get(i).text() + "\t" + said(values.get(i)));
            }
        }
        return ExitCode.DONE;
    }

    private String said(String value) {
        return switch (value) {
            case ValuesJson.UNDEFINED -> session.say("cli.undefined");
            case ValuesJson.UNKNOWN -> session.say("cli.unknown");
            default -> value;
        };
    }
}
