package org.casewise.expr;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;

/** A real number that is not written with the four operations: the circle's, Euler's, or a proved root. */
public abstract sealed class Constant extends Expr {

    Constant(int ownHash) {
        super(ownHash, List.of());
    }

    /** Which kind of constant this is, folded over the three there are. */
    public abstract <R> R fold(R pi, R e, Function<Root, R> root);

    @Override
    public final <R> R accept(Visitor<R> visitor) {
        return visitor.constant(this);
    }

    @Override
    public final List<Expr> children() {
        return List.of();
    }

    @Override
    public final Expr withChildren(List<Expr> children) {
        return this;
    }

    @Override
    final boolean sameHead(Expr other) {
        return other instanceof Constant that && sameConstant(that);
    }

    abstract boolean sameConstant(Constant other);

    /** The ratio of a circle's circumference to its diameter. */
    static final class Pi extends Constant {
        Pi() {
            super("pi".hashCode());
        }

        @Override
        public <R> R fold(R pi, R e, Function<Root, R> root) {
            return pi;
        }

        @Override
        boolean sameConstant(Constant other) {
            return other instanceof Pi;
        }
    }

    /** The base of the natural logarithm. */
    static final class EulerNumber extends Constant {
        EulerNumber() {
            super("e".hashCode());
        }

        @Override
        public <R> R fold(R pi, R e, Function<Root, R> root) {
            return e;
        }

        @Override
        boolean sameConstant(Constant other) {
            return other instanceof EulerNumber;
        }
    }

    /**
     * The only zero of an equation strictly between two rational numbers, at whose ends the equation has opposite signs.
     * Whoever makes one has proved that.
     */
    public static final class Root extends Constant {
        private final Expr equation;
        private final Symbol unknown;
        private final Rational low;
        private final Rational high;
        private final Optional<List<Rational>> polynomial;
        private final Map<Integer, Ball> enclosures = Collections.synchronizedMap(new TreeMap<>());

        public Root(Expr equation, Symbol unknown, Rational low, Rational high) {
            super(Objects.hash(equation, low, high));
            this.equation = equation;
            this.unknown = unknown;
            this.low = low;
            this.high = high;
            this.polynomial = Polynomial.of(equation, unknown).flatMap(Polynomial::rational);
        }

        public Expr equation() {
            return equation;
        }

        public Symbol unknown() {
            return unknown;
        }

        /** The equation's left side as a polynomial, coefficients from the constant one up, if it is a rational one. */
        public Optional<List<Rational>> polynomial() {
            return polynomial;
        }

        /** The enclosures that were asked for so far, by their bits: one root is compared with many numbers. */
        Map<Integer, Ball> enclosures() {
            return enclosures;
        }

        public Rational low() {
            return low;
        }

        public Rational high() {
            return high;
        }

        @Override
        public <R> R fold(R pi, R e, Function<Root, R> root) {
            return root.apply(this);
        }

        @Override
        boolean sameConstant(Constant other) {
            return other instanceof Root r && r.equation.equals(equation) && r.low.equals(low) && r.high.equals(high);
        }
    }
}
