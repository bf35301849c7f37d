package org.casewise.numeric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;

/**
 * A straight line of operations on blocks of numbers. Every operation fills one register, a block, from others; register 0
 * holds the arguments. The loops are short and without branches, which is what compilers turn into vector instructions.
 */
final class Program {

    /** A block has so many numbers: all registers together shall fit into a processor's nearest memory. */
    static final int BLOCK = 256;

    /** One operation on the first {@code n} numbers of its registers. */
    interface Operation {
        void run(double[][] registers, int n);
    }

    private final List<Operation> operations = new ArrayList<>();
    private int registers = 1;

    int add(IntFunction<Operation> intoRegister) {
        int out = registers++;
        operations.add(intoRegister.apply(out));
        return out;
    }

    int constant(double value) {
        return add(out -> (r, n) -> Arrays.fill(r[out], 0, n, value));
    }

    int plus(int a, int b) {
        return add(out -> (r, n) -> {
            double[] to = r[out];
            double[] x = r[a];
            double[] y = r[b];
            for (int i = 0; i < n; i++) {
                to[i] = x[i] + y[i];
            }
        });
    }

    int shifted(int a, double b) {
        return add(out -> (r, n) -> {
            double[] to = r[out];
            double[] x = r[a];
            for (int i = 0; i < n; i++) {
                to[i] = x[i] + b;
            }
        });
    }

    int times(int a, int b) {
        return add(out -> (r, n) -> {
            double[] to = r[out];
            double[] x = r[a];
            double[] y = r[b];
            for (int i = 0; i < n; i++) {
                to[i] = x[i] * y[i];
            }
        });
    }

    int scaled(int a, double b) {
        return add(out -> (r, n) -> {
            double[] to = r[out];
            double[] x = r[a];
            for (int i = 0; i < n; i++) {
                to[i] = x[i] * b;
            }
        });
    }

    int numberOver(double numerator, int b) {
        return add(out -> (r, n) -> {
            double[] to = r[out];
            double[] x = r[b];
            for (int i = 0; i < n; i++) {
                to[i] = numerator / x[i];
            }
        });
    }

    int over(int a, int b) {
        return add(out -> (r, n) -> {
            double[] to = r[out];
            double[] x = r[a];
            double[] y = r[b];
            for (int i = 0; i < n; i++) {
                to[i] = x[i] / y[i];
            }
        });
    }

    int max(int a, int b) {
        return add(out -> (r, n) -> {
            double[] to = r[out];
            double[] x = r[a];
            double[] y = r[b];
            for (int i = 0; i < n; i++) {
                to[i] = Math.max(x[i], y[i]);
            }
        });
    }

    int power(int a, int b) {
        return add(out -> (r, n) -> {
            double[] to = r[out];
            double[] x = r[a];
            double[] y = r[b];
            for (int i = 0; i < n; i++) {
                to[i] = Math.pow(x[i], y[i]);
            }
        });
    }

    int apply(int a, DoubleUnaryOperator f) {
        return add(out -> (r, n) -> {
            double[] to = r[out];
            double[] x = r[a];
            for (int i = 0; i < n; i++) {
                to[i] = f.applyAsDouble(x[i]);
            }
        });
    }

    /** Registers for blocks of a length. */
    double[][] memory(int length) {
        return new double[registers][length];
    }

    void run(double[][] memory, int n) {
        for (Operation operation : operations) {
            operation.run(memory, n);
        }
    }
}
