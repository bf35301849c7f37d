package org.casewise.crosscheck;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.numeric.Evaluation;
import org.casewise.syntax.Condition;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionSyntax;
import org.casewise.syntax.Operation;
import org.casewise.syntax.Relation;
import org.casewise.syntax.Term;
import org.casewise.syntax.TermNames;

/**
 * A definition evaluated and differentiated as it was written, by Commons Math's automatic differentiation: no piece and
 * no exact algebra takes part. Values are doubles; where the definition has no value the result is NaN. At a kink the
 * derivative is that of the branch taken, so it must not be asked there. Where the doubles do not suffice on the way,
 * the result says so.
 */
public final class WrittenFunction {

    private static final double UNIT = 0x1p-52;
    private static final int MOST_STEPS = 1000;
    private static final Set<Operation> POLES =
            EnumSet.of(Operation.LOG, Operation.LN, Operation.LOG1P, Operation.LOG2, Operation.LOG10, Operation.ATANH);

    private final Definition definition;
    private final Map<String, Double> parameters = new LinkedHashMap<>();
    private final DoubleOperations operations = new DoubleOperations(this::moved);
    private SplittableRandom random;
    private boolean tooLarge;

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

    /**
     * Value and first derivative; both NaN where there is no value.
     *
     * @param beyondDoubles whether a number on the way was too large for a double, or the slope got lost
     */
    public record Numbers(double value, double slope, boolean beyondDoubles) {}

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
        tooLarge = false;
        Map<String, DerivativeStructure> names =
                Map.of(definition.variable().name(), new DerivativeStructure(1, 1, 0, x));
        DerivativeStructure there = value(definition.written(), names);
        double value = there.getValue();
        double slope = Double.isNaN(value) ? Double.NaN : there.getPartialDerivative(1);
        return new Numbers(value, slope, tooLarge || !Double.isNaN(value) && !Double.isFinite(slope));
    }

    /** The value where names stand for numbers, with the slope along which they move. */
    DerivativeStructure at(Map<String, DerivativeStructure> names) {
        random = null;
        tooLarge = false;
        return value(definition.written(), names);
    }

    /** Whether the last value met a number too large for a double on its way. */
    boolean wasTooLarge() {
        return tooLarge;
    }

    private DerivativeStructure moved(DerivativeStructure result) {
        return random == null
                ? result
                : new DerivativeStructure(1, 1, moved(result.getValue()), moved(result.getPartialDerivative(1)));
    }

    private double moved(double number) {
        return number * (random.nextBoolean() ? 1 + UNIT : 1 - UNIT);
    }

    static DerivativeStructure constant(double value) {
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
            return firstRow(cases, names);
        }
        Term.Apply apply = (Term.Apply) term;
        if (apply.operation() == Operation.ROOT) {
            return root(apply, names);
        }
        List<DerivativeStructure> arguments = new ArrayList<>(apply.arguments().size());
        for (Term argument : apply.arguments()) {
            arguments.add(value(argument, names));
        }
        return moved(checked(apply, arguments));
    }

    /** The zero of the first argument, which has one unknown, between the two others. */
    private DerivativeStructure root(Term.Apply apply, Map<String, DerivativeStructure> names) {
        Term left = apply.arguments().get(0);
        String unknown = TermNames.of(left).stream()
                .filter(name -> !parameters.containsKey(name))
                .findFirst()
                .orElseThrow();
        UnivariateFunction equation =
                t -> value(left, Map.of(unknown, constant(t))).getValue();
        double low = value(apply.arguments().get(1), names).getValue();
        double high = value(apply.arguments().get(2), names).getValue();
        boolean changes = equation.value(low) * equation.value(high) < 0;
        tooLarge |= !changes;
        return constant(changes ? new BrentSolver(UNIT, UNIT).solve(MOST_STEPS, equation, low, high) : low);
    }

    /** The first row whose condition holds, unless a condition before it has no answer. */
    private DerivativeStructure firstRow(Term.Cases cases, Map<String, DerivativeStructure> names) {
        for (Term.Row row : cases.rows()) {
            Optional<Boolean> holds = row.condition().isEmpty()
                    ? Optional.of(true)
                    : holds(row.condition().get(), names);
            if (holds.isEmpty()) {
                return constant(Double.NaN);
            }
            if (holds.get()) {
                return value(row.value(), names);
            }
        }
        return constant(Double.NaN);
    }

    /** No value where an argument has none; the logarithm of 0 is none; other infinities are numbers too large. */
    private DerivativeStructure checked(Term.Apply apply, List<DerivativeStructure> u) {
        boolean isConstant = true;
        for (DerivativeStructure a : u) {
            if (Double.isNaN(a.getValue())) {
                return constant(Double.NaN);
            }
            isConstant &= a.getPartialDerivative(1) == 0;
        }
        DerivativeStructure result = operations.applied(apply.operation(), u);
        if (Double.isInfinite(result.getValue())) {
            boolean pole = POLES.contains(apply.operation());
            tooLarge |= !pole;
            return pole ? constant(Double.NaN) : result;
        }
        // Of a constant the slope is 0, also at the end of a square root, where the rule of the chain has no answer.
        return isConstant ? constant(result.getValue()) : result;
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

    /** Empty where a value that is compared does not exist. */
    private Optional<Boolean> holds(Condition condition, Map<String, DerivativeStructure> names) {
        if (condition instanceof Condition.Not not) {
            return holds(not.part(), names).map(holds -> !holds);
        }
        if (condition instanceof Condition.And and) {
            return together(and.parts(), names).map(holds -> !holds.contains(false));
        }
        if (condition instanceof Condition.Or or) {
            return together(or.parts(), names).map(holds -> holds.contains(true));
        }
        Condition.Chain chain = (Condition.Chain) condition;
        double[] values = chain.operands().stream()
                .mapToDouble(operand -> value(operand, names).getValue())
                .toArray();
        boolean all = true;
        for (int i = 0; i < chain.relations().size(); i++) {
            if (Double.isNaN(values[i]) || Double.isNaN(values[i + 1])) {
                return Optional.empty();
            }
            all &= holds(chain.relations().get(i), values[i], values[i + 1]);
        }
        return Optional.of(all);
    }

    private Optional<List<Boolean>> together(List<Condition> parts, Map<String, DerivativeStructure> names) {
        List<Optional<Boolean>> answers =
                parts.stream().map(part -> holds(part, names)).toList();
        return answers.stream().allMatch(Optional::isPresent)
                ? Optional.of(answers.stream().map(Optional::get).toList())
                : Optional.empty();
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
