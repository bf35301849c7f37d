package org.casewise.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.analysis.Continuity;
import org.casewise.analysis.Convexity;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.analysis.Evidence;
import org.casewise.analysis.Extremum;
import org.casewise.analysis.Finding;
import org.casewise.analysis.FunctionFacts;
import org.casewise.analysis.Joint;
import org.casewise.analysis.Limit;
import org.casewise.analysis.Monotonicity;
import org.casewise.analysis.Parity;
import org.casewise.expr.Num;
import org.casewise.piecewise.Interval;

/**
 * What two functions of the same shape have in common: the kinds of their joints from left to right, whether they have
 * limits, how smooth they are, how they rise and bend, their symmetry, and the kinds of their zeros, extrema and
 * inflections in order. Numbers do not count.
 */
public record Shape(
        List<String> joints,
        String left,
        String right,
        Continuity continuity,
        Monotonicity monotonicity,
        Convexity convexity,
        Parity parity,
        List<String> zeros,
        List<String> extrema,
        int inflections) {

    /** The shape of a function, if all of it is proved and the same for all values of the parameters. */
    public static Optional<Shape> of(DerivativeByCases derivative, FunctionFacts facts) {
        if (derivative.of().window().isPresent()) {
            return Optional.empty();
        }
        List<String> joints = new ArrayList<>();
        for (Joint joint : derivative.joints()) {
            if (!joint.isDecided() || !joint.verdict().isUnconditional()) {
                return Optional.empty();
            }
            joints.add(joint.verdict().otherwise().word());
        }
        joints.removeIf(word -> word.equals("differentiable"));
        List<Finding<?>> needed = List.of(
                facts.limits(),
                facts.continuity(),
                facts.monotonicity(),
                facts.convexity(),
                facts.parity(),
                facts.zeros(),
                facts.extrema(),
                facts.inflections());
        if (!needed.stream().allMatch(f -> f.evidence() instanceof Evidence.Proved)) {
            return Optional.empty();
        }
        FunctionFacts.Ends limits = facts.limits().value().orElseThrow();
        return Optional.of(new Shape(
                joints,
                kind(limits.left()),
                kind(limits.right()),
                facts.continuity().value().orElseThrow(),
                facts.monotonicity().value().orElseThrow(),
                facts.convexity().value().orElseThrow(),
                facts.parity().value().orElseThrow(),
                facts.zeros().value().orElseThrow().stream().map(Shape::kind).toList(),
                facts.extrema().value().orElseThrow().stream().map(Shape::kind).toList(),
                facts.inflections().value().orElseThrow().size()));
    }

    private static String kind(Limit limit) {
        if (limit instanceof Limit.Infinite i) {
            return i.positive() ? "oo" : "-oo";
        }
        return limit.finite().isEmpty()
                ? "none"
                : limit.finite().get() instanceof Num n && n.value().isZero() ? "0" : "finite";
    }

    private static String kind(Interval on) {
        return on.isPoint() ? "point" : "interval";
    }

    private static String kind(Extremum extremum) {
        return (extremum.global() ? "global " : "local ")
                + (extremum.minimum() ? "minimum " : "maximum ")
                + kind(extremum.on());
    }
}
