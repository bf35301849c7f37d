package org.casewise.crosscheck;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.special.Erf;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.numeric.Evaluation;
import org.casewise.syntax.Condition;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionSyntax;
import org.casewise.syntax.Relation;
import org.casewise.syntax.Term;

/**
 * A definition evaluated and differentiated as it was written, by Commons Math's automatic differentiation: no piece and
 * no exact algebra takes part. Values are doubles; where the definition has no value the result is NaN. At a kink the
 * derivative is that of the branch taken, so it must not be asked there.
 */
public final class WrittenFunction {

    private static final double UNIT = 0x1p-52;

    private final Definition definition;
    private final Map<String, Double> parameters = new LinkedHashMap<>();
    private SplittableRandom random;

    WrittenFunction(Definition definition, Map<Symbol, Double> values) {
        this.definition = definition;
        values.forEach((symbol, value) -> parameters.put(symbol.name(), value));
    }

    /** The definition at exact values of all its parameters, each rounded to the nearest double. */
    public static WrittenFunction of(Definition definition, Map<Symbol, Expr> parameters) {
        Map<Symbol, Double> values = new LinkedHashMap<>();
        parameters.forEach((s, v) -> values.put(s, Evaluation.nearestDouble(v).orElseThrow()));
        return new WrittenFunction(definition, values);
    }

    /** Value and first derivative; both NaN where there is no value. */
    public record Numbers(double value, double slope) {}

    /** The slope is that of the branch taken: at a kink it is no derivative. */
    public Numbers at(double x) {
        return at(x, 0);
    }

    /**
     * The same with the variable and the result of every operation moved by one unit in the last place or two, up or down
     * as the luck, a small number, has it; with luck 0 nothing is moved.
     */
    Numbers at(double x, int luck) {
        random = luck == 0 ? null : new SplittableRandom(luck);
        Map<String, DerivativeStructure> names = new LinkedHashMap<>();
        names.put(definition.variable().name(), new DerivativeStructure(1, 1, 0, x));
        DerivativeStructure there = value(definition.written(), names);
        double value = there.getValue();
        return new Numbers(value, Double.isNaN(value) ? Double.NaN : there.getPartialDerivative(1));
    }

    private DerivativeStructure moved(DerivativeStructure result) {
        return random == null ? result : result.multiply(random.nextBoolean() ? 1 + UNIT : 1 - UNIT);
    }

    private static DerivativeStructure constant(double value) {
        return new DerivativeStructure(1, 1, value);
    }

    private DerivativeStructure value(Term term, Map<String, DerivativeStructure> names) {
        if (term instanceof Term.Number n) {
            return constant(Double.parseDouble(n.text()));
        }
        if (term instanceof Term.Name name) {
            return named(name.text(), names);
        }
        if (term instanceof Term.Use use) {
            DefinitionSyntax function = definition.functions().get(use.name());
            return value(function.body(), Map.of(function.variable(), value(use.argument(), names)));
        }
        if (term instanceof Term.Cases cases) {
            for (Term.Row row : cases.rows()) {
                if (row.condition().isEmpty() || holds(row.condition().get(), names)) {
                    return value(row.value(), names);
                }
            }
            return constant(Double.NaN);
        }
        Term.Apply apply = (Term.Apply) term;
        List<DerivativeStructure> arguments =
                apply.arguments().stream().map(a -> value(a, names)).toList();
        return moved(applied(apply, arguments));
    }

    private DerivativeStructure named(String name, Map<String, DerivativeStructure> names) {
        if (names.containsKey(name)) {
            return moved(names.get(name));
        }
        return switch (name) {
            case "pi" -> constant(Math.PI);
            case "e" -> constant(Math.E);
            default -> constant(parameters.get(name));
        };
    }

    private DerivativeStructure applied(Term.Apply apply, List<DerivativeStructure> u) {
        DerivativeStructure a = u.get(0);
        return switch (apply.operation()) {
            case SUM -> u.stream().reduce((s, t) -> moved(s.add(t))).orElseThrow();
            case PRODUCT -> u.stream().reduce((s, t) -> moved(s.multiply(t))).orElseThrow();
            case NEGATION -> a.negate();
            case RECIPROCAL -> a.getValue() == 0 ? constant(Double.NaN) : a.reciprocal();
            case POWER -> power(a, u.get(1));
            case ABS -> a.getValue() < 0 ? a.negate() : a;
            case RELU -> a.getValue() < 0 ? constant(0) : a;
            case SIGN -> constant(Math.signum(a.getValue()));
            case HEAVISIDE -> heaviside(u);
            case MAX ->
                u.stream().reduce((s, t) -> t.getValue() > s.getValue() ? t : s).orElseThrow();
            case MIN ->
                u.stream().reduce((s, t) -> t.getValue() < s.getValue() ? t : s).orElseThrow();
            case CLIP ->
                a.getValue() < u.get(1).getValue()
                        ? u.get(1)
                        : a.getValue() > u.get(2).getValue() ? u.get(2) : a;
            case EXP -> a.exp();
            case EXPM1 -> a.expm1();
            case LOG, LN -> a.log();
            case LOG1P -> a.log1p();
            case LOG2 -> a.log().divide(Math.log(2));
            case LOG10 -> a.log10();
            case SQRT -> a.sqrt();
            case CBRT -> a.cbrt();
            case SIN -> a.sin();
            case COS -> a.cos();
            case TAN -> a.tan();
            case ASIN -> a.asin();
            case ACOS -> a.acos();
            case ATAN -> a.atan();
            case SINH -> a.sinh();
            case COSH -> a.cosh();
            case TANH -> a.tanh();
            case ASINH -> a.asinh();
            case ACOSH -> a.acosh();
            case ATANH -> a.atanh();
            case ERF -> erf(a);
            case ERFC -> constant(1).subtract(erf(a));
            case NORMAL_CDF -> erf(a.divide(Math.sqrt(2))).add(1).divide(2);
            case NORMAL_PDF -> a.multiply(a).divide(-2).exp().divide(Math.sqrt(2 * Math.PI));
            case SIGMOID -> a.negate().exp().add(1).reciprocal();
            case SOFTPLUS -> a.exp().add(1).log();
        };
    }

    private static DerivativeStructure heaviside(List<DerivativeStructure> u) {
        double a = u.get(0).getValue();
        if (a == 0) {
            return u.size() == 2 ? u.get(1) : constant(Double.NaN);
        }
        return constant(a < 0 ? 0 : 1);
    }

    private static DerivativeStructure power(DerivativeStructure base, DerivativeStructure exponent) {
        double n = exponent.getValue();
        if (exponent.getPartialDerivative(1) != 0) {
            return base.pow(exponent);
        }
        if (n == Math.rint(n) && Math.abs(n) < Integer.MAX_VALUE) {
            return base.getValue() == 0 && n < 0 ? constant(Double.NaN) : base.pow((int) n);
        }
        return base.getValue() < 0 ? constant(Double.NaN) : base.pow(n);
    }

    private static DerivativeStructure erf(DerivativeStructure u) {
        double x = u.getValue();
        return u.compose(Erf.erf(x), 2 / Math.sqrt(Math.PI) * Math.exp(-x * x));
    }

    private boolean holds(Condition condition, Map<String, DerivativeStructure> names) {
        if (condition instanceof Condition.Not not) {
            return !holds(not.part(), names);
        }
        if (condition instanceof Condition.And and) {
            return and.parts().stream().allMatch(part -> holds(part, names));
        }
        if (condition instanceof Condition.Or or) {
            return or.parts().stream().anyMatch(part -> holds(part, names));
        }
        Condition.Chain chain = (Condition.Chain) condition;
        for (int i = 0; i < chain.relations().size(); i++) {
            double a = value(chain.operands().get(i), names).getValue();
            double b = value(chain.operands().get(i + 1), names).getValue();
            if (!holds(chain.relations().get(i), a, b)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Relation relation, double a, double b) {
        return switch (relation) {
            case LESS -> a < b;
            case AT_MOST -> a <= b;
            case GREATER -> a > b;
            case AT_LEAST -> a >= b;
            case EQUAL -> a == b;
            case DIFFERENT -> a != b;
        };
    }
}
