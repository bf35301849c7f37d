package org.casewise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.interchange.PointValues;
import org.casewise.notation.code.ProgrammingLanguage;
import org.casewise.numeric.Evaluation;
import org.casewise.numeric.HardPoints;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Point;
import org.casewise.syntax.Source;

/**
 * A function whose printed code is run, and what it and its derivative are at some doubles: correctly rounded, NaN where
 * nothing is defined, empty where that is not known. Points of the packed sample have the sample's values, which are
 * mpmath's; at the others the engine is asked.
 *
 * @param name the word that the documentation calls it by
 */
record PrintedFunction(String name, Definition definition, List<Map<Double, OptionalDouble>> values) {

    private static final long SEED = 20;

    private static final String[][] OTHERS = {
        {"relu", "max(0, x)"},
        {"shifted", "s*max(0, x) + b", "s = 2, b = 1/4, s > 0"},
        {"leaky", "{ x if x >= 0; slope*x otherwise }", "slope = 0.01, 0 < slope < 1"},
        {"elu_alpha", "{ x if x > 0; alpha*(exp(x) - 1) otherwise }", "alpha = 1.5, alpha > 0"},
        {"hardshrink", "{ x if abs(x) > lambda; 0 otherwise }", "lambda = 1/2, lambda > 0"},
        {"softshrink", "max(x - lambda, 0) + min(x + lambda, 0)", "lambda = 3/8, lambda > 0"},
        {"swish", "x/(1 + exp(-beta*x))", "beta = 1.7, beta > 0"},
        {"hardswish", "x*clip(x/6 + 1/2, 0, 1)"},
        {"relu6", "clip(x, 0, 6)"},
        {"steps_at_thirds", "{ 0 if x < 1/3; 1 if 1/3 <= x < 2/3; 2 otherwise }"},
        {"jump", "sign(x)"},
        {"gap", "{ log(x) if x > 1/8; x if x < -1/10 }"},
        {"hole", "x/abs(x)"},
        {"roots", "{ sqrt(x) if x >= 0; -sqrt(-x) otherwise }"},
        {"cube_root", "cbrt(x)"},
        {"arcs", "asin(clip(x, -1, 1)) + atan(x)"},
        {"inverse_hyperbolic", "asinh(x)"},
        {"area_functions", "{ acosh(x) if x > 1; atanh(x) if -1 < x <= 0 }"},
        {"waves", "{ sin(x) if x < 0; 1 - cos(x) otherwise }"},
        {"irrational", "max(x^2, 2)"},
        {"proved_root", "max(x^3 - x - 1, 0)"},
        {"nested", "max(abs(x) - 1, min(x^2, 1/2))*{ exp(x) if x < 2; 3 otherwise }"},
        {"normal_density", "phi(x)"},
        {"log_sigmoid_beta", "-log(1 + exp(-beta*x))", "beta = 2, beta > 0"},
        {"constant", "7"},
        {"squareplus", "(x + sqrt(x^2 + 4))/2"},
        {"sinh", "(exp(x) - exp(-x))/2"},
    };

    /** The functions of the packed sample, then the others. */
    static List<PrintedFunction> all() {
        List<PrintedFunction> all = new ArrayList<>();
        for (HardPoints.Table table : HardPoints.sample()) {
            if (table.order() > 1) {
                continue;
            }
            String name = (table.name().startsWith("d_") ? table.name().substring(2) : table.name()).replace('.', '_');
            PrintedFunction same = all.stream()
                    .filter(f -> f.name.equals(name))
                    .findFirst()
                    .orElseGet(() -> {
                        PrintedFunction made = of(name, table.definition(), "");
                        all.add(made);
                        return made;
                    });
            table.rows().forEach(row -> same.values.get(table.order()).put(row.x(), OptionalDouble.of(row.value())));
        }
        all.forEach(PrintedFunction::ask);
        for (String[] other : OTHERS) {
            PrintedFunction f = of(other[0], other[1], other.length > 2 ? "; " + other[2] : "");
            f.ask();
            all.add(f);
        }
        return all;
    }

    private static PrintedFunction of(String name, String body, String parameters) {
        Definition d = DefinitionReader.read(Source.typed("p_" + name + "(x" + parameters + ") = " + body));
        return new PrintedFunction(name, d, List.of(new TreeMap<>(), new TreeMap<>()));
    }

    private void ask() {
        Definition instance = definition.with(definition.defaults());
        Piecewise f = instance.function();
        for (int order = 0; order < 2; order++) {
            List<Double> points = new ArrayList<>(points(f));
            List<Point> exact = new ArrayList<>();
            points.forEach(x -> exact.add(Point.of(new Source("point", text(x)))));
            List<String> texts = PointValues.of(instance, order).texts(exact, Optional.empty());
            for (int i = 0; i < points.size(); i++) {
                values.get(order).putIfAbsent(points.get(i), value(texts.get(i)));
            }
        }
    }

    private static OptionalDouble value(String text) {
        return switch (text) {
            case PointValues.UNDEFINED -> OptionalDouble.of(Double.NaN);
            case PointValues.UNKNOWN -> OptionalDouble.empty();
            default -> OptionalDouble.of(Double.parseDouble(text));
        };
    }

    private static String text(double x) {
        return Double.isNaN(x) ? "nan" : Double.isInfinite(x) ? x > 0 ? "oo" : "-oo" : Double.toHexString(x);
    }

    /** The joints with their neighbours, the ends, some places that are often wrong, and random ones. */
    private static Set<Double> points(Piecewise f) {
        Set<Double> points = new TreeSet<>(List.of(
                -0.0, 0.0, 1e-300, -1e-300, 1e-8, -1e-8, 20.0, -20.0, 40.0, -40.0, 800.0, -800.0, 1e100, -1e100));
        points.addAll(List.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
        for (Expr joint : f.breakpoints()) {
            double near = Evaluation.nearestDouble(joint).orElseThrow();
            points.addAll(List.of(Math.nextDown(near), near, Math.nextUp(near)));
        }
        Random random = new Random(SEED);
        for (int i = 0; i < 20; i++) {
            points.add(random.nextGaussian() * 3);
        }
        return points;
    }

    /** Whether a double is a breakpoint of the function or lies at an end, where gradients are conventions. */
    boolean isBreakpoint(double x) {
        return definition.with(definition.defaults()).function().breakpoints().stream()
                .anyMatch(b -> b.equals(Algebra.num(Rational.ofDouble(x))));
    }

    /** The name of the function, or of its derivative, in a language. */
    String called(ProgrammingLanguage language, int order) {
        String name = definition.name().orElseThrow();
        return language.nameOf(order == 0 ? name : language.derivativeOf(name));
    }

    String listing(ProgrammingLanguage language) {
        return new CodeComposer(definition).listing(language, sentence -> sentence.key());
    }
}
