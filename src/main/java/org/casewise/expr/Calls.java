package org.casewise.expr;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.casewise.exact.Rational;

/** Canonical calls of elementary functions: known values, inverses cancelled, signs drawn out of odd functions. */
final class Calls {

    /** Numbers of more bits are not looked at for being perfect powers. */
    private static final int LONGEST_PERFECT_POWER = 128;

    private Calls() {}

    static Expr of(Elementary f, Expr u) {
        if (f == Elementary.EXP) {
            return exp(u);
        }
        if (f == Elementary.LOG) {
            return log(u);
        }
        boolean wave = f == Elementary.SIN || f == Elementary.COS;
        Expr angle = wave ? Circle.withoutTurns(u) : u;
        boolean opposite = wave
                && angle instanceof Sum sum
                && Symbols.absent(sum)
                && sum.children().contains(Algebra.negate(Algebra.PI));
        return opposite ? Algebra.negate(of(f, Algebra.sum(angle, Algebra.PI))) : ofReduced(f, angle);
    }

    private static Expr ofReduced(Elementary f, Expr u) {
        Expr onCircle = Circle.valueOrNull(f, u);
        if (onCircle != null) {
            return onCircle;
        }
        if (u instanceof Num n) {
            return atNumber(f, n.value());
        }
        if (f.parity() != Elementary.Parity.NONE && leadsWithMinus(u)) {
            Expr mirrored = ofReduced(f, Algebra.negate(u));
            return f.parity() == Elementary.Parity.EVEN ? mirrored : Algebra.negate(mirrored);
        }
        return new Call(f, u);
    }

    private static Expr exp(Expr u) {
        if (Algebra.isZero(u)) {
            return Algebra.ONE;
        }
        if (Algebra.isNum(u, Rational.ONE)) {
            return Algebra.E;
        }
        Coefficient split = Coefficient.of(u);
        if (isLog(split.rest())) {
            return Powers.of(((Call) split.rest()).argument(), Algebra.num(split.factor()));
        }
        if (u instanceof Sum sum && sum.children().stream().anyMatch(Calls::isMultipleOfLog)) {
            List<Expr> factors = new ArrayList<>();
            List<Expr> rest = new ArrayList<>();
            sum.children().forEach(t -> {
                if (isMultipleOfLog(t)) {
                    factors.add(exp(t));
                } else {
                    rest.add(t);
                }
            });
            factors.add(exp(Sums.of(rest.isEmpty() ? List.of(Algebra.ZERO) : rest)));
            return Products.of(factors);
        }
        return new Call(Elementary.EXP, u);
    }

    private static boolean isMultipleOfLog(Expr e) {
        return isLog(Coefficient.of(e).rest());
    }

    private static boolean isLog(Expr e) {
        return e instanceof Call c && c.function() == Elementary.LOG;
    }

    private static Expr log(Expr u) {
        if (u.equals(Algebra.E)) {
            return Algebra.ONE;
        }
        if (u instanceof Call c && c.function() == Elementary.EXP) {
            return c.argument();
        }
        if (u instanceof Num n) {
            return logOfNumber(n.value());
        }
        if (u instanceof Power p && p.base() instanceof Num) {
            return Products.of(List.of(p.exponent(), log(p.base())));
        }
        return new Call(Elementary.LOG, u);
    }

    /** {@code log(1/8) = -3 log(2)}: fractions below one are turned over, perfect powers come out. */
    private static Expr logOfNumber(Rational r) {
        if (r.signum() <= 0) {
            throw new ArithmeticException("logarithm of a number that is not positive");
        }
        if (r.isOne()) {
            return Algebra.ZERO;
        }
        if (r.compareTo(Rational.ONE) < 0) {
            return Algebra.negate(logOfNumber(r.reciprocal()));
        }
        int bits = Math.max(r.numerator().bitLength(), r.denominator().bitLength());
        for (int k = bits <= LONGEST_PERFECT_POWER ? bits : 0; k >= 2; k--) {
            BigInteger above = Powers.exactRoot(r.numerator(), k);
            BigInteger below = above == null ? null : Powers.exactRoot(r.denominator(), k);
            if (below != null) {
                Expr root = Algebra.num(new Rational(above, below));
                return Products.of(List.of(Algebra.num(k), new Call(Elementary.LOG, root)));
            }
        }
        return new Call(Elementary.LOG, Algebra.num(r));
    }

    private static Expr atNumber(Elementary f, Rational r) {
        boolean outside = switch (f.definedWhere()) {
            case POSITIVE -> r.signum() <= 0;
            case WITHIN_ONE -> r.abs().compareTo(Rational.ONE) > 0;
            case INSIDE_ONE -> r.abs().compareTo(Rational.ONE) >= 0;
            case AT_LEAST_ONE -> r.compareTo(Rational.ONE) < 0;
            case NOTHING, NOT_ZERO, ABOVE_ONE, COSINE_NOT_ZERO -> false;
        };
        if (outside) {
            throw new ArithmeticException(f.word() + " outside its domain");
        }
        Expr argument = Algebra.num(r);
        if (f.zero() != null && argument.equals(f.zero())) {
            return Algebra.ZERO;
        }
        if (r.isZero() && (f == Elementary.COS || f == Elementary.COSH)) {
            return Algebra.ONE;
        }
        if (f == Elementary.CBRT) {
            Expr root = Powers.ofNumber(r.abs(), Rational.of(1, 3));
            return r.signum() < 0 ? Algebra.negate(root) : root;
        }
        if (f.parity() != Elementary.Parity.NONE && r.signum() < 0) {
            Expr mirrored = of(f, Algebra.num(r.negate()));
            return f.parity() == Elementary.Parity.EVEN ? mirrored : Algebra.negate(mirrored);
        }
        return new Call(f, argument);
    }

    /** Whether the canonically last term carries a minus sign; of u and -u exactly one does, unless u is zero. */
    private static boolean leadsWithMinus(Expr u) {
        if (u instanceof Sum sum) {
            return leadsWithMinus(sum.children().get(sum.children().size() - 1));
        }
        return Coefficient.of(u).factor().signum() < 0;
    }
}
