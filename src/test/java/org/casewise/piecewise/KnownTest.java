package org.casewise.piecewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Functions;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.random.Arbitrary;
import org.junit.jupiter.api.Test;

class KnownTest {

    private static final Symbol A = Algebra.symbol("a");
    private static final Symbol B = Algebra.symbol("b");
    private static final Symbol X = Algebra.symbol("x");

    private static Expr num(Rational r) {
        return Algebra.num(r);
    }

    /** A random expression in a, b and x with smooth functions that are defined everywhere. */
    private static Expr expression(Arbitrary any, int depth) {
        if (depth == 0) {
            return any.oneIn(3) ? num(any.fraction()) : any.oneOf(List.of(A, B, X));
        }
        Expr u = expression(any, depth - 1);
        return switch (any.below(8)) {
            case 0, 1 -> Algebra.sum(u, expression(any, depth - 1));
            case 2 -> Algebra.minus(u, expression(any, depth - 1));
            case 3, 4 -> Algebra.product(u, expression(any, depth - 1));
            case 5 -> Algebra.square(u);
            case 6 -> Functions.exp(u);
            default -> Functions.tanh(u);
        };
    }

    private static Ball valueAt(Expr e, Map<Symbol, Rational> point) {
        Map<Symbol, Ball> balls = Map.of(A, Ball.of(point.get(A)), B, Ball.of(point.get(B)), X, Ball.of(point.get(X)));
        return Enclosing.of(e, balls, 200);
    }

    /** A fact that holds at the point: a sign of some linear expression, weakened or not. */
    private static Fact fact(Arbitrary any, Map<Symbol, Rational> point) {
        Expr linear = Algebra.sum(
                Algebra.product(num(any.fraction()), any.oneOf(List.of(A, B))),
                any.oneIn(3) ? any.oneOf(List.of(A, B)) : Algebra.ZERO,
                any.oneIn(4) ? Algebra.product(num(any.fraction()), Algebra.PI) : num(any.fraction()));
        Sign sign = Sign.of(valueAt(linear, point).sign());
        return new Fact(linear, any.oneIn(2) ? sign : sign.or(Sign.ZERO));
    }

    @Test
    void whatFollowsHoldsWhereverTheAssumptionsHold() {
        int certain = 0;
        for (int seed = 0; seed < Arbitrary.seeds(3000); seed++) {
            Arbitrary any = new Arbitrary(seed);
            Map<Symbol, Rational> point = Map.of(A, any.fraction(), B, any.fraction(), X, any.fraction());
            Assumptions assumptions = Assumptions.NONE;
            for (int i = any.below(4); i >= 0; i--) {
                assumptions = assumptions.with(fact(any, point));
            }
            Rational low = point.get(X).minus(any.fraction().abs());
            Rational high = point.get(X).plus(any.fraction().abs());
            Interval on = new Interval(
                    any.oneIn(3) ? Cut.End.MINUS_INFINITY : Cut.before(num(low)),
                    any.oneIn(3) ? Cut.End.PLUS_INFINITY : Cut.after(num(high)));
            Known known = Known.on(on, X, assumptions);
            Expr e = expression(any, 1 + any.below(3));
            Sign said = known.sign(e);
            Ball value = valueAt(e, point);
            String about =
                    "seed " + seed + ": " + e + " at " + point + " with " + assumptions + " on " + on + ": " + said;
            assertTrue(value.sign() == 0 || Sign.of(value.sign()).implies(said), about);
            assertTrue(!value.isExactlyZero() || Sign.ZERO.implies(said), about);
            certain += said == Sign.UNKNOWN ? 0 : 1;
        }
        assertTrue(certain > 500, "only " + certain + " signs were found");
    }

    @Test
    void signsFollowFromTheAssumptions() {
        Assumptions ordered =
                Assumptions.NONE.with(new Fact(A, Sign.POSITIVE)).with(new Fact(Algebra.minus(B, A), Sign.POSITIVE));
        Known known = new Known(ordered);
        assertEquals(Sign.POSITIVE, known.sign(B));
        assertEquals(Sign.POSITIVE, known.sign(Algebra.minus(B, A)));
        assertEquals(Sign.NEGATIVE, known.sign(Algebra.minus(A, B)));
        assertEquals(Sign.POSITIVE, known.sign(Algebra.sum(Algebra.product(A, B), Algebra.ONE)));
        assertEquals(Sign.UNKNOWN, known.sign(Algebra.minus(A, Algebra.ONE)));
        Symbol c = Algebra.symbol("c");
        Known chain = new Known(ordered.with(new Fact(Algebra.minus(c, B), Sign.POSITIVE)));
        assertEquals(Sign.POSITIVE, chain.sign(c));
        assertEquals(Sign.POSITIVE, chain.sign(Algebra.minus(c, A)));
        assertEquals(Sign.UNKNOWN, chain.sign(Algebra.minus(c, Algebra.sum(A, B))));
        Known within = new Known(Assumptions.NONE
                .with(new Fact(A, Sign.POSITIVE))
                .with(new Fact(Algebra.minus(Algebra.ONE, A), Sign.POSITIVE)));
        assertEquals(Sign.NEGATIVE, within.sign(Algebra.minus(A, Algebra.ONE)));
        assertEquals(Sign.POSITIVE, within.sign(Algebra.minus(Algebra.TWO, Algebra.square(A))));
    }

    @Test
    void twoAssumptionsThatLeaveOneNumberAreAsGoodAsEquality() {
        Assumptions zero = Assumptions.NONE
                .with(new Fact(A, Sign.NOT_NEGATIVE))
                .with(new Fact(Algebra.negate(A), Sign.NOT_NEGATIVE));
        Expr e = Algebra.sum(Algebra.product(A, X), X, Algebra.MINUS_ONE);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> new Known(zero).sign(e));
        assertEquals(Sign.ZERO, new Known(zero).sign(A));
    }

    @Test
    void numbersAreComparedExactly() {
        Known known = new Known(Assumptions.NONE);
        Expr two = Algebra.TWO;
        // (1 + sqrt 2)^2 = 3 + 2 sqrt 2 is shown by algebra; a difference of 1e-30 by enclosures.
        Expr equal = Algebra.minus(
                Algebra.square(Algebra.sum(Algebra.ONE, Algebra.sqrt(two))),
                Algebra.sum(Algebra.num(3), Algebra.product(two, Algebra.sqrt(two))));
        assertEquals(Sign.ZERO, known.sign(equal));
        assertEquals(Sign.POSITIVE, known.sign(Algebra.sum(equal, num(Rational.ofDecimal("1e-30")))));
        // e^(pi sqrt 163) is 262537412640768743.99999999999925..., not the next integer.
        Expr ramanujan = Functions.exp(Algebra.product(Algebra.PI, Algebra.sqrt(Algebra.num(163))));
        assertEquals(
                Sign.NEGATIVE, known.sign(Algebra.minus(ramanujan, num(Rational.ofDecimal("262537412640768744")))));
        Expr circle =
                Algebra.sum(Algebra.square(Functions.sin(two)), Algebra.square(Functions.cos(two)), Algebra.MINUS_ONE);
        assertEquals(Sign.ZERO, known.sign(circle));
        // What is not shown to be zero, and too near to it to be told apart, is neither.
        Expr tiny = Functions.exp(Algebra.negate(Functions.exp(Algebra.num(10))));
        Expr near = Algebra.minus(Functions.sin(Algebra.sum(two, tiny)), Functions.sin(two));
        assertEquals(Sign.UNKNOWN, known.sign(near));
    }
}
