package org.casewise.interchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casewise.analysis.Approach;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.analysis.Limit;
import org.casewise.analysis.Limits;
import org.casewise.exact.DoubleText;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.numeric.Evaluation;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.CannotTell;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.Point;

/**
 * The values of one derivative of a function as texts: shortest doubles or a number of significant digits,
 * {@code undefined}, or {@code unknown}.
 *
 * <p>At {@code oo} and {@code -oo} the value is the limit: {@code Infinity} among doubles, {@code oo} among digits, where it
 * is infinite; undefined where the function does not reach so far, or has no limit. {@code nan} lies in no domain.
 */
public final class PointValues {

    public static final String UNDEFINED = "undefined";
    public static final String UNKNOWN = "unknown";

    /** The highest order of a derivative that is looked for. */
    public static final int HIGHEST_ORDER = 20;

    /** The most significant digits of a value. */
    public static final int MOST_DIGITS = 10_000;

    /** A derivative of more different subexpressions is not differentiated once more: each would double it. */
    private static final int MOST_SUBEXPRESSIONS = 20_000;

    private static final String NOT_A_NUMBER = "nan";

    private final Definition definition;
    private final Piecewise function;
    private final int order;
    private final Piecewise derivative;
    private final Evaluation evaluation;
    private final Order places;
    private final Set<Expr> undecided;
    private final boolean tooLarge;

    private PointValues(
            Definition definition,
            Piecewise function,
            int order,
            Piecewise derivative,
            Set<Expr> undecided,
            boolean tooLarge) {
        this.definition = definition;
        this.function = function;
        this.order = order;
        this.tooLarge = tooLarge;
        this.derivative = derivative;
        this.evaluation = new Evaluation(derivative);
        this.places = new Order(derivative.assumptions());
        this.undecided = undecided;
    }

    /**
     * The values of a derivative of a definition without open parameters. Where it was not decided whether one of the
     * derivatives up to this one exists, or the formula grew beyond the bound on work, the value is unknown.
     *
     * @param order of the derivative, from 0, the function, to {@link #HIGHEST_ORDER}
     */
    public static PointValues of(Definition definition, int order) {
        return of(definition, definition.function(), order);
    }

    private static PointValues of(Definition definition, Piecewise f, int order) {
        Piecewise derivative = f;
        Set<Expr> undecided = new LinkedHashSet<>();
        for (int i = 0; i < order; i++) {
            if (subexpressions(derivative) > MOST_SUBEXPRESSIONS) {
                return new PointValues(definition, f, order, derivative, undecided, true);
            }
            DerivativeByCases next = DerivativeByCases.of(derivative);
            next.joints().stream().filter(joint -> !joint.isDecided()).forEach(joint -> undecided.add(joint.at()));
            derivative = next.derivative();
        }
        return new PointValues(definition, f, order, derivative, undecided, false);
    }

    private static int subexpressions(Piecewise f) {
        Set<Expr> found = new HashSet<>();
        Deque<Expr> left = new ArrayDeque<>();
        f.pieces().forEach(piece -> left.add(piece.body()));
        while (!left.isEmpty()) {
            Expr next = left.pop();
            if (found.add(next)) {
                left.addAll(next.children());
            }
        }
        return found.size();
    }

    /** The values at the points, in their order. */
    public List<String> texts(List<Point> points, Optional<Integer> digits) {
        return points.stream().map(p -> text(p, digits)).toList();
    }

    /** The value at one point. */
    public String text(Point point, Optional<Integer> digits) {
        if (tooLarge) {
            return UNKNOWN;
        }
        if (point.value().isPresent()) {
            return near(point.value().get()).at(point.value().get(), digits);
        }
        return point.text().equals(NOT_A_NUMBER)
                ? UNDEFINED
                : limit(!point.text().startsWith("-"), digits);
    }

    /** The same derivative where the pieces around the point are known. */
    private PointValues near(Expr point) {
        if (definition.window().isEmpty()) {
            return this;
        }
        try {
            return of(definition, definition.near(point), order);
        } catch (DefinitionException tooHard) {
            return this;
        }
    }

    private String at(Expr point, Optional<Integer> digits) {
        if (isKnownNowhereElse(point) && order > 0) {
            return function.pieces().isEmpty() ? UNDEFINED : UNKNOWN;
        }
        boolean beyond = !isKnownNowhereElse(point)
                && derivative.window().map(w -> !isInside(point, w)).orElse(false);
        return tooLarge || beyond || mayBeUndecided(point) ? UNKNOWN : finite(point, digits);
    }

    /** Whether the function could be looked at in the point alone. */
    private boolean isKnownNowhereElse(Expr point) {
        return derivative.window().equals(Optional.of(Interval.point(point)));
    }

    private boolean isInside(Expr point, Interval window) {
        return places.difference(point, window.from().orElseThrow()) == Sign.POSITIVE
                && places.difference(window.to().orElseThrow(), point) == Sign.POSITIVE;
    }

    private boolean mayBeUndecided(Expr point) {
        return undecided.stream().anyMatch(at -> !places.difference(point, at).isNotZero());
    }

    private String finite(Expr point, Optional<Integer> digits) {
        Evaluation.Result<String> result =
                digits.isPresent() ? evaluation.digits(point, digits.get()) : shortest(evaluation.rounded(point));
        return switch (result.outcome()) {
            case VALUE -> result.value().orElseThrow();
            case UNDEFINED -> UNDEFINED;
            case UNKNOWN -> UNKNOWN;
        };
    }

    private String limit(boolean up, Optional<Integer> digits) {
        if (derivative.window().isPresent()) {
            return UNKNOWN;
        }
        List<Piece<Expr>> pieces = derivative.pieces();
        if (pieces.isEmpty()) {
            return UNDEFINED;
        }
        Piece<Expr> last = pieces.get(up ? pieces.size() - 1 : 0);
        Cut end = up ? last.on().upper() : last.on().lower();
        if (end instanceof Cut.At) {
            return UNDEFINED;
        }
        Approach approach = up
                ? Approach.toUpper(derivative.variable(), last.on(), derivative.assumptions())
                : Approach.toLower(derivative.variable(), last.on(), derivative.assumptions());
        try {
            return text(Limits.of(last.body(), approach), digits);
        } catch (CannotTell tooHard) {
            return UNKNOWN;
        }
    }

    private static String text(Limit limit, Optional<Integer> digits) {
        if (limit instanceof Limit.Infinite infinite) {
            String size = digits.isPresent() ? "oo" : DoubleText.of(Double.POSITIVE_INFINITY);
            return infinite.positive() ? size : "-" + size;
        }
        if (limit.finite().isEmpty()) {
            return limit.isUnknown() ? UNKNOWN : UNDEFINED;
        }
        Expr value = limit.finite().get();
        Optional<String> rounded = digits.isPresent()
                ? Evaluation.nearestDigits(value, digits.get())
                : Evaluation.nearestDouble(value).map(DoubleText::of);
        return rounded.orElse(UNKNOWN);
    }

    private static Evaluation.Result<String> shortest(Evaluation.Result<Double> result) {
        return new Evaluation.Result<>(result.outcome(), result.value().map(DoubleText::of));
    }
}
