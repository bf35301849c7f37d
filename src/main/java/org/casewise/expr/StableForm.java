package org.casewise.expr;

import java.util.List;
import java.util.Optional;
import org.casewise.exact.Rational;

/**
 * What an expression had better be computed as where digits are limited: {@code factor·kind(times·argument)} is the same
 * real number wherever the expression is defined, and loses nothing to cancellation or overflow. Used where values are
 * computed, never for what is shown or proved.
 */
public record StableForm(Kind kind, Rational factor, Rational times, Expr argument) {

    /** The functions that take the place of a cancelling or overflowing formula. */
    public enum Kind {
        /** {@code exp(u) - 1} */
        EXPM1,
        /** {@code log(1 + u)} */
        LOG1P,
        /** {@code log(1 + exp(u))} */
        SOFTPLUS,
        /** {@code 1/(1 + exp(-u))} */
        SIGMOID,
        /** {@code 1 - erf(u)} */
        ERFC,
        /** {@code sin(u)^2} */
        SINE_SQUARED,
        /** {@code 1 - tanh(u)^2} */
        SECH_SQUARED
    }

    /** A sum of which some terms are better computed together. */
    public record InSum(StableForm form, List<Expr> rest) {}

    private static final Rational MINUS_TWO = Rational.of(-2);

    private StableForm(Kind kind, Rational factor, Expr argument) {
        this(kind, factor, Rational.ONE, argument);
    }

    /** The form of a number and one other term, if a sum has such a pair. */
    public static Optional<InSum> of(Sum e) {
        List<Expr> terms = e.children();
        for (Expr number : terms) {
            if (number instanceof Num c) {
                for (Expr term : terms) {
                    Optional<StableForm> form = ofPair(c.value(), term);
                    if (form.isPresent()) {
                        List<Expr> rest = terms.stream()
                                .filter(t -> t != number && t != term)
                                .toList();
                        return Optional.of(new InSum(form.get(), rest));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<StableForm> ofPair(Rational c, Expr term) {
        Coefficient split = Coefficient.of(term);
        boolean same = split.factor().equals(c);
        if (!same && !split.factor().equals(c.negate())) {
            return Optional.empty();
        }
        if (split.rest() instanceof Call call) {
            return Optional.ofNullable(ofPair(c, same, call.function(), call.argument()));
        }
        boolean tanhSquared = !same
                && split.rest() instanceof Power p
                && Algebra.isNum(p.exponent(), Rational.TWO)
                && p.base() instanceof Call base
                && base.function() == Elementary.TANH;
        return tanhSquared
                ? Optional.of(new StableForm(Kind.SECH_SQUARED, c, ((Call) ((Power) split.rest()).base()).argument()))
                : Optional.empty();
    }

    /** c ± c·f(u), or null. */
    private static StableForm ofPair(Rational c, boolean plus, Elementary f, Expr u) {
        Rational twice = c.times(Rational.TWO);
        return switch (f) {
            case EXP -> plus ? null : new StableForm(Kind.EXPM1, c.negate(), u);
            case ERF -> new StableForm(Kind.ERFC, c, plus ? Rational.MINUS_ONE : Rational.ONE, u);
            case TANH -> new StableForm(Kind.SIGMOID, twice, plus ? Rational.TWO : MINUS_TWO, u);
            case COS -> plus ? null : new StableForm(Kind.SINE_SQUARED, twice, Rational.HALF, u);
            default -> null;
        };
    }

    /** The form of a logarithm of one and something, unless these two have a form of their own. */
    public static Optional<StableForm> of(Call e) {
        if (e.function() != Elementary.LOG || !(e.argument() instanceof Sum sum) || of(sum).isPresent()) {
            return Optional.empty();
        }
        return exceptOne(sum)
                .map(u -> u instanceof Call c && c.function() == Elementary.EXP
                        ? new StableForm(Kind.SOFTPLUS, Rational.ONE, c.argument())
                        : new StableForm(Kind.LOG1P, Rational.ONE, u));
    }

    /** The form of the reciprocal of one and an exponential. */
    public static Optional<StableForm> of(Power e) {
        boolean reciprocal = Algebra.isNum(e.exponent(), Rational.MINUS_ONE) && e.base() instanceof Sum;
        return reciprocal
                ? exceptOne((Sum) e.base())
                        .filter(u -> u instanceof Call c && c.function() == Elementary.EXP)
                        .map(u -> new StableForm(Kind.SIGMOID, Rational.ONE, Rational.MINUS_ONE, ((Call) u).argument()))
                : Optional.empty();
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
