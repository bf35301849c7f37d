package org.casewise.expr;

import java.util.List;
import java.util.Optional;
import org.casewise.exact.Rational;
import org.casewise.expr.StableForm.Kind;

/** The rules that find {@link StableForm}s, one method a kind of expression. */
public final class StableForms {

    private static final Rational MINUS_TWO = Rational.of(-2);

    private StableForms() {}

    /** The form of two terms of a sum, the first pair that has one. */
    public static Optional<StableForm.InSum> of(Sum e) {
        List<Expr> terms = e.children();
        for (Expr first : terms) {
            boolean isNumber = first instanceof Num;
            if (isNumber || isCall(Coefficient.of(first).rest(), Elementary.EXP)) {
                for (Expr second : terms) {
                    StableForm form = first == second
                            ? null
                            : isNumber ? ofNumberAnd(((Num) first).value(), second) : ofExponentials(first, second);
                    if (form != null) {
                        List<Expr> rest = terms.stream()
                                .filter(t -> t != first && t != second)
                                .toList();
                        return Optional.of(new StableForm.InSum(form, rest));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** {@code c ± c·f}, or null. */
    private static StableForm ofNumberAnd(Rational c, Expr term) {
        Coefficient split = Coefficient.of(term);
        boolean plus = split.factor().equals(c);
        if (!plus && !split.factor().equals(c.negate())) {
            return null;
        }
        if (split.rest() instanceof Call call) {
            return ofCall(c, plus, call.function(), call.argument());
        }
        return !plus && split.rest() instanceof Power p ? ofPower(c, p) : null;
    }

    private static StableForm ofCall(Rational c, boolean plus, Elementary f, Expr u) {
        Rational twice = c.times(Rational.TWO);
        return switch (f) {
            case EXP -> plus ? null : new StableForm(Kind.EXPM1, c.negate(), u);
            case ERF -> new StableForm(Kind.ERFC, c, plus ? Rational.MINUS_ONE : Rational.ONE, u);
            case TANH -> new StableForm(Kind.SIGMOID, twice, plus ? Rational.TWO : MINUS_TWO, u);
            case COS -> plus ? null : new StableForm(Kind.SINE_SQUARED, twice, Rational.HALF, u);
            default -> null;
        };
    }

    /** {@code c - c·tanh(u)^2} and {@code c - c·sqrt(1 + u)}, or null. */
    private static StableForm ofPower(Rational c, Power p) {
        if (Algebra.isNum(p.exponent(), Rational.TWO) && isCall(p.base(), Elementary.TANH)) {
            return new StableForm(Kind.SECH_SQUARED, c, ((Call) p.base()).argument());
        }
        return Algebra.isNum(p.exponent(), Rational.HALF) && p.base() instanceof Sum sum
                ? exceptOne(sum)
                        .map(u -> new StableForm(Kind.SQRT1PM1, c.negate(), u))
                        .orElse(null)
                : null;
    }

    /** {@code c·exp(u) ± c·exp(-u)}, or null. */
    private static StableForm ofExponentials(Expr first, Expr second) {
        Coefficient a = Coefficient.of(first);
        Coefficient b = Coefficient.of(second);
        boolean plus = a.factor().equals(b.factor());
        if (!plus && !a.factor().equals(b.factor().negate()) || !isCall(b.rest(), Elementary.EXP)) {
            return null;
        }
        Expr u = ((Call) a.rest()).argument();
        return Algebra.negate(u).equals(((Call) b.rest()).argument())
                ? new StableForm(plus ? Kind.COSH : Kind.SINH, a.factor().times(Rational.TWO), u)
                : null;
    }

    /** The form of a logarithm. */
    public static Optional<StableForm> of(Call e) {
        if (e.function() != Elementary.LOG) {
            return Optional.empty();
        }
        if (e.argument() instanceof Power p && p.exponent() instanceof Num n && p.base() instanceof Sum sum) {
            return ofLogarithm(sum)
                    .filter(form -> form.kind() == Kind.SOFTPLUS)
                    .map(form -> form.withFactor(n.value()));
        }
        if (isCall(e.argument(), Elementary.COSH)) {
            return Optional.of(new StableForm(Kind.LOG_COSH, Rational.ONE, ((Call) e.argument()).argument()));
        }
        return e.argument() instanceof Sum sum ? ofLogarithm(sum) : Optional.empty();
    }

    private static Optional<StableForm> ofLogarithm(Sum sum) {
        Optional<StableForm.InSum> inside = of(sum);
        if (inside.isPresent()) {
            return inside.filter(s -> s.rest().isEmpty()).flatMap(s -> ofLogarithm(s.form()));
        }
        return exceptOne(sum)
                .map(u -> isCall(u, Elementary.EXP)
                        ? new StableForm(Kind.SOFTPLUS, Rational.ONE, ((Call) u).argument())
                        : new StableForm(Kind.LOG1P, Rational.ONE, u));
    }

    private static Optional<StableForm> ofLogarithm(StableForm inside) {
        if (inside.kind() == Kind.ERFC && inside.factor().equals(Rational.HALF)) {
            return Optional.of(new StableForm(Kind.LOG_HALF_ERFC, Rational.ONE, inside.times(), inside.argument()));
        }
        if (inside.kind() == Kind.COSH && inside.factor().isOne()) {
            return Optional.of(new StableForm(Kind.LOG_COSH, Rational.ONE, inside.argument()));
        }
        boolean logistic = inside.kind() == Kind.SIGMOID && inside.factor().isOne();
        return logistic
                ? Optional.of(new StableForm(
                        Kind.SOFTPLUS, Rational.MINUS_ONE, inside.times().negate(), inside.argument()))
                : Optional.empty();
    }

    /** The form of the reciprocal of one and an exponential. */
    public static Optional<StableForm> of(Power e) {
        boolean reciprocal = Algebra.isNum(e.exponent(), Rational.MINUS_ONE) && e.base() instanceof Sum;
        return reciprocal
                ? exceptOne((Sum) e.base())
                        .filter(u -> isCall(u, Elementary.EXP))
                        .map(u -> new StableForm(Kind.SIGMOID, Rational.ONE, Rational.MINUS_ONE, ((Call) u).argument()))
                : Optional.empty();
    }

    private static boolean isCall(Expr e, Elementary f) {
        return e instanceof Call c && c.function() == f;
    }

    /** What is left of a sum without its 1. */
    private static Optional<Expr> exceptOne(Sum sum) {
        List<Expr> rest = sum.children().stream()
                .filter(t -> !Algebra.isNum(t, Rational.ONE))
                .toList();
        return rest.size() == sum.children().size() - 1
                ? Optional.of(rest.size() == 1 ? rest.get(0) : new Sum(rest))
                : Optional.empty();
    }
}
