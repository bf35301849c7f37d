package org.casewise.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.numeric.Evaluation;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.ParameterCondition;
import org.casewise.piecewise.Piecewise;
import org.casewise.random.Arbitrary;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;

/** What is said under conditions on parameters, against the same text with numbers in their place. */
class ConditionalFuzzTest {

    private static final Symbol A = Algebra.symbol("a");
    private static final Symbol B = Algebra.symbol("b");
    private static final Known NUMBERS = new Known(Assumptions.NONE);

    private int conditions;
    private int compared;

    /** A term in x whose coefficients are written with the parameters. */
    private static String side(Arbitrary any) {
        String c = any.oneOf(
                List.of("a", "b", "a*b", "(a + 1)", "(a - 1)", "(a^2 - 1)", "(a - b)", "2", "1", "(1 - a^2)*b"));
        String d = any.oneOf(List.of("0", "0", "a", "b", "1", "(a - 2)", "a*b", "(b - 1)"));
        return switch (any.below(6)) {
            case 0 -> c + "*x + " + d;
            case 1 -> c + "*x^2 + " + d + "*x";
            case 2 -> c + "*(exp(x) - 1) + " + d;
            case 3 -> c + "*tanh(x) + " + d + "*x";
            case 4 -> d;
            default -> c + "*x";
        };
    }

    private static String body(Arbitrary any) {
        String joint = any.oneOf(List.of("0", "0", "0", "1", "a", "-b", "a + b"));
        return switch (any.below(4)) {
            case 0 -> "{ " + side(any) + " if x < " + joint + "; " + side(any) + " otherwise }";
            case 1 -> "{ " + side(any) + " if x > " + joint + "; " + side(any) + " otherwise } + a*abs(x - 2)";
            case 2 -> "max(" + side(any) + ", 0)";
            default ->
                "{ " + side(any) + " if x < 0; " + any.oneOf(List.of("a", "b", "0", "1")) + " if x = 0; " + side(any)
                        + " otherwise }";
        };
    }

    /** The values that a branch names, completed by others, and some more. */
    private static List<Map<Symbol, Rational>> settings(Joint joint, Arbitrary any) {
        List<Map<Symbol, Rational>> settings = new ArrayList<>();
        List<Rational> plain = List.of(
                Rational.ONE,
                Rational.TWO,
                Rational.of(1, 2),
                Rational.of(3),
                any.fraction().abs());
        for (Rational a : plain) {
            settings.add(Map.of(A, a, B, any.oneOf(plain)));
        }
        for (Conditional.Branch<Verdict> branch : joint.verdict().branches()) {
            for (Rational other : plain) {
                Map<Symbol, Rational> setting = new LinkedHashMap<>(Map.of(A, other, B, other));
                for (ParameterCondition.Equation equation : branch.condition().allOf()) {
                    // The condition may name the other parameter, here a little larger.
                    Expr larger = Algebra.num(other.plus(Rational.of(1, 3)));
                    Optional<Expr> value = valueOf(equation.anyOf().get(0), Map.of(A, Algebra.num(other), B, larger));
                    if (equation.left() instanceof Symbol s && value.orElse(A) instanceof Num n) {
                        setting.put(s.equals(A) ? B : A, s.equals(A) ? ((Num) larger).value() : other);
                        setting.put(s, n.value());
                    }
                }
                settings.add(setting);
            }
        }
        return settings;
    }

    private static Optional<Expr> valueOf(Expr e, Map<Symbol, Expr> values) {
        try {
            return Optional.of(Substitution.of(e, values));
        } catch (ArithmeticException notAdmitted) {
            return Optional.empty();
        }
    }

    private static boolean holds(ParameterCondition condition, Map<Symbol, Expr> values) {
        return condition.allOf().stream()
                .allMatch(equation -> equation.anyOf().stream()
                        .anyMatch(v ->
                                NUMBERS.sign(Substitution.of(Algebra.minus(equation.left(), v), values)) == Sign.ZERO));
    }

    private static <T> T chosen(Conditional<T> conditional, Map<Symbol, Expr> values) {
        return conditional.branches().stream()
                .filter(b -> holds(b.condition(), values))
                .findFirst()
                .map(Conditional.Branch::value)
                .orElse(conditional.otherwise());
    }

    private void checkLimit(Limit said, Limit found, Map<Symbol, Expr> values, String about) {
        if (said.isUnknown() || found.isUnknown()) {
            return;
        }
        compared++;
        assertEquals(said.getClass(), found.getClass(), about + ": " + said + ", found " + found);
        if (said instanceof Limit.Finite f) {
            Expr difference = Algebra.minus(
                    Substitution.of(f.value(), values), found.finite().orElseThrow());
            assertEquals(Sign.ZERO, NUMBERS.sign(difference), about + ": " + said + ", found " + found);
        } else if (said instanceof Limit.Infinite) {
            assertEquals(said, found, about);
        }
    }

    private void check(Joint joint, DerivativeByCases instance, Map<Symbol, Expr> values, String about) {
        Expr at = Substitution.of(joint.at(), values);
        Verdict said = chosen(joint.verdict(), values);
        Optional<Joint> found = instance.joints().stream()
                .filter(j -> NUMBERS.sign(Algebra.minus(j.at(), at)) == Sign.ZERO)
                .findFirst();
        String where = about + " at " + at + " is said to be " + said.word();
        if (found.isEmpty()) {
            // Both sides became one piece.
            assertTrue(said instanceof Verdict.Differentiable || said instanceof Verdict.Undecided, where);
            return;
        }
        checkLimit(joint.leftLimit(), found.get().leftLimit(), values, where + ", left limit");
        checkLimit(joint.rightLimit(), found.get().rightLimit(), values, where + ", right limit");
        checkLimit(
                chosen(joint.leftDerivative(), values),
                chosen(found.get().leftDerivative(), values),
                values,
                where + ", left");
        checkLimit(
                chosen(joint.rightDerivative(), values),
                chosen(found.get().rightDerivative(), values),
                values,
                where + ", right");
        Verdict actual = found.get().verdict().otherwise();
        assertTrue(found.get().verdict().isUnconditional(), where);
        if (!(said instanceof Verdict.Undecided) && !(actual instanceof Verdict.Undecided)) {
            compared++;
            assertEquals(said.word(), actual.word(), where);
        }
    }

    private void check(Definition open, String body, Map<Symbol, Rational> setting, Joint joint, String about) {
        Map<Symbol, Expr> values = new LinkedHashMap<>();
        setting.forEach((symbol, value) -> values.put(symbol, Algebra.num(value)));
        boolean admitted = open.function().assumptions().facts(values).stream()
                .allMatch(f -> NUMBERS.sign(f.expression()).implies(f.sign()));
        if (!admitted) {
            return;
        }
        String text = body.replaceAll("\\ba\\b", "(" + setting.get(A) + ")")
                .replaceAll("\\bb\\b", "(" + setting.get(B) + ")");
        Piecewise instance = DefinitionReader.read(Source.typed(text)).function();
        check(joint, DerivativeByCases.of(instance), values, about + " with " + setting);
        Piecewise set = open.with(values).function();
        for (int i = -8; i <= 8; i++) {
            Expr x = Algebra.num(Rational.of(i, 2));
            assertEquals(
                    new Evaluation(instance).rounded(x),
                    new Evaluation(set).rounded(x),
                    about + " with " + setting + " at " + x);
        }
    }

    @Test
    void everyBranchIsTrueWhereItsConditionHoldsAndTheRestElsewhere() {
        int read = 0;
        for (int seed = 0; seed < Arbitrary.seeds(250); seed++) {
            Arbitrary any = new Arbitrary(seed);
            String body = body(any);
            String given =
                    any.oneOf(List.of("a, b", "a, b, a > 0, b > 0", "a, b, 0 < a < b", "a, b, 0 < a < 1, b >= 1"));
            String about = "seed " + seed + ": f(x; " + given + ") = " + body;
            Definition open;
            try {
                open = DefinitionReader.read(Source.typed("f(x; " + given + ") = " + body));
            } catch (DefinitionException refused) {
                continue;
            }
            read++;
            for (Joint joint : DerivativeByCases.of(open.function()).joints()) {
                conditions += joint.verdict().branches().size();
                for (Map<Symbol, Rational> setting : settings(joint, any)) {
                    check(open, body, setting, joint, about);
                }
            }
        }
        assertTrue(
                read > 100 && conditions > 50 && compared > 1000,
                read + " read, " + conditions + " conditions, " + compared);
    }
}
