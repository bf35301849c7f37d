package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Derivative;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;

/**
 * An expression in one symbol alone with its derivatives: enclosed where the symbol lies in a ball, and with its exact sign
 * at a point.
 */
final class SmoothBody {

    private static final int BITS = 64;

    /** Derivatives of more nodes cost more than they tell. */
    private static final int LARGEST = 4_000;

    private final Symbol x;
    private final Work work;
    private final List<Expr> derivatives = new ArrayList<>();

    SmoothBody(Expr e, Symbol x, Work work) {
        this.x = x;
        this.work = work;
        derivatives.add(e);
    }

    Symbol variable() {
        return x;
    }

    /** Takes the work of so many enclosures. */
    void spend(int enclosures) {
        work.spend(enclosures * (1L + derivatives.get(0).size()));
    }

    /** The derivative of an order, or null where it would be too large. */
    Expr derivative(int order) {
        while (derivatives.size() <= order) {
            Expr last = derivatives.get(derivatives.size() - 1);
            derivatives.add(last == null || last.size() > LARGEST ? null : Derivative.of(last, x));
        }
        Expr found = derivatives.get(order);
        return found == null || found.size() > LARGEST ? null : found;
    }

    /** The derivative of an order as a body of its own. */
    SmoothBody higher(int order) {
        return new SmoothBody(derivative(order), x, work);
    }

    /** All values of a derivative where the variable lies in the ball; the whole line where nothing is known. */
    Ball values(int order, Ball where) {
        return values(order, where, BITS);
    }

    Ball values(int order, Ball where, int bits) {
        Expr e = derivative(order);
        if (e == null) {
            return Ball.WHOLE;
        }
        work.spend(1L + e.size() * (long) (bits / BITS));
        try {
            return Enclosing.of(e, Map.of(x, where), bits);
        } catch (ArithmeticException outside) {
            return Ball.WHOLE;
        }
    }

    /** The sign that a derivative has on the whole ball, or 0; also by the mean value theorem around the middle. */
    int sign(int order, Ball where) {
        int natural = values(order, where).sign();
        if (natural != 0 || !where.isFinite()) {
            return natural;
        }
        Ball slope = values(order + 1, where);
        if (!slope.isFinite()) {
            return 0;
        }
        Rational middle = where.midpoint();
        Ball beside = where.minus(Ball.of(middle), BITS);
        return values(order, Ball.of(middle), 2 * BITS)
                .plus(slope.times(beside, BITS), BITS)
                .sign();
    }

    /** The exact sign of a derivative at a point; unknown where it is not defined or not shown. */
    Sign signAt(int order, Expr point) {
        Expr e = derivative(order);
        if (e == null) {
            return Sign.UNKNOWN;
        }
        try {
            return FixedSign.of(Substitution.of(e, x, point), work);
        } catch (ArithmeticException undefined) {
            return Sign.UNKNOWN;
        }
    }
}
