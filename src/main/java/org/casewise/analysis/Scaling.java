package org.casewise.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
import org.casewise.piecewise.Piecewise;
import org.casewise.piecewise.Side;

/**
 * That all members of a family with one positive parameter are one curve in other units:
 * {@code f(x) = height*g(rate*x)}, where height and rate are positive and g has no parameter. What is proved of g then
 * holds of every member, in its units.
 */
record Scaling(Piecewise shape, Expr rate, Expr height) {

    /** The facts of a function, where some are not known those of its shape. */
    static FunctionFacts completed(FunctionFacts facts, Piecewise f) {
        boolean unknown = facts.all().stream().anyMatch(fact -> fact.evidence() instanceof Evidence.Unknown);
        return unknown ? of(f).map(scaling -> scaling.completed(facts)).orElse(facts) : facts;
    }

    /** The member whose parameter is 1 is the shape, if any is: sought for one smooth formula on the whole line. */
    static Optional<Scaling> of(Piecewise f) {
        if (f.pieces().size() != 1
                || !f.pieces().get(0).on().isLine()
                || f.window().isPresent()) {
            return Optional.empty();
        }
        Expr body = f.pieces().get(0).body();
        List<Symbol> parameters =
                Symbols.in(body).stream().filter(s -> !s.equals(f.variable())).toList();
        if (parameters.size() != 1) {
            return Optional.empty();
        }
        Symbol parameter = parameters.get(0);
        if (new Known(f.assumptions()).sign(parameter) != Sign.POSITIVE) {
            return Optional.empty();
        }
        Expr inverse = Algebra.over(Algebra.ONE, parameter);
        Expr one = Substitution.of(body, parameter, Algebra.ONE);
        for (Expr rate : List.of(parameter, inverse)) {
            Expr moved = Substitution.of(one, f.variable(), Algebra.product(rate, f.variable()));
            for (Expr height : List.of(Algebra.ONE, inverse, parameter)) {
                if (NormalForm.same(body, Algebra.product(height, moved))) {
                    return Optional.of(new Scaling(f.with(Map.of(parameter, Algebra.ONE)), rate, height));
                }
            }
        }
        return Optional.empty();
    }

    private FunctionFacts completed(FunctionFacts facts) {
        FunctionFacts g = FunctionFacts.of(Analysis.of(shape));
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
