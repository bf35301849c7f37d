package org.casewise.notation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.ParameterCondition;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.Condition;
import org.casewise.syntax.Definition;
import org.casewise.syntax.Operation;
import org.casewise.syntax.Term;

/** Formulas of every kind that we print, by what they are. */
final class Gallery {

    private static final Symbol X = Algebra.symbol("x");
    private static final int RANDOM = 150;

    private static final List<String> DEFINITIONS = List.of(
            "relu(x) = max(0, x)",
            "elu(x; alpha = 1, alpha > 0) = { x if x > 0; alpha*(exp(x) - 1) otherwise }",
            "x*clip(x/6 + 1/2, 0, 1)",
            "shrink(x; lambda_0, lambda_0 > 0) = { x - lambda_0 if x > lambda_0; 0 if -lambda_0 <= x <= lambda_0; x +"
                    + " lambda_0 otherwise }",
            "x*Phi(x)",
            "x*tanh(softplus(x))",
            "max(x^3 - x - 1, 1/2)",
            "1/(x*(x - 1))",
            "{ x otherwise } + |x - 1/2|^(1/2)",
            "1.0507009873554804934193349852946*{ x if x > 0; 1.6732632423543772848170429916717*(exp(x) - 1)"
                    + " otherwise }");

    private Gallery() {}

    static Map<String, Function<Notation, String>> formulas() throws Exception {
        Map<String, Function<Notation, String>> formulas = new LinkedHashMap<>();
        for (SpellingsTest.Row row : SpellingsTest.rows()) {
            formulas.put(row.formula(), row::spelled);
        }
        for (String word : Operation.words()) {
            Operation f = Operation.function(word).orElseThrow();
            String rest = f.fewestArguments() == 3 ? ", 0, x/2" : f.fewestArguments() == 2 ? ", 1/2" : "";
            for (String argument : List.of("x", "x/2", "-x^2/alpha")) {
                String text = word + "(" + argument + rest + ")";
                Term term = Read.written(text + "^2 + 2*" + text);
                formulas.put(text, n -> new Spelling(n, X).of(term));
            }
        }
        DEFINITIONS.forEach(text -> add(formulas, Read.definition(text)));
        smallOnes(formulas);
        return formulas;
    }

    private static void add(Map<String, Function<Notation, String>> formulas, Definition d) {
        String name = d.name().orElse("f");
        Piecewise slopes = DerivativeByCases.of(d.function()).derivative();
        String label = d.source().text();
        formulas.put(
                label,
                n -> new Statements(n, d.variable(), name).functionIs(0, Optional.of(d.written()), d.function()));
        formulas.put(
                label + ", differentiated",
                n -> new Statements(n, d.variable(), name).functionIs(1, Optional.empty(), slopes));
        for (int order = 0; order < 4; order++) {
            int times = order;
            formulas.put(label + ", order " + order, n -> new Spelling(n, d.variable()).function(name, times));
        }
        for (Condition condition : d.given()) {
            formulas.put(label + ", given", n -> new Spelling(n, d.variable()).of(condition));
        }
        for (Expr joint : d.function().breakpoints()) {
            formulas.put(label + " at " + joint, n -> new Statements(n, d.variable(), name).variableIs(joint));
        }
    }

    private static void smallOnes(Map<String, Function<Notation, String>> formulas) {
        Expr half = Algebra.HALF;
        Expr lambda = Algebra.symbol("lambda");
        for (Interval on : List.of(
                Interval.LINE,
                Interval.point(half),
                Interval.open(Algebra.negate(lambda), lambda),
                new Interval(Cut.before(Algebra.num(-1)), Cut.after(half)),
                new Interval(Cut.End.MINUS_INFINITY, Cut.after(lambda)))) {
            formulas.put("in " + on, n -> new Spelling(n, X).in(on));
            formulas.put("interval " + on, n -> new Spelling(n, X).interval(on));
        }
        ParameterCondition either = ParameterCondition.equation(lambda, List.of(Algebra.ONE, Algebra.num(-1)))
                .and(ParameterCondition.equation(Algebra.symbol("mu"), List.of(half)));
        formulas.put("a condition", n -> new Spelling(n, X).of(either));
        List<Interval> parts =
                List.of(Interval.point(half), new Interval(Cut.after(Algebra.ONE), Cut.End.PLUS_INFINITY));
        formulas.put("a set", n -> new Statements(n, X, "f").set(parts));
        formulas.put("a derivative", n -> new Statements(n, X, "f").derivativeIs(Algebra.over(X, lambda), half));
        formulas.put("a line", n -> new Statements(n, X, "f").lineIs(half));
        formulas.put("infinity", n -> new Spelling(n, X).infinity(false));
        formulas.put("an equation", n -> new Spelling(n, X).equation(X, half));
        formulas.put("odd names", n -> new Spelling(n, X).of(Read.written("a__b + c*d_ + x_alpha + Omega12 + G(y_1)")));
    }

    /** Quotients of one-sided limits, which programs do not have. */
    static Map<String, Function<Notation, String>> limits() {
        Map<String, Function<Notation, String>> formulas = new LinkedHashMap<>();
        for (Expr point : List.of(Algebra.ZERO, Algebra.HALF, Algebra.num(-3), Algebra.symbol("lambda"))) {
            formulas.put(
                    "quotients at " + point,
                    n -> new Statements(n, X, "f").quotientsDiffer(point, Algebra.num(-1), Algebra.ONE));
        }
        return formulas;
    }

    /** Random ones, each with the seed that gives it again. */
    static Map<String, Function<Notation, String>> random() {
        Map<String, Function<Notation, String>> formulas = new LinkedHashMap<>();
        for (int seed = 0; seed < RANDOM; seed++) {
            Term term = new RandomTerms(new Random(seed)).term(1 + seed % 3);
            Expr e = new RandomExpressions(new Random(seed)).expression(1 + seed % 3);
            formulas.put("term of seed " + seed, n -> new Spelling(n, X).of(term));
            formulas.put("expression of seed " + seed, n -> new Spelling(n, X).of(e));
        }
        return formulas;
    }

    static List<Map<String, Function<Notation, String>>> all() throws Exception {
        return new ArrayList<>(List.of(formulas(), limits(), random()));
    }
}
