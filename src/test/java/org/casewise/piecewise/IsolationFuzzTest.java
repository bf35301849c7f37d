package org.casewise.piecewise;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Functions;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.reason.CannotTell;
import org.junit.jupiter.api.Test;

/** Isolated zeros against dense sampling: between two neighbouring zeros every sample has the sign that was proved. */
class IsolationFuzzTest {

    private static final Symbol X = Algebra.symbol("x");
    private static final int SAMPLES = 400;

    @Test
    void theSignsBetweenIsolatedZerosAreThoseOfTheSamples() {
        long seed = 20261125;
        Random random = new Random(seed);
        int solved = 0;
        int tried = 0;
        while (tried < 250) {
            Expr e = Algebra.sum(term(random), term(random), Algebra.num(random.nextInt(5) - 2));
            if (!Symbols.occurs(X, e)) {
                continue;
            }
            tried++;
            try {
                Partition<Sign> signs = Isolation.signs(e, X, Interval.LINE, new Work());
                check(e, signs, "seed " + seed + ": " + e);
                solved++;
            } catch (CannotTell unsolved) {
                // Being sure is asked for, not being able.
            }
        }
        assertTrue(solved > 150, "only " + solved + " solved");
    }

    private static void check(Expr e, Partition<Sign> signs, String about) {
        Order order = new Order(Assumptions.NONE);
        List<Piece<Sign>> pieces = signs.pieces();
        Rational step = Rational.of(1, 16);
        Rational x = Rational.of(-SAMPLES / 32);
        int i = 0;
        for (int n = 0; n < SAMPLES; n++) {
            Expr place = Algebra.num(x);
            while (order.compare(pieces.get(i).on().upper(), Cut.before(place)) <= 0) {
                i++;
            }
            int sample = Enclosing.of(e, Map.of(X, Ball.of(x)), 160).sign();
            Sign proved = pieces.get(i).body();
            assertTrue(sample == 0 || Sign.of(sample) == proved, about + " at " + x + ": " + signs);
            x = x.plus(step);
        }
    }

    private static Expr term(Random random) {
        Expr coefficient = Algebra.num(Rational.of(random.nextInt(9) - 4, 1 + random.nextInt(3)));
        return Algebra.product(coefficient, factor(random), random.nextInt(3) == 0 ? factor(random) : Algebra.ONE);
    }

    private static Expr factor(Random random) {
        Expr line =
                Algebra.sum(Algebra.product(Algebra.num(1 + random.nextInt(2)), X), Algebra.num(random.nextInt(3) - 1));
        return switch (random.nextInt(9)) {
            case 0 -> Functions.exp(line);
            case 1 -> Functions.exp(Algebra.negate(line));
            case 2 -> Functions.sigmoid(line);
            case 3 -> Functions.tanh(line);
            case 4 -> Functions.sin(line);
            case 5 -> Functions.softplus(line);
            case 6 -> Algebra.square(X);
            case 7 -> Functions.erf(line);
            default -> line;
        };
    }
}
