package org.casewise.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;

/**
 * The value of a definition as it was written, at one rational point: term by term with balls, without pieces, canonical
 * forms or derivatives, so that it can witness against them.
 */
public final class WrittenValue {

    /** Thrown where the precision does not settle which way a kink or a condition goes. */
    public static final class Unsettled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Definition definition;
    private final int bits;
    private Map<String, Ball> names;

    private WrittenValue(Definition definition, Map<String, Ball> names, int bits) {
        this.definition = definition;
        this.names = names;
        this.bits = bits;
    }

    /** The value where the variable and the parameters have these values; empty where there is none. */
    public static Optional<Ball> of(Definition definition, Map<String, Rational> point, int bits) {
        Map<String, Ball> names = new HashMap<>(Map.of("pi", Ball.pi(bits), "e", Ball.e(bits)));
        point.forEach((name, value) -> names.put(name, Ball.of(value)));
        Ball value = new WrittenValue(definition, names, bits).value(definition.written());
        return Optional.ofNullable(value);
    }

    /** Null where the term has no value. */
    private Ball value(Term term) {
        if (term instanceof Term.Number n) {
            return Ball.of(Rational.ofDecimal(n.text()));
        }
        if (term instanceof Term.Name n) {
            return names.get(n.text());
        }
        if (term instanceof Term.Cases cases) {
            return ofRows(cases);
        }
        if (term instanceof Term.Use use) {
            Ball argument = value(use.argument());
            DefinitionSyntax function = definition.functions().get(use.name());
            Map<String, Ball> outer = names;
            names = new HashMap<>(outer);
            names.put(function.variable(), argument == null ? Ball.ZERO : argument);
            Ball value = value(function.body());
            names = outer;
            return argument == null ? null : value;
        }
        Term.Apply apply = (Term.Apply) term;
        if (apply.operation() == Operation.HEAVISIDE) {
            return heaviside(apply);
        }
        List<Ball> values = new ArrayList<>();
        for (Term argument : apply.arguments()) {
            values.add(value(argument));
        }
        return values.contains(null) ? null : applied(apply, values);
    }

    private Ball heaviside(Term.Apply apply) {
        Ball u = value(apply.arguments().get(0));
        if (u == null) {
            return null;
        }
        int sign = sign(u);
        return sign != 0
                ? Ball.of(sign > 0 ? 1 : 0)
                : apply.arguments().size() == 2 ? value(apply.arguments().get(1)) : null;
    }

    private Ball applied(Term.Apply apply, List<Ball> v) {
        Ball u = v.get(0);
        return switch (apply.operation()) {
            case SUM -> v.stream().reduce(Ball.ZERO, (a, b) -> a.plus(b, bits));
            case PRODUCT -> v.stream().reduce(Ball.ONE, (a, b) -> a.times(b, bits));
            case NEGATION -> u.negate();
            case RECIPROCAL -> sign(u) == 0 ? null : Ball.ONE.over(u, bits);
            case POWER -> power(u, v.get(1), apply.arguments().get(1));
            case ABS -> u.abs();
            case RELU -> larger(u, Ball.ZERO);
            case SIGN -> Ball.of(sign(u));
            case FLOOR ->
                u.lower().floor().equals(u.upper().floor())
                        ? Ball.of(Rational.of(u.lower().floor()))
                        : null;
            case CEIL ->
                u.negate().lower().floor().equals(u.negate().upper().floor())
                        ? Ball.of(Rational.of(u.negate().lower().floor())).negate()
                        : null;
            case ROOT -> throw new IllegalStateException();
            case MAX -> v.stream().reduce(this::larger).orElseThrow();
            case MIN ->
                v.stream().map(Ball::negate).reduce(this::larger).orElseThrow().negate();
            case CLIP -> larger(larger(u, v.get(1)).negate(), v.get(2).negate()).negate();
            case EXP -> u.exp(bits);
            case EXPM1 -> u.exp(bits).minus(Ball.ONE, bits);
            case LOG, LN -> log(u);
            case LOG1P -> log(u.plus(Ball.ONE, bits));
            case LOG2 -> over(log(u), Ball.of(2).log(bits));
            case LOG10 -> over(log(u), Ball.of(10).log(bits));
            case SQRT -> u.isExactlyZero() ? u : sign(u) < 0 ? null : u.sqrt(bits);
            case CBRT -> u.cbrt(bits);
            case SIN -> u.sin(bits);
            case COS -> u.cos(bits);
            case TAN -> sign(u.cos(bits)) == 0 ? null : u.tan(bits);
            case ASIN -> within(u, true) ? u.asin(bits) : null;
            case ACOS -> within(u, true) ? u.acos(bits) : null;
            case ATAN -> u.atan(bits);
            case SINH -> u.sinh(bits);
            case COSH -> u.cosh(bits);
            case TANH -> u.tanh(bits);
            case ASINH -> u.asinh(bits);
            case ACOSH -> sign(u.minus(Ball.ONE, bits)) < 0 ? null : u.acosh(bits);
            case ATANH -> within(u, false) ? u.atanh(bits) : null;
            case ERF -> u.erf(bits);
            case ERFC -> Ball.ONE.minus(u.erf(bits), bits);
            case NORMAL_CDF -> {
                Ball erf = u.over(Ball.of(2).sqrt(bits), bits).erf(bits);
                yield Ball.ONE.plus(erf, bits).over(Ball.of(2), bits);
            }
            case NORMAL_PDF -> {
                Ball bell = u.times(u, bits).over(Ball.of(-2), bits).exp(bits);
                yield bell.over(Ball.pi(bits).times(Ball.of(2), bits).sqrt(bits), bits);
            }
            case SIGMOID -> Ball.ONE.over(Ball.ONE.plus(u.negate().exp(bits), bits), bits);
            case SOFTPLUS -> Ball.ONE.plus(u.exp(bits), bits).log(bits);
            case HEAVISIDE -> throw new IllegalStateException();
        };
    }

    private Ball log(Ball u) {
        return sign(u) > 0 ? u.log(bits) : null;
    }

    private Ball over(Ball a, Ball b) {
        return a == null ? null : a.over(b, bits);
    }

    private boolean within(Ball u, boolean closed) {
        int above = sign(Ball.ONE.minus(u, bits));
        int below = sign(Ball.ONE.plus(u, bits));
        return above >= (closed ? 0 : 1) && below >= (closed ? 0 : 1);
    }

    /** Under an exponent that is not one fixed fraction the base must be positive. */
    private Ball power(Ball base, Ball exponent, Term written) {
        boolean fixed = exponent.isExact() && isFixed(written);
        if (!fixed) {
            return sign(base) > 0 ? base.power(exponent, bits) : null;
        }
        Rational n = exponent.midpoint();
        if (n.isZero()) {
            return Ball.ONE;
        }
        int sign = sign(base);
        if (sign == 0) {
            return n.signum() > 0 ? Ball.ZERO : null;
        }
        if (n.isInteger()) {
            return base.power(n.numerator().intValueExact(), bits);
        }
        return sign > 0 ? base.power(exponent, bits) : null;
    }

    private boolean isFixed(Term term) {
        return term instanceof Term.Number
                || term instanceof Term.Name n
                        && (n.text().equals("pi") || n.text().equals("e"))
                || term instanceof Term.Apply a && a.arguments().stream().allMatch(this::isFixed);
    }

    private Ball larger(Ball a, Ball b) {
        return sign(a.minus(b, bits)) >= 0 ? a : b;
    }

    private static int sign(Ball ball) {
        if (ball.sign() == 0 && !ball.isExactlyZero()) {
            throw new Unsettled();
        }
        return ball.sign();
    }

    private Ball ofRows(Term.Cases cases) {
        boolean allFalse = true;
        for (Term.Row row : cases.rows()) {
            if (row.condition().isEmpty()) {
                return allFalse ? value(row.value()) : null;
            }
            Optional<Boolean> truth = truth(row.condition().get());
            if (truth.isPresent() && truth.get()) {
                return value(row.value());
            }
            allFalse = allFalse && truth.isPresent();
        }
        return null;
    }

    /** Empty where one of the condition's values does not exist: it is then neither true nor false. */
    private Optional<Boolean> truth(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return truth(not.part()).map(t -> !t);
        }
        if (condition instanceof Condition.And and) {
            return and.parts().stream().map(this::truth).reduce(Optional.of(true), WrittenValue::both);
        }
        if (condition instanceof Condition.Or or) {
            return or.parts().stream()
                    .map(part -> truth(part).map(t -> !t))
                    .reduce(Optional.of(true), WrittenValue::both)
                    .map(t -> !t);
        }
        Condition.Chain chain = (Condition.Chain) condition;
        Optional<Boolean> all = Optional.of(true);
        for (int i = 0; i < chain.relations().size(); i++) {
            Ball left = value(chain.operands().get(i));
            Ball right = value(chain.operands().get(i + 1));
            boolean defined = left != null && right != null;
            Relation relation = chain.relations().get(i);
            all = both(all, defined ? Optional.of(holds(relation, sign(left.minus(right, bits)))) : Optional.empty());
        }
        return all;
    }

    private static Optional<Boolean> both(Optional<Boolean> a, Optional<Boolean> b) {
        return a.isEmpty() || b.isEmpty() ? Optional.empty() : Optional.of(a.get() && b.get());
    }

    private static boolean holds(Relation relation, int sign) {
        return switch (relation) {
            case LESS -> sign < 0;
            case AT_MOST -> sign <= 0;
            case GREATER -> sign > 0;
            case AT_LEAST -> sign >= 0;
            case EQUAL -> sign == 0;
            case DIFFERENT -> sign != 0;
        };
    }
}
