package org.casewise.relation;

import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Symbol;

/** How a function g comes from a function f. Everything in it is proved. */
public sealed interface Relationship {

    /** What is written with so many places stays a decimal. */
    Rational POWER_OF_TEN = Rational.of(10_000);

    /**
     * {@code g(x) = outer*f(inner*x) + shift} for every x, both sides defined at the same x.
     *
     * @param values which f's parameters have; they may contain g's parameters
     */
    record Image(Map<Symbol, Expr> values, Expr outer, Expr inner, Expr shift) implements Relationship {

        /** Whether g is f itself, perhaps at values of its parameters. */
        public boolean isPlain() {
            return outer.equals(Algebra.ONE) && inner.equals(Algebra.ONE) && Algebra.isZero(shift);
        }

        /** How much there is to say beyond the functions' names; 0 where the image is plain. */
        int size() {
            int size = inner.equals(Algebra.ONE) ? 0 : 1 + length(inner);
            size += outer.equals(Algebra.ONE) ? 0 : length(factor().orElse(outer));
            return size + (Algebra.isZero(shift) ? 0 : length(shift)) + 3 * values.size();
        }

        /** A number by which it is better to multiply g: {@code 3*g(x) = f(2*x)}, where it is the shorter one. */
        public Optional<Expr> factor() {
            if (Algebra.isZero(shift) && outer instanceof Num n && !isDecimal(n.value())) {
                return Optional.of(n.value().reciprocal())
                        .filter(Image::isDecimal)
                        .map(Algebra::num);
            }
            return Optional.empty();
        }

        private static int length(Expr e) {
            if (e instanceof Num n) {
                return n.value().abs().isOne() ? 1 : isDecimal(n.value()) ? 2 : 4;
            }
            return 2 * e.size();
        }

        /** Whether a decimal of bearable length writes it exactly. */
        private static boolean isDecimal(Rational number) {
            return POWER_OF_TEN.times(number).isInteger();
        }
    }

    /**
     * {@code g'(x) = outer*f(inner*x) + shift} wherever g' exists.
     *
     * @param everywhere whether g' exists wherever f does
     */
    record DerivativeIs(Image image, boolean everywhere) implements Relationship {}

    /**
     * f(x) tends to g(x) for every x, as a parameter goes to an end.
     *
     * @param values which f's other parameters have; they may contain g's parameters
     * @param end where the parameter goes; empty for an infinity
     * @param upwards whether it goes there from below
     */
    record LimitCase(Map<Symbol, Expr> values, Symbol parameter, Optional<Expr> end, boolean upwards)
            implements Relationship {}
}
