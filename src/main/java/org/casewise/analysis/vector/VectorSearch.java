package org.casewise.analysis.vector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.analysis.Analysis;
import org.casewise.analysis.Approach;
import org.casewise.analysis.Finding;
import org.casewise.analysis.FunctionFacts;
import org.casewise.analysis.Limit;
import org.casewise.analysis.Limits;
import org.casewise.analysis.Monotonicity;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Functions;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.expr.VectorFunction;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Fact;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/**
 * Finds the facts of a vector function. Where algebra needs the sum to be positive, it is written as the exponential of a
 * real number: that is what being positive means.
 */
final class VectorSearch {

    private static final Interval POSITIVE = new Interval(Cut.after(Algebra.ZERO), Cut.End.PLUS_INFINITY);

    private final VectorFunction f;
    private final Jacobian jacobian;

    /** The logarithm of the sum, of the terms of the other variables, and a number added to all variables. */
    private final Symbol logTotal = Algebra.symbol(" log total");

    private final Symbol others = Algebra.symbol(" others");
    private final Symbol shift = Algebra.symbol(" shift");

    VectorSearch(VectorFunction f, Jacobian jacobian) {
        this.f = f;
        this.jacobian = jacobian;
    }

    VectorFacts facts() {
        Optional<Expr> factor = factorOfShift();
        boolean invariant = factor.filter(this::staysWhenShifted).isPresent();
        Optional<Expr> sum = multipleOfShare(f.component());
        return new VectorFacts(
                invariant ? Finding.proved(true) : movedByShift(),
                sum,
                multipleOfShare(Functions.exp(f.component())),
                rowSum(),
                sum.map(constant -> Algebra.ZERO),
                symmetric(),
                invariant ? range() : Finding.unknown(Reason.of(Key.NOT_DERIVED_YET)),
                own(),
                other(),
                strict(jacobian.direct()));
    }

    private static boolean same(Expr a, Expr b) {
        return NormalForm.same(a, b);
    }

    /** The number by which every term is multiplied when a number is added to all variables, if there is one. */
    private Optional<Expr> factorOfShift() {
        Expr shifted = f.termAt(Algebra.sum(f.variable(), shift));
        Expr factor = Algebra.over(f.termAt(shift), f.termAt(Algebra.ZERO));
        return same(shifted, Algebra.product(factor, f.term())) ? Optional.of(factor) : Optional.empty();
    }

    private boolean staysWhenShifted(Expr factor) {
        Expr total = Functions.exp(logTotal);
        Expr moved = f.componentAt(Algebra.sum(f.variable(), shift), Algebra.product(factor, total));
        return same(moved, f.componentAt(f.variable(), total));
    }

    /** A point and a shift that changes the first component, which refutes; or nothing is known. */
    private Finding<Boolean> movedByShift() {
        Expr before = f.at(List.of(Algebra.ZERO, Algebra.ONE)).get(0);
        Expr after = f.at(List.of(Algebra.ONE, Algebra.TWO)).get(0);
        return differ(before, after)
                ? Finding.proved(false)
                : Finding.unknown(Reason.of(Key.CANNOT_COMPARE, before, after));
    }

    private static boolean differ(Expr a, Expr b) {
        return new Known(Assumptions.NONE).sign(Algebra.minus(a, b)).isNotZero();
    }

    /** The number c, if the expression is c times the term's share of the sum: then such expressions sum to c. */
    private Optional<Expr> multipleOfShare(Expr e) {
        Expr share = Algebra.over(f.term(), f.total());
        Expr factor;
        try {
            factor =
                    Substitution.of(Algebra.over(e, share), Map.of(f.variable(), Algebra.ZERO, f.total(), Algebra.ONE));
        } catch (ArithmeticException noValue) {
            return Optional.empty();
        }
        return same(e, Algebra.product(factor, share)) ? Optional.of(NormalForm.tidied(factor)) : Optional.empty();
    }

    /** Where each term's slope is a fixed multiple m of it, the slopes sum to m s. */
    private Optional<Expr> rowSum() {
        Expr multiple = Substitution.of(Algebra.over(jacobian.termSlope(), f.term()), f.variable(), Algebra.ZERO);
        if (!same(jacobian.termSlope(), Algebra.product(multiple, f.term()))) {
            return Optional.empty();
        }
        Expr sum = Algebra.sum(jacobian.direct(), Algebra.product(jacobian.throughSum(), multiple, f.total()));
        try {
            Expr somewhere = Substitution.of(sum, Map.of(f.variable(), Algebra.ZERO, f.total(), Algebra.ONE));
            return same(sum, somewhere) ? Optional.of(NormalForm.tidied(somewhere)) : Optional.empty();
        } catch (ArithmeticException noValue) {
            return Optional.empty();
        }
    }

    private Finding<Boolean> symmetric() {
        Symbol i = f.variable("i");
        Symbol j = f.variable("j");
        Expr mirrored = Substitution.of(jacobian.other(), Map.of(i, j, j, i));
        if (same(jacobian.other(), mirrored)) {
            return Finding.proved(true);
        }
        List<List<Expr>> somewhere = jacobian.at(List.of(Algebra.ZERO, Algebra.ONE));
        Expr upper = somewhere.get(0).get(1);
        Expr lower = somewhere.get(1).get(0);
        return differ(upper, lower)
                ? Finding.proved(false)
                : Finding.unknown(Reason.of(Key.CANNOT_COMPARE, upper, lower));
    }

    /**
     * With x_i moved to 0, the other terms sum to every positive number if a term takes exactly the positive values; what
     * the component takes then is the image of one function of that sum.
     */
    private Finding<List<Interval>> range() {
        Piecewise term = new Piecewise(f.variable(), Partition.on(Interval.LINE, f.term()), Assumptions.NONE);
        Finding<List<Interval>> terms = FunctionFacts.range(Analysis.of(term));
        if (!terms.value().filter(List.of(POSITIVE)::equals).isPresent()) {
            return Finding.unknown(Reason.of(Key.NOT_DERIVED_YET));
        }
        Expr body = f.componentAt(Algebra.ZERO, Algebra.sum(f.termAt(Algebra.ZERO), f.total()));
        Piecewise alongSum = new Piecewise(f.total(), Partition.on(POSITIVE, body), Assumptions.NONE);
        return FunctionFacts.range(Analysis.of(alongSum));
    }

    private VectorFacts.Dependence own() {
        Assumptions positive = Assumptions.NONE.with(new Fact(others, Sign.POSITIVE));
        FunctionFacts section = FunctionFacts.of(
                Analysis.of(new Piecewise(f.variable(), Partition.on(Interval.LINE, f.section(others)), positive)));
        Sign direction = section.monotonicity()
                .value()
                .map(m -> m == Monotonicity.INCREASING
                        ? Sign.POSITIVE
                        : m == Monotonicity.DECREASING ? Sign.NEGATIVE : Sign.UNKNOWN)
                .orElse(Sign.UNKNOWN);
        return new VectorFacts.Dependence(
                direction,
                section.limits().value().flatMap(ends -> fixed(ends.left())),
                section.limits().value().flatMap(ends -> fixed(ends.right())));
    }

    private VectorFacts.Dependence other() {
        return new VectorFacts.Dependence(
                strict(jacobian.other()),
                asOtherGoes(Approach.toLower(f.variable(), Interval.LINE, Assumptions.NONE)),
                asOtherGoes(Approach.toUpper(f.variable(), Interval.LINE, Assumptions.NONE)));
    }

    /** Where a term grows beyond all bounds, the sum does. */
    private Optional<Limit> asOtherGoes(Approach approach) {
        return Limits.of(f.term(), approach).isInfinite()
                ? fixed(Limits.of(f.component(), Approach.toUpper(f.total(), POSITIVE, Assumptions.NONE)))
                : Optional.empty();
    }

    /** A limit that depends on the other variables says nothing in short. */
    private static Optional<Limit> fixed(Limit limit) {
        boolean depends = limit.finite().filter(v -> !Symbols.absent(v)).isPresent();
        return depends || limit.isUnknown() ? Optional.empty() : Optional.of(limit);
    }

    /** The sign of an expression at all values of the variables and of a positive sum, if it has one and is never zero. */
    private Sign strict(Expr e) {
        Sign sign = new Known(Assumptions.NONE.with(new Fact(f.total(), Sign.POSITIVE))).sign(e);
        return sign == Sign.POSITIVE || sign == Sign.NEGATIVE ? sign : Sign.UNKNOWN;
    }
}
