package org.casewise.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.piecewise.Side;

/**
 * That all members of a family are one curve in the units of a positive parameter:
 * {@code f(x) = height*g(rate*x)}, where height and rate are positive and g has
 * one parameter less. What is proved of g then
 * holds of every member, in its units.
 */
record Scaling(Piecewise shape, Expr rate, Expr height) {

    private static final List<Rational> RATES =
            List.of(Rational.ONE, Rational.of(-1), Rational.ZERO, Rational.HALF, Rational.of(-1, 2));
    private static final List<Rational> HEIGHTS = List.of(
            Rational.ZERO,
            Rational.of(-1),
            Rational.ONE,
            Rational.of(-2),
            Rational.TWO,
            Rational.HALF,
            Rational.of(-1, 2));

    /** The facts of a function, where some are not known those of its shape. */
    static FunctionFacts completed(FunctionFacts facts, Piecewise f) {
        boolean unknown = facts.all().stream().anyMatch(fact -> fact.evidence() instanceof Evidence.Unknown);
        return unknown ? of(f).map(scaling -> scaling.completed(facts)).orElse(facts) : facts;
    }

    /** The members with one parameter equal to 1 are the shape, if any are. */
    static Optional<Scaling> of(Piecewise f) {
        if (f.window().isPresent()) {
            return Optional.empty();
        }
        Known known = new Known(f.assumptions());
        for (Symbol parameter : parameters(f)) {
            if (known.sign(parameter) == Sign.POSITIVE && isFree(parameter, f)) {
                Optional<Scaling> scaling = in(f, parameter);
                if (scaling.isPresent()) {
                    return scaling;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether no other parameter is bound to this one: with {@code b > a}, the shape would be known for b > 1 only. */
    private static boolean isFree(Symbol parameter, Piecewise f) {
        return f.assumptions().facts().stream()
                .map(fact -> Symbols.in(fact.expression()))
                .allMatch(symbols -> !symbols.contains(parameter) || symbols.size() == 1);
    }

    private static List<Symbol> parameters(Piecewise f) {
        Set<Symbol> all = new LinkedHashSet<>();
        f.pieces().forEach(piece -> all.addAll(Symbols.in(piece.body())));
        all.remove(f.variable());
        return List.copyOf(all);
    }

    private static Optional<Scaling> in(Piecewise f, Symbol parameter) {
        Piecewise one = f.with(Map.of(parameter, Algebra.ONE));
        for (Expr rate : powers(parameter, RATES)) {
            for (Expr height : powers(parameter, HEIGHTS)) {
                if (isScaled(f, one, rate, height)) {
                    return Optional.of(new Scaling(one, rate, height));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Expr> powers(Symbol parameter, List<Rational> exponents) {
        return exponents.stream()
                .map(n -> Algebra.power(parameter, Algebra.num(n)))
                .toList();
    }

    private static boolean isScaled(Piecewise f, Piecewise shape, Expr rate, Expr height) {
        boolean same = f.pieces().size() == shape.pieces().size();
        for (int i = 0; same && i < f.pieces().size(); i++) {
            Piece<Expr> piece = f.pieces().get(i);
            Piece<Expr> ofShape = shape.pieces().get(i);
            Expr moved = Substitution.of(ofShape.body(), f.variable(), Algebra.product(rate, f.variable()));
            same = isScaled(piece.on().lower(), ofShape.on().lower(), rate)
                    && isScaled(piece.on().upper(), ofShape.on().upper(), rate)
                    && NormalForm.same(piece.body(), Algebra.product(height, moved));
        }
        return same;
    }

    private static boolean isScaled(Cut cut, Cut ofShape, Expr rate) {
        return cut instanceof Cut.At a && ofShape instanceof Cut.At b
                ? a.side() == b.side() && NormalForm.same(Algebra.product(rate, a.point()), b.point())
                : cut.equals(ofShape);
    }

    private FunctionFacts completed(FunctionFacts facts) {
        FunctionFacts g = completed(FunctionFacts.of(Analysis.of(shape)), shape);
        UnaryOperator<Expr> along = x -> NormalForm.tidied(Algebra.over(x, rate));
        UnaryOperator<Expr> up = y -> NormalForm.tidied(Algebra.product(height, y));
        UnaryOperator<Expr> slope = s -> NormalForm.tidied(Algebra.product(height, rate, s));
        return new FunctionFacts(
                facts.domain(),
                or(
                        facts.limits(),
                        g.limits()
                                .map(ends ->
                                        new FunctionFacts.Ends(scaled(ends.left(), up), scaled(ends.right(), up)))),
                facts.asymptotes(),
                or(facts.range(), g.range().map(parts -> scaled(parts, up))),
                or(facts.continuity(), g.continuity()),
                or(facts.monotonicity(), g.monotonicity()),
                or(facts.convexity(), g.convexity()),
                or(facts.parity(), g.parity()),
                or(facts.lipschitz(), g.lipschitz().map(constant -> scaled(constant, slope))),
                or(facts.zeros(), g.zeros().map(zeros -> scaled(zeros, along))),
                or(
                        facts.extrema(),
                        g.extrema()
                                .map(all -> all.stream()
                                        .map(e -> new Extremum(
                                                e.minimum(), scaled(e.on(), along), up.apply(e.value()), e.global()))
                                        .toList())),
                or(
                        facts.inflections(),
                        g.inflections().map(all -> all.stream().map(along).toList())));
    }

    /** A window on the shape is none on the function, so that what was seen in one only is not told. */
    private static <T> Finding<T> or(Finding<T> own, Finding<T> ofShape) {
        boolean missing = own.evidence() instanceof Evidence.Unknown;
        return missing && ofShape.evidence() instanceof Evidence.Proved ? ofShape : own;
    }

    private static Limit scaled(Limit limit, UnaryOperator<Expr> by) {
        return limit.finite().<Limit>map(v -> new Limit.Finite(by.apply(v))).orElse(limit);
    }

    private static List<Interval> scaled(List<Interval> parts, UnaryOperator<Expr> by) {
        return parts.stream().map(part -> scaled(part, by)).toList();
    }

    private static Interval scaled(Interval part, UnaryOperator<Expr> by) {
        return new Interval(scaled(part.lower(), by), scaled(part.upper(), by));
    }

    private static Cut scaled(Cut cut, UnaryOperator<Expr> by) {
        if (!(cut instanceof Cut.At at)) {
            return cut;
        }
        Expr point = by.apply(at.point());
        return at.side() == Side.BEFORE ? Cut.before(point) : Cut.after(point);
    }
}
