package org.casewise.expr;

import static org.casewise.expr.Algebra.HALF;
import static org.casewise.expr.Algebra.MINUS_ONE;
import static org.casewise.expr.Algebra.ONE;
import static org.casewise.expr.Algebra.TWO;
import static org.casewise.expr.Algebra.minus;
import static org.casewise.expr.Algebra.negate;
import static org.casewise.expr.Algebra.num;
import static org.casewise.expr.Algebra.over;
import static org.casewise.expr.Algebra.power;
import static org.casewise.expr.Algebra.product;
import static org.casewise.expr.Algebra.sqrt;
import static org.casewise.expr.Algebra.square;
import static org.casewise.expr.Algebra.sum;
import static org.casewise.expr.Functions.cosh;
import static org.casewise.expr.Functions.exp;
import static org.casewise.expr.Functions.log;
import static org.casewise.expr.Functions.sigmoid;
import static org.casewise.expr.Functions.sin;
import static org.casewise.expr.Functions.sinh;
import static org.casewise.expr.Functions.tan;
import static org.casewise.expr.Functions.tanh;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.random.Arbitrary;
import org.casewise.reason.CannotTell;
import org.junit.jupiter.api.Test;

class NormalFormTest {

    private static final Symbol X = Algebra.symbol("x");
    private static final Symbol A = Algebra.symbol("a");

    private static final Constant.Root PLASTIC =
            new Constant.Root(sum(power(X, num(3)), negate(X), MINUS_ONE), X, Rational.ONE, Rational.TWO);

    /** Left sides and right sides of identities found in any table. */
    private static final List<List<Expr>> IDENTITIES = List.of(
            List.of(square(sum(X, A)), sum(square(X), product(TWO, X, A), square(A))),
            List.of(over(minus(square(X), ONE), minus(X, ONE)), sum(X, ONE)),
            List.of(sum(over(ONE, X), over(ONE, A)), over(sum(X, A), product(X, A))),
            List.of(sigmoid(negate(X)), minus(ONE, sigmoid(X))),
            List.of(tanh(X), minus(product(TWO, sigmoid(product(TWO, X))), ONE)),
            List.of(minus(square(cosh(X)), square(sinh(X))), ONE),
            List.of(minus(ONE, square(tanh(X))), power(cosh(X), num(-2))),
            List.of(tan(X), over(sin(X), Functions.cos(X))),
            List.of(exp(square(sum(X, ONE))), product(exp(square(X)), square(exp(X)), Algebra.E)),
            List.of(square(sum(ONE, sqrt(TWO))), sum(num(3), product(TWO, sqrt(TWO)))),
            List.of(over(ONE, minus(sqrt(TWO), ONE)), sum(ONE, sqrt(TWO))),
            List.of(over(ONE, sum(sqrt(X), sqrt(A))), over(minus(sqrt(X), sqrt(A)), minus(X, A))),
            List.of(power(PLASTIC, num(3)), sum(PLASTIC, ONE)),
            List.of(power(PLASTIC, num(5)), sum(square(PLASTIC), PLASTIC, ONE)),
            List.of(exp(product(HALF, log(sum(X, ONE)))), sqrt(sum(X, ONE))),
            List.of(square(power(X, num(Rational.of(1, 3)))), power(X, num(Rational.of(2, 3)))));

    @Test
    void identitiesOfTheTablesAreShown() {
        for (List<Expr> sides : IDENTITIES) {
            assertTrue(NormalForm.same(sides.get(0), sides.get(1)), () -> sides.toString());
            assertFalse(
                    NormalForm.same(sides.get(0), sum(sides.get(1), num(Rational.of(1, 1000)))),
                    () -> sides.toString());
            assertFalse(NormalForm.same(sides.get(0), product(sides.get(1), TWO)), () -> sides.toString());
        }
    }

    @Test
    void nothingThatIsNotZeroIsCalledZero() {
        int zeros = 0;
        int others = 0;
        for (int seed = 0; seed < Arbitrary.seeds(600); seed++) {
            Arbitrary any = new Arbitrary(seed);
            Recipe a = Recipe.random(any, 2);
            Recipe b = Recipe.random(any, 2);
            Recipe c = Recipe.random(any, 1);
            Rational slip = any.oneIn(2) ? Rational.ONE : any.fraction();
            // a (b + c) - a b - slip a c, which is zero for slip 1 only.
            Recipe zero = apply(
                    "sum",
                    List.of(
                            apply("product", List.of(a, apply("sum", List.of(b, c)))),
                            apply("product", List.of(number(-1), a, b)),
                            apply("product", List.of(new Recipe("number", slip.negate(), List.of()), a, c))));
            String about = "seed " + seed + ": " + zero;
            boolean shown;
            try {
                shown = NormalForm.isZero(zero.built());
            } catch (ArithmeticException | CannotTell notBuilt) {
                continue;
            }
            zeros += shown ? 1 : 0;
            Ball value = zero.at(Map.of("x", any.nonzeroFraction(), "y", any.longFraction(20)));
            if (value != null && value.sign() != 0) {
                others++;
                assertFalse(shown, about + " is " + value);
            }
        }
        assertTrue(zeros > 80 && others > 80, zeros + " zeros, " + others + " others");
    }

    private static Recipe apply(String operation, List<Recipe> parts) {
        return new Recipe(operation, null, parts);
    }

    private static Recipe number(long n) {
        return new Recipe("number", Rational.of(n), List.of());
    }

    @Test
    void numbersAreTidiedIntoSumsOfRoots() {
        assertEquals(sum(num(3), product(TWO, sqrt(TWO))), NormalForm.tidied(square(sum(ONE, sqrt(TWO)))));
        assertEquals(Algebra.ZERO, NormalForm.tidied(sum(power(PLASTIC, num(3)), negate(PLASTIC), MINUS_ONE)));
        assertEquals(sum(ONE, PLASTIC), NormalForm.tidied(product(PLASTIC, square(PLASTIC))));
        assertEquals(square(sum(X, ONE)), NormalForm.tidied(square(sum(X, ONE))));
    }

    @Test
    void partsAreTidiedFirst() {
        Expr sum = sum(Algebra.PI, num(6));
        assertEquals(sum, NormalForm.tidied(sqrt(square(sum))));
        assertEquals(sum(Algebra.PI, num(-3)), NormalForm.tidied(sqrt(square(minus(num(3), Algebra.PI)))));
        Expr root = sqrt(num(29));
        // (3/5) sqrt(29) + (sqrt(29) - 3)^2/10 - 24/5 is -1
        Expr argument = sum(
                product(num(Rational.of(3, 5)), root),
                product(num(Rational.of(1, 10)), square(minus(root, num(3)))),
                num(Rational.of(-24, 5)));
        Expr asin = Algebra.call(Elementary.ASIN, argument);
        assertEquals(product(num(Rational.of(-1, 2)), Algebra.PI), NormalForm.tidied(asin));
        assertTrue(NormalForm.same(asin, product(num(Rational.of(-1, 2)), Algebra.PI)));
    }

    @Test
    void halfTurnsAndThePythagoreanIdentityAreKnown() {
        Expr u = sum(product(num(3), X), Functions.exp(X));
        Expr sine = Functions.sin(u);
        Expr cosine = Functions.cos(u);
        assertTrue(NormalForm.isZero(sum(Algebra.square(sine), Algebra.square(cosine), num(-1))));
        assertTrue(NormalForm.isZero(sum(
                Algebra.power(cosine, num(4)),
                Algebra.negate(Algebra.square(Algebra.minus(num(1), Algebra.square(sine)))))));
        assertFalse(NormalForm.isZero(sum(Algebra.square(sine), Algebra.negate(Algebra.square(cosine)), num(1))));
        for (int n = -3; n <= 3; n++) {
            Expr turned = Functions.sin(sum(u, product(num(n), Algebra.PI)));
            assertTrue(NormalForm.same(turned, n % 2 == 0 ? sine : Algebra.negate(sine)));
            assertFalse(NormalForm.same(turned, n % 2 == 0 ? Algebra.negate(sine) : sine));
        }
    }

    @Test
    void tidyingKeepsTheNumber() {
        List<Expr> numbers = List.of(sqrt(TWO), PLASTIC, sum(ONE, sqrt(num(5))), Algebra.PI, exp(sqrt(num(3))));
        int changed = 0;
        for (int seed = 0; seed < Arbitrary.seeds(1000); seed++) {
            Arbitrary any = new Arbitrary(seed);
            Expr number;
            try {
                Expr e = Recipe.random(any, 3).built();
                number = Substitution.of(e, Map.of(X, any.oneOf(numbers), Algebra.symbol("y"), any.oneOf(numbers)));
            } catch (ArithmeticException | CannotTell notBuilt) {
                continue;
            }
            Expr tidy = NormalForm.tidied(number);
            Ball before;
            try {
                before = Enclosing.of(number, 200);
            } catch (ArithmeticException undefined) {
                continue;
            }
            if (!tidy.equals(number) && before.isFinite()) {
                changed++;
                Ball difference = before.minus(Enclosing.of(tidy, 200), 200);
                assertTrue(difference.containsZero(), "seed " + seed + ": " + number + " became " + tidy);
            }
        }
        assertTrue(changed > 20, "only " + changed + " numbers were tidied");
    }

    @Test
    void whatCostsTooMuchIsNotShown() {
        Expr many = ONE;
        for (int i = 0; i < 12; i++) {
            many = sum(many, Algebra.symbol("a" + i));
        }
        Expr large = power(many, num(20));
        Expr difference = minus(large, product(power(many, num(19)), sum(many, num(Rational.of(1, 7)))));
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertFalse(NormalForm.isZero(difference)));
    }
}
