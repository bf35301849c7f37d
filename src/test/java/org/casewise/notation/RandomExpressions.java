package org.casewise.notation;

import java.util.List;
import java.util.Random;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;

/** Random expressions in canonical form, and the canonical form of a term that has neither kinks nor cases. */
final class RandomExpressions {

    private static final List<String> NAMES = List.of("x", "x", "x", "alpha", "lambda", "a_1");

    private final Random random;

    RandomExpressions(Random random) {
        this.random = random;
    }

    Expr expression(int depth) {
        while (true) {
            try {
                return attempt(depth);
            } catch (ArithmeticException outsideADomain) {
                // Such as log(-1): there is no such expression; another one is tried.
            }
        }
    }

    private Expr attempt(int depth) {
        if (depth == 0 || random.nextInt(8) == 0) {
            return switch (random.nextInt(8)) {
                case 0, 1, 2 -> Algebra.num(Rational.of(random.nextInt(41) - 20, 1 + random.nextInt(12)));
                case 3 -> random.nextBoolean() ? Algebra.PI : Algebra.E;
                default -> Algebra.symbol(NAMES.get(random.nextInt(NAMES.size())));
            };
        }
        return switch (random.nextInt(6)) {
            case 0, 1 -> Algebra.sum(attempt(depth - 1), attempt(depth - 1), attempt(depth - 1));
            case 2, 3 -> Algebra.product(attempt(depth - 1), attempt(depth - 1), attempt(depth - 1));
            case 4 -> Algebra.power(attempt(depth - 1), exponent(depth));
            default ->
                Algebra.call(Elementary.values()[random.nextInt(Elementary.values().length)], attempt(depth - 1));
        };
    }

    private Expr exponent(int depth) {
        return random.nextInt(4) == 0
                ? attempt(depth - 1)
                : Algebra.num(Rational.of(random.nextInt(13) - 6, 1 + random.nextInt(4)));
    }
}
