package org.casewise.expr;

import java.util.HashMap;
import java.util.Map;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;

/**
 * A rigorous enclosure of an expression's value at a working precision: the true value lies in the ball. Shared
 * subtrees are evaluated once.
 */
public final class Enclosing implements Expr.Visitor<Ball> {

    private final Map<Symbol, Ball> symbols;
    private final int bits;
    private final Map<Expr, Ball> done = new HashMap<>();

    private Enclosing(Map<Symbol, Ball> symbols, int bits) {
        this.symbols = symbols;
        this.bits = bits;
    }

    /** The enclosure of an expression without symbols. */
    public static Ball of(Expr e, int bits) {
        return of(e, Map.of(), bits);
    }

    /**
     * The enclosure where each symbol lies in its ball. Throws {@link ArithmeticException} where the value is certainly
     * outside the domain of an operation; a symbol without a ball is a defect of the caller.
     */
    public static Ball of(Expr e, Map<Symbol, Ball> symbols, int bits) {
        return new Enclosing(symbols, bits).at(e);
    }

    private Ball at(Expr e) {
        if (e instanceof Num || e instanceof Symbol) {
            return e.accept(this);
        }
        Ball known = done.get(e);
        if (known == null) {
            known = e.accept(this);
            done.put(e, known);
        }
        return known;
    }

    @Override
    public Ball num(Num e) {
        return Ball.of(e.value());
    }

    @Override
    public Ball constant(Constant e) {
        return e.fold(Ball.pi(bits), Ball.e(bits), root -> RootEnclosure.of(root, bits));
    }

    @Override
    public Ball symbol(Symbol e) {
        Ball ball = symbols.get(e);
        if (ball == null) {
            throw new IllegalArgumentException("no value for " + e.name());
        }
        return ball;
    }

    @Override
    public Ball sum(Sum e) {
        Ball total = Ball.of(0);
        for (Expr term : e.children()) {
            total = total.plus(at(term), bits);
        }
        return total;
    }

    @Override
    public Ball product(Product e) {
        Ball total = Ball.of(1);
        for (Expr factor : e.children()) {
            total = total.times(at(factor), bits);
        }
        return total;
    }

    @Override
    public Ball power(Power e) {
        Ball base = at(e.base());
        if (e.exponent() instanceof Num n) {
            return toRational(base, n.value());
        }
        return base.power(at(e.exponent()), bits);
    }

    private Ball toRational(Ball base, Rational exponent) {
        if (exponent.isInteger() && exponent.numerator().bitLength() < 31) {
            return base.power(exponent.numerator().intValueExact(), bits);
        }
        if (exponent.denominator().equals(Rational.TWO.numerator())
                && exponent.numerator().bitLength() < 31) {
            return base.sqrt(bits).power(exponent.numerator().intValueExact(), bits);
        }
        return base.power(Ball.of(exponent), bits);
    }

    @Override
    public Ball call(Call e) {
        return e.function().kernel().at(at(e.argument()), bits);
    }
}
