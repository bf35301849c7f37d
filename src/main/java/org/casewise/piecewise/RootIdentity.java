package org.casewise.piecewise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Constant;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Fraction;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Num;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;

/**
 * Signs that follow from what a root is: a multiple of its own equation is zero, and the equation's sign at another number
 * tells on which side of the root that lies.
 */
final class RootIdentity {

    private static final int BITS = 128;

    /** The places at which two expressions are compared before their quotient is believed to be a number. */
    private static final List<Rational> PROBES = List.of(Rational.of(3, 7), Rational.of(5, 7));

    private RootIdentity() {}

    /** Zero, or the side of the root on which what it is compared with lies; unknown where neither is shown. */
    static Sign sign(Expr number, Work work) {
        Set<Constant.Root> roots = new LinkedHashSet<>();
        collect(number, roots, new LinkedHashSet<>());
        for (Constant.Root root : roots) {
            work.spend(10L + root.equation().size());
            Sign sign = isZeroByEquation(number, root, work) ? Sign.ZERO : besideRoot(number, root, work);
            if (sign.isCertain()) {
                return sign;
            }
        }
        return Sign.UNKNOWN;
    }

    private static boolean isZeroByEquation(Expr number, Constant.Root root, Work work) {
        return isZeroAtRoot(Replacement.of(number, Map.of(root, root.unknown())), root, work);
    }

    /** Of a number with the unknown in the root's place; {@code exp(u) - 2} is zero where {@code u - log(2)} is. */
    private static boolean isZeroAtRoot(Expr opened, Constant.Root root, Work work) {
        try {
            return isMultipleOfEquation(opened, root)
                    || KernelElimination.showsZero(opened, root, work)
                    || Inverse.reduce(opened, root.unknown(), new Known(Assumptions.NONE, work))
                            .filter(within -> isZeroAtRoot(within.argument(), root, work))
                            .isPresent();
        } catch (ArithmeticException undefined) {
            return false;
        }
    }

    /** The roots that stand in an expression, in their order in it; what was seen is not entered again. */
    static void collect(Expr e, Set<Constant.Root> roots, Set<Expr> seen) {
        if (e instanceof Constant.Root root) {
            roots.add(root);
        } else if (!e.children().isEmpty() && seen.add(e)) {
            e.children().forEach(child -> collect(child, roots, seen));
        }
    }

    /** A fixed multiple of the equation's left side. */
    private static boolean isMultipleOfEquation(Expr number, Constant.Root root) {
        Expr opened = Fraction.of(number).above();
        Expr equation = Fraction.of(root.equation()).above();
        Optional<Rational> first = quotient(opened, equation, root, 0);
        if (first.isEmpty() || !first.equals(quotient(opened, equation, root, 1))) {
            return false;
        }
        Expr multiple = Algebra.product(Algebra.num(first.get()), equation);
        return NormalForm.isZero(Algebra.minus(opened, multiple))
                || NormalForm.isZero(Algebra.minus(tidied(opened, root), tidied(multiple, root)));
    }

    /** At the root, arguments of functions multiplied out. */
    private static Expr tidied(Expr opened, Constant.Root root) {
        return NormalForm.tidied(Substitution.of(opened, root.unknown(), root));
    }

    /** The fraction that the quotient of the two may be, from its value somewhere between the root's bounds. */
    private static Optional<Rational> quotient(Expr opened, Expr equation, Constant.Root root, int probe) {
        Rational place = root.low().plus(root.high().minus(root.low()).times(PROBES.get(probe)));
        try {
            Map<Symbol, Ball> there = Map.of(root.unknown(), Ball.of(place));
            Ball quotient = Enclosing.of(opened, there, BITS).over(Enclosing.of(equation, there, BITS), BITS);
            return Recognition.fraction(quotient).filter(r -> !r.isZero());
        } catch (ArithmeticException undefined) {
            return Optional.empty();
        }
    }

    /** Of {@code root - v}: on which side v lies is told by the equation's sign there. */
    private static Sign besideRoot(Expr number, Constant.Root root, Work work) {
        Optional<Rational> factor = factorOf(root, number);
        if (factor.isEmpty()) {
            return Sign.UNKNOWN;
        }
        Expr other =
                Algebra.minus(root, Algebra.product(Algebra.num(factor.get().reciprocal()), number));
        Set<Constant.Root> roots = new LinkedHashSet<>();
        collect(other, roots, new LinkedHashSet<>());
        Ball ball = Enclosing.of(other, BITS);
        if (roots.contains(root) || !ball.isFinite()) {
            return Sign.UNKNOWN;
        }
        Sign way = Sign.of(factor.get().signum());
        if (ball.lower().compareTo(root.high()) >= 0) {
            return way.negate();
        }
        if (ball.upper().compareTo(root.low()) <= 0) {
            return way;
        }
        boolean between = ball.lower().compareTo(root.low()) > 0 && ball.upper().compareTo(root.high()) < 0;
        return between ? way.times(fromEquation(root, other, work)) : Sign.UNKNOWN;
    }

    /** The sign of the root minus a number between its bounds. */
    private static Sign fromEquation(Constant.Root root, Expr other, Work work) {
        try {
            Sign there = FixedSign.of(Substitution.of(root.equation(), root.unknown(), other), work);
            Sign below = FixedSign.of(Substitution.of(root.equation(), root.unknown(), Algebra.num(root.low())), work);
            return there.isCertain() && below.isCertain() ? there.times(below) : Sign.UNKNOWN;
        } catch (ArithmeticException undefined) {
            return Sign.UNKNOWN;
        }
    }

    /** The number with which the root stands alone in the sum. */
    private static Optional<Rational> factorOf(Constant.Root root, Expr number) {
        for (Expr term : number instanceof Sum sum ? sum.children() : List.of(number)) {
            Expr factor = Algebra.over(term, root);
            if (factor instanceof Num n) {
                return Optional.of(n.value());
            }
        }
        return Optional.empty();
    }
}
