package org.casewise.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.exact.Rational;
import org.casewise.expr.StableForm.Kind;

/** The rules that find {@link StableForm}s, one method a kind of expression. */
public final class StableForms {

    private static final Rational MINUS_TWO = Rational.of(-2);
    /** Longer sums of quotients are computed as they stand. */
    private static final int LONGEST_SUM = 60;

    /** A quotient of products, factor by factor. */
    public record Divided(List<Expr> above, List<Expr> below) {

        public Divided {
            above = List.copyOf(above);
            below = List.copyOf(below);
        }
    }

    private StableForms() {}

    /** The form of two terms of a sum, the first pair that has one. */
    public static Optional<StableForm.InSum> of(Sum e) {
        List<Expr> terms = e.children();
        for (Expr first : terms) {
            boolean isNumber = first instanceof Num;
            if (isNumber || isCall(Coefficient.of(first).rest(), Elementary.EXP)) {
                Expr mirrored = isNumber ? null : Algebra.negate(argument(first));
                for (Expr second : terms) {
                    StableForm form = first == second
                            ? null
                            : isNumber
                                    ? ofNumberAnd(((Num) first).value(), second)
                                    : ofExponentials(first, mirrored, second);
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

    /**
     * A sum of quotients that over one denominator is a single product, so that nothing is left to cancel: {@code 1/(1 + x) -
     * x/(1 + x)^2} as {@code 1/(1 + x)^2}.
     */
    public static Optional<Expr> overOneDenominator(Sum e) {
        if (e.size() > LONGEST_SUM || !e.children().stream().allMatch(StableForms::isRational)) {
            return Optional.empty();
        }
        Fraction fraction = Fraction.of(e);
        return fraction.below().isEmpty()
                ? Optional.empty()
                : NormalForm.expanded(fraction.above())
                        .filter(above -> !(above instanceof Sum))
                        .map(above -> over(above, fraction));
    }

    private static Expr over(Expr above, Fraction fraction) {
        List<Expr> factors = new ArrayList<>(List.of(above));
        fraction.below().forEach((base, n) -> factors.add(Algebra.power(base, Algebra.num(n.negate()))));
        return Algebra.product(factors);
    }

    /** Whether it is made by adding, multiplying, dividing and integer powers. */
    private static boolean isRational(Expr e) {
        if (e instanceof Call
                || e instanceof Power p
                        && !(p.exponent() instanceof Num n && n.value().isInteger())) {
            return false;
        }
        return e.children().stream().allMatch(StableForms::isRational);
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

    /** {@code c·exp(u) ± c·exp(-u)}, or null; the argument of the first is given with the other sign. */
    private static StableForm ofExponentials(Expr first, Expr mirrored, Expr second) {
        Coefficient a = Coefficient.of(first);
        Coefficient b = Coefficient.of(second);
        boolean plus = a.factor().equals(b.factor());
        if (!plus && !a.factor().equals(b.factor().negate()) || !isCall(b.rest(), Elementary.EXP)) {
            return null;
        }
        return mirrored.equals(argument(second))
                ? new StableForm(plus ? Kind.COSH : Kind.SINH, a.factor().times(Rational.TWO), argument(first))
                : null;
    }

    /** What stands in the call of which a term is a multiple. */
    private static Expr argument(Expr term) {
        return ((Call) Coefficient.of(term).rest()).argument();
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
        return Algebra.isNum(e.exponent(), Rational.MINUS_ONE) ? ofReciprocal(e.base()) : Optional.empty();
    }

    /** The form of the reciprocal of an expression, if that is one and an exponential. */
    public static Optional<StableForm> ofReciprocal(Expr e) {
        return onlyExponential(e).map(u -> new StableForm(Kind.SIGMOID, Rational.ONE, Rational.MINUS_ONE, u));
    }

    /** The exponent of a sum of one and an exponential. */
    private static Optional<Expr> onlyExponential(Expr e) {
        return e instanceof Sum sum
                ? exceptOne(sum).filter(u -> isCall(u, Elementary.EXP)).map(u -> ((Call) u).argument())
                : Optional.empty();
    }

    /**
     * The same quotient without what may overflow above and below the bar alike: {@code exp(ku)/(1 + exp(u))^n} as powers of
     * {@code 1/(1 + exp(-u))} and {@code 1/(1 + exp(u))}, and a hyperbolic sine over its cosine as a tangent.
     */
    public static Divided of(List<Expr> above, List<Expr> below) {
        List<Expr> factors = new ArrayList<>(above);
        List<Expr> divisors = new ArrayList<>();
        for (Expr divisor : below) {
            boolean gone = logistic(divisor, factors) || tangent(divisor, factors);
            if (!gone) {
                divisors.add(divisor);
            }
        }
        return new Divided(factors, divisors);
    }

    private static Expr base(Expr e) {
        return e instanceof Power p ? p.base() : e;
    }

    private static Expr exponent(Expr e) {
        return e instanceof Power p ? p.exponent() : Algebra.ONE;
    }

    private static boolean logistic(Expr divisor, List<Expr> factors) {
        Optional<Expr> u = onlyExponential(base(divisor));
        if (u.isEmpty() || !(exponent(divisor) instanceof Num n) || !n.value().isInteger()) {
            return false;
        }
        Rational rising = Rational.ZERO;
        for (int i = 0; i < factors.size() && rising.isZero(); i++) {
            if (isCall(factors.get(i), Elementary.EXP)
                    && Algebra.over(((Call) factors.get(i)).argument(), u.get()) instanceof Num k
                    && k.value().isInteger()
                    && k.value().signum() > 0
                    && k.value().compareTo(n.value()) <= 0) {
                rising = k.value();
                factors.remove(i);
            }
        }
        addReciprocal(Algebra.sum(Algebra.ONE, Functions.exp(Algebra.negate(u.get()))), rising, factors);
        addReciprocal(base(divisor), n.value().minus(rising), factors);
        return true;
    }

    private static void addReciprocal(Expr sum, Rational times, List<Expr> factors) {
        if (!times.isZero()) {
            factors.add(Algebra.power(sum, Algebra.num(times.negate())));
        }
    }

    /** The sum with tangents in the place of a hyperbolic sine over its cosine, so that {@code 1 - tanh^2} is found. */
    public static Expr withTangents(Sum e) {
        List<Expr> terms = new ArrayList<>();
        for (Expr term : e.children()) {
            List<Expr> factors = new ArrayList<>();
            List<Expr> divisors = new ArrayList<>();
            for (Expr factor : term instanceof Product p ? p.children() : List.of(term)) {
                boolean divides = factor instanceof Power p
                        && p.exponent() instanceof Num n
                        && n.value().signum() < 0;
                if (divides) {
                    divisors.add(Algebra.power(factor, Algebra.MINUS_ONE));
                } else {
                    factors.add(factor);
                }
            }
            boolean found = divisors.size() == 1 && tangent(divisors.get(0), factors);
            terms.add(found ? Algebra.product(factors) : term);
        }
        return Algebra.sum(terms);
    }

    private static boolean tangent(Expr divisor, List<Expr> factors) {
        Optional<StableForm> cosine = hyperbolic(divisor, Kind.COSH);
        for (int i = 0; cosine.isPresent() && i < factors.size(); i++) {
            Optional<StableForm> sine = hyperbolic(factors.get(i), Kind.SINH);
            if (sine.isPresent() && exponent(divisor).equals(exponent(factors.get(i)))) {
                Expr u = sine.get().argument();
                Expr v = cosine.get().argument();
                if (u.equals(v) || Algebra.negate(u).equals(v)) {
                    Rational ratio = sine.get().factor().over(cosine.get().factor());
                    Expr tangent = Algebra.product(Algebra.num(ratio), Functions.tanh(u));
                    factors.set(i, Algebra.power(tangent, exponent(divisor)));
                    return true;
                }
            }
        }
        return false;
    }

    /** The form of a sum, or of a power's base, that is a multiple of such a function of any argument of that size. */
    private static Optional<StableForm> hyperbolic(Expr e, Kind kind) {
        return base(e) instanceof Sum sum
                ? of(sum).filter(s -> s.rest().isEmpty() && s.form().kind() == kind)
                        .map(StableForm.InSum::form)
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
