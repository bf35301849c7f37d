package org.casewise.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.casewise.analysis.Analysis;
import org.casewise.analysis.Conditional;
import org.casewise.analysis.Evidence;
import org.casewise.analysis.Extremum;
import org.casewise.analysis.Finding;
import org.casewise.analysis.FunctionFacts;
import org.casewise.analysis.Joint;
import org.casewise.analysis.Limit;
import org.casewise.analysis.Verdict;
import org.casewise.expr.Derivative;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.CannotTell;

/**
 * What was found, by the names that it has in the JSON of {@code analyze}: a {@link String} where it is a word, a
 * {@link Limit} where it is a number. Throws {@link CannotTell} for what is not known.
 */
final class NamedFindings {

    private static final String CONDITIONAL = "conditional";
    private static final String UNDEFINED = "undefined";

    private NamedFindings() {}

    /** A finding about the whole function, as {@code range.inf} or {@code zeros.1.at}. */
    static Object of(String name, FunctionFacts facts) {
        String[] path = name.split("\\.");
        switch (path[0]) {
            case "limits":
                FunctionFacts.Ends ends = known(facts.limits());
                return path[1].equals("oo") ? ends.right() : ends.left();
            case "range":
                return range(known(facts.range()), path[1]);
            case "continuity":
                return known(facts.continuity()).word();
            case "differentiable":
                return String.valueOf(known(facts.continuity()).differentiable());
            case "monotonicity":
                return known(facts.monotonicity()).word();
            case "convexity":
                return known(facts.convexity()).word();
            case "parity":
                return known(facts.parity()).word();
            case "lipschitz":
                return known(facts.lipschitz());
            case "zeros":
                return item(known(facts.zeros()), path, NamedFindings::interval);
            case "extrema":
                return item(known(facts.extrema()), path, NamedFindings::extremum);
            default:
                return item(known(facts.inflections()), path, (point, field) -> new Limit.Finite(point));
        }
    }

    private static <T> T known(Finding<T> finding) {
        if (finding.evidence() instanceof Evidence.Unknown unknown) {
            throw new CannotTell(unknown.because());
        }
        return finding.value().orElseThrow();
    }

    /** A field of one of a list's items. */
    private interface Field<T> {
        Object of(T item, String field);
    }

    /** The number of items, or a field of one of them. */
    private static <T> Object item(List<T> items, String[] path, Field<T> field) {
        return path.length == 1
                ? String.valueOf(items.size())
                : field.of(items.get(Integer.parseInt(path[1]) - 1), path[2]);
    }

    private static Object range(List<Interval> parts, String field) {
        Interval first = parts.get(0);
        Interval last = parts.get(parts.size() - 1);
        return switch (field) {
            case "inf" -> end(first.lower());
            case "infAttained" -> String.valueOf(first.includesLower());
            case "sup" -> end(last.upper());
            default -> String.valueOf(last.includesUpper());
        };
    }

    private static Object interval(Interval on, String field) {
        return switch (field) {
            case "at" -> on.isPoint() ? end(on.lower()) : "interval";
            case "from" -> end(on.lower());
            case "fromIncluded" -> String.valueOf(on.includesLower());
            case "to" -> end(on.upper());
            default -> String.valueOf(on.includesUpper());
        };
    }

    private static Object extremum(Extremum extremum, String field) {
        return switch (field) {
            case "kind" -> extremum.minimum() ? "minimum" : "maximum";
            case "value" -> new Limit.Finite(extremum.value());
            case "global" -> String.valueOf(extremum.global());
            default -> interval(extremum.on(), field);
        };
    }

    private static Limit end(Cut cut) {
        if (cut instanceof Cut.At at) {
            return new Limit.Finite(at.point());
        }
        return new Limit.Infinite(cut == Cut.End.PLUS_INFINITY);
    }

    /** A finding at a point: at a breakpoint from its study, elsewhere from the piece, which is smooth inside. */
    static Object at(Expr point, String name, Analysis analysis) {
        Optional<Joint> joint = analysis.derivative().joints().stream()
                .filter(j -> j.at().equals(point))
                .findFirst();
        return joint.isPresent() ? at(joint.get(), name) : inside(point, name, analysis.function());
    }

    private static Object at(Joint joint, String name) {
        return switch (name) {
            case "verdict" -> word(joint.verdict(), Verdict::word);
            case "value" -> joint.value().<Object>map(Limit.Finite::new).orElse(UNDEFINED);
            case "left" -> word(joint.leftDerivative(), limit -> limit);
            case "right" -> word(joint.rightDerivative(), limit -> limit);
            default -> word(joint.verdict(), NamedFindings::slope);
        };
    }

    private static <T> Object word(Conditional<T> found, Function<T, Object> say) {
        return found.isUnconditional() ? say.apply(found.otherwise()) : CONDITIONAL;
    }

    private static Object slope(Verdict verdict) {
        if (verdict instanceof Verdict.Undecided undecided) {
            throw new CannotTell(undecided.because());
        }
        return verdict instanceof Verdict.Differentiable d ? new Limit.Finite(d.slope()) : Limit.ABSENT;
    }

    private static Object inside(Expr point, String name, Piecewise f) {
        Optional<Piece<Expr>> piece = f.pieceAt(point, new Order(f.assumptions()));
        Optional<Expr> value = piece.flatMap(p -> Piecewise.valueAt(p.body(), f.variable(), point));
        if (value.isEmpty()) {
            return UNDEFINED;
        }
        if (name.equals("verdict")) {
            return "differentiable";
        }
        return name.equals("value")
                ? new Limit.Finite(value.get())
                : Piecewise.valueAt(Derivative.of(piece.get().body(), f.variable()), f.variable(), point)
                        .<Object>map(Limit.Finite::new)
                        .orElse(UNDEFINED);
    }
}
