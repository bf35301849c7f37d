package org.casewise.piecewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Functions;
import org.casewise.expr.Sign;
import org.casewise.random.Arbitrary;
import org.casewise.reason.CannotTell;
import org.junit.jupiter.api.Test;

class SeparationBoundTest {

    private static final Expr PLASTIC = RealRoots.of(
                    List.of(Rational.MINUS_ONE, Rational.MINUS_ONE, Rational.ZERO, Rational.ONE), new Work())
            .get(0)
            .at();

    /** A random number from small fractions, roots and a zero of x^3 - x - 1; undefined ones throw. */
    private static Expr number(Arbitrary any, int depth) {
        if (depth == 0) {
            return any.oneIn(6) ? PLASTIC : Algebra.num(any.fraction());
        }
        Expr a = number(any, depth - 1);
        return switch (any.below(7)) {
            case 0, 1 -> Algebra.sum(a, number(any, depth - 1));
            case 2 -> Algebra.product(a, number(any, depth - 1));
            case 3 -> Algebra.over(a, number(any, depth - 1));
            case 4 -> Functions.cbrt(a);
            default -> Algebra.sqrt(Algebra.sum(Algebra.square(a), Algebra.num(any.below(3))));
        };
    }

    @Test
    void noNumberThatIsNotZeroIsSmaller() {
        int bounded = 0;
        for (int seed = 0; seed < Arbitrary.seeds(2000); seed++) {
            Arbitrary any = new Arbitrary(seed);
            try {
                Expr e = Algebra.minus(number(any, 3), number(any, 2));
                OptionalInt bits = SeparationBound.bits(e);
                Ball value = Enclosing.of(e, 300);
                if (bits.isPresent() && value.sign() != 0) {
                    Ball least = Ball.of(Rational.TWO.power(-bits.getAsInt()));
                    assertTrue(value.abs().minus(least, 300).sign() > 0, "seed " + seed + ": " + e + " is " + value);
                    bounded++;
                }
            } catch (ArithmeticException | CannotTell undefined) {
                // Not a number.
            }
        }
        assertTrue(bounded > 500, "only " + bounded + " bounds");
    }

    @Test
    void rootsOfSquaresAreEqualToWhatWasSquaredAndToNothingElse() {
        for (int seed = 0; seed < Arbitrary.seeds(100); seed++) {
            Arbitrary any = new Arbitrary(seed);
            // (p + q sqrt(n))^2 with the product multiplied out, so that only the root knows it was a square.
            Rational p = any.nonzeroFraction().abs();
            Rational q = any.nonzeroFraction().abs();
            int n = any.oneOf(List.of(2, 3, 5, 6, 7));
            Expr inside = Algebra.sum(
                    Algebra.num(p.times(p).plus(q.times(q).times(Rational.of(n)))),
                    Algebra.product(Algebra.num(p.times(q).times(Rational.TWO)), Algebra.sqrt(Algebra.num(n))));
            Expr outside = Algebra.sum(Algebra.num(p), Algebra.product(Algebra.num(q), Algebra.sqrt(Algebra.num(n))));
            Expr zero = Algebra.minus(Algebra.sqrt(inside), outside);
            assertEquals(Sign.ZERO, FixedSign.of(zero, new Work()), "seed " + seed + ": " + zero);
            Expr tiny = Algebra.sum(zero, Algebra.num(Rational.TWO.power(-500)));
            assertEquals(Sign.POSITIVE, FixedSign.of(tiny, new Work()), "seed " + seed + ": " + tiny);
        }
    }

    @Test
    void equalRadicalsOfTheLiteratureAreEqual() {
        Expr two = Algebra.sqrt(Algebra.TWO);
        Expr three = Algebra.sqrt(Algebra.num(3));
        Expr five = Algebra.sqrt(Algebra.num(5));
        // sqrt(2) + sqrt(3) = sqrt(5 + 2 sqrt(6)); Cardano's root of x^3 + 3x - 4 is 1; Ramanujan 1915 the third.
        Expr nested =
                Algebra.sqrt(Algebra.sum(Algebra.num(5), Algebra.product(Algebra.TWO, Algebra.sqrt(Algebra.num(6)))));
        assertZero(Algebra.minus(Algebra.sum(two, three), nested));
        Expr cardano = Algebra.sum(
                Functions.cbrt(Algebra.sum(Algebra.TWO, five)), Functions.cbrt(Algebra.minus(Algebra.TWO, five)));
        assertZero(Algebra.minus(cardano, Algebra.ONE));
        Expr ramanujan = Algebra.sum(
                Functions.cbrt(Algebra.num(Rational.of(1, 9))),
                Algebra.negate(Functions.cbrt(Algebra.num(Rational.of(2, 9)))),
                Functions.cbrt(Algebra.num(Rational.of(4, 9))));
        assertZero(Algebra.minus(Functions.cbrt(Algebra.minus(Functions.cbrt(Algebra.TWO), Algebra.ONE)), ramanujan));
    }

    private static void assertZero(Expr e) {
        assertEquals(Sign.ZERO, FixedSign.of(e, new Work()), e.toString());
    }
}
