package org.casewise.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.random.Arbitrary;

/**
 * How an expression is put together, kept beside it: evaluated operation by operation with balls, it knows nothing of
 * canonical form. A null value means that some operation is not defined, or not known to be.
 */
record Recipe(String operation, Rational number, List<Recipe> parts) {

    private static final int BITS = 200;

    static Recipe random(Arbitrary any, int depth) {
        if (depth == 0 || any.oneIn(6)) {
            return any.oneIn(2)
                    ? new Recipe(any.oneOf(List.of("x", "y")), null, List.of())
                    : new Recipe("number", any.fraction(), List.of());
        }
        String operation = any.oneOf(List.of("sum", "sum", "product", "product", "power", "exponential", "call"));
        List<Recipe> parts = new ArrayList<>();
        int count = operation.equals("call") || operation.equals("power")
                ? 1
                : operation.equals("exponential") ? 2 : 2 + any.below(3);
        for (int i = 0; i < count; i++) {
            parts.add(random(any, depth - 1));
        }
        Elementary f = any.oneOf(List.of(Elementary.values()));
        Rational exponent = any.oneIn(3) ? any.fraction() : Rational.of(any.below(7) - 3);
        return new Recipe(operation.equals("call") ? f.name() : operation, exponent, parts);
    }

    /** The expression; {@link ArithmeticException} where an exact number leaves a domain. */
    Expr built() {
        List<Expr> built = parts.stream().map(Recipe::built).toList();
        return switch (operation) {
            case "x", "y" -> Algebra.symbol(operation);
            case "number" -> Algebra.num(number);
            case "sum" -> Algebra.sum(built);
            case "product" -> Algebra.product(built);
            case "power" -> Algebra.power(built.get(0), Algebra.num(number));
            case "exponential" -> Algebra.power(built.get(0), built.get(1));
            default -> Algebra.call(Elementary.valueOf(operation), built.get(0));
        };
    }

    Ball at(Map<String, Rational> point) {
        List<Ball> values = new ArrayList<>();
        for (Recipe part : parts) {
            Ball value = part.at(point);
            if (value == null || !value.isFinite()) {
                return null;
            }
            values.add(value);
        }
        return switch (operation) {
            case "x", "y" -> Ball.of(point.get(operation));
            case "number" -> Ball.of(number);
            case "sum" -> values.stream().reduce(Ball.ZERO, (a, b) -> a.plus(b, BITS));
            case "product" -> values.stream().reduce(Ball.ONE, (a, b) -> a.times(b, BITS));
            case "power" -> power(values.get(0), number);
            case "exponential" -> values.get(0).sign() > 0 ? values.get(0).power(values.get(1), BITS) : null;
            default -> call(Elementary.valueOf(operation), values.get(0));
        };
    }

    private static Ball power(Ball base, Rational exponent) {
        if (!exponent.isInteger()) {
            return base.sign() > 0 ? base.power(Ball.of(exponent), BITS) : null;
        }
        return exponent.signum() < 0 && base.sign() == 0
                ? null
                : base.power(exponent.numerator().intValueExact(), BITS);
    }

    private static Ball call(Elementary f, Ball u) {
        boolean defined = switch (f) {
            case LOG -> u.sign() > 0;
            case ASIN, ACOS, ATANH ->
                u.minus(Ball.ONE, BITS).sign() < 0 && u.plus(Ball.ONE, BITS).sign() > 0;
            case ACOSH -> u.minus(Ball.ONE, BITS).sign() > 0;
            case TAN -> u.cos(BITS).sign() != 0;
            default -> true;
        };
        return defined ? f.kernel().at(u, BITS) : null;
    }

    @Override
    public String toString() {
        String own = operation.equals("number") || operation.equals("power") ? operation + " " + number : operation;
        return parts.isEmpty() ? own : own + parts;
    }
}
