package org.casewise.numeric;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;

/** Points a second of the fast function on arrays; {@code bench/arrays.py} runs it beside NumPy. */
final class ArrayBench {

    private static final String[][] FUNCTIONS = {
        {"relu", "max(0, x)"},
        {"hardswish", "x*clip(x/6 + 1/2, 0, 1)"},
        {"elu", "{ x if x > 0; exp(x) - 1 otherwise }"},
        {"silu", "x/(1 + exp(-x))"},
        {"gelu", "x*(1 + erf(x/sqrt(2)))/2"},
        {"mish", "x*tanh(log(1 + exp(x)))"},
    };

    private ArrayBench() {}

    /** Prints a line a function and order: its name, and the millions of points a second of the fastest round. */
    public static void main(String[] arguments) {
        int points = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        double[] x = new Random(1).doubles(points, -10, 10).toArray();
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        double[] y = new double[points];
        for (String[] entry : FUNCTIONS) {
            Piecewise f = DefinitionReader.read(Source.typed(entry[1])).function();
            print(entry[0], f, x, sorted, y, rounds);
            print(entry[0] + "'", DerivativeByCases.of(f).derivative(), x, sorted, y, rounds);
        }
    }

    private static void print(String name, Piecewise f, double[] x, double[] sorted, double[] y, int rounds) {
        CompiledFunction fast = CompiledFunction.of(f);
        System.out.printf(
                Locale.ROOT, "%s %.1f %.1f%n", name, millions(fast, x, y, rounds), millions(fast, sorted, y, rounds));
    }

    private static double millions(CompiledFunction fast, double[] x, double[] y, int rounds) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            fast.apply(x, y);
            best = Math.min(best, System.nanoTime() - start);
        }
        return x.length * 1e3 / best;
    }
}
