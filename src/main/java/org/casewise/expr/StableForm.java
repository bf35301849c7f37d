package org.casewise.expr;

import java.util.List;
import org.casewise.exact.Rational;

/**
 * What an expression had better be computed as where digits are limited: {@code factor·kind(times·argument)} is the same
 * real number wherever the expression is defined, and loses nothing to cancellation or overflow. Used where values are
 * computed, never for what is shown or proved. {@link StableForms} finds them.
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
        /** {@code log((1 - erf(u))/2)} */
        LOG_HALF_ERFC,
        /** {@code (exp(u) - exp(-u))/2} */
        SINH,
        /** {@code (exp(u) + exp(-u))/2} */
        COSH,
        /** {@code log((exp(u) + exp(-u))/2)} */
        LOG_COSH,
        /** {@code sin(u)^2}, for a half of the argument of {@code 1 - cos} */
        SINE_SQUARED,
        /** {@code 1 - tanh(u)^2} */
        SECH_SQUARED,
        /** {@code sqrt(1 + u) - 1} */
        SQRT1PM1;

        /** The name that programs call it by, {@code log_cosh}: in the definition language where that has it. */
        public String word() {
            StringBuilder word = new StringBuilder();
            for (char c : name().toCharArray()) {
                word.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
            }
            return word.toString();
        }
    }

    /** A sum of which some terms are better computed together. */
    public record InSum(StableForm form, List<Expr> rest) {}

    StableForm(Kind kind, Rational factor, Expr argument) {
        this(kind, factor, Rational.ONE, argument);
    }

    StableForm withFactor(Rational other) {
        return new StableForm(kind, other, times, argument);
    }
}
