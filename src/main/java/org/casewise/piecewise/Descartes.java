package org.casewise.piecewise;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.casewise.exact.Rational;

/**
 * Isolation of the real roots of a square-free polynomial by halving intervals until Descartes' rule of signs finds none
 * or one in each (Collins and Akritas 1976).
 */
final class Descartes {

    /** How many additions of 64-bit words are done in a microsecond. */
    private static final long ADDITIONS_PER_UNIT = 200;

    private final Work work;

    private Descartes(Work work) {
        this.work = work;
    }

    /** The numbers from {@code place} to {@code place + 1}, over two to the depth, and the polynomial moved from there to (0, 1). */
    private record Node(BigInteger[] coefficients, BigInteger place, int depth) {}

    /** Open intervals from left to right, each with one root inside; the polynomial must have no rational root. */
    static List<Rational[]> isolate(IntegerPolynomial p, Work work) {
        return p.degree() == 0 ? List.of() : new Descartes(work).all(p);
    }

    private List<Rational[]> all(IntegerPolynomial p) {
        int bits = RootBound.bits(p);
        Rational width = Rational.TWO.power(bits + 1);
        Rational low = Rational.TWO.power(bits).negate();
        List<Rational[]> found = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>();
        open.push(new Node(onUnit(p, bits), BigInteger.ZERO, 0));
        while (!open.isEmpty()) {
            Node node = open.pop();
            int roots = mostRoots(node.coefficients());
            if (roots == 1) {
                Rational step = width.times(Rational.TWO.power(-node.depth()));
                Rational from = low.plus(step.times(Rational.of(node.place())));
                found.add(new Rational[] {from, from.plus(step)});
            } else if (roots > 1) {
                BigInteger[] left = halved(node.coefficients());
                BigInteger[] right = left.clone();
                shift(right);
                BigInteger place = node.place().shiftLeft(1);
                open.push(new Node(right, place.add(BigInteger.ONE), node.depth() + 1));
                open.push(new Node(left, place, node.depth() + 1));
            }
        }
        return found;
    }

    /** The polynomial at {@code 2^bits (2 x - 1)}, times a power of two. */
    private BigInteger[] onUnit(IntegerPolynomial p, int bits) {
        int n = p.degree();
        BigInteger[] c = new BigInteger[n + 1];
        for (int i = 0; i <= n; i++) {
            BigInteger scaled = p.coefficients().get(i).shiftLeft(bits >= 0 ? bits * i : -bits * (n - i));
            c[i] = i % 2 == 0 ? scaled : scaled.negate();
        }
        // At -y - 1 for y = -2 x: two changes of sign around one shift.
        shift(c);
        for (int i = 0; i <= n; i++) {
            c[i] = (i % 2 == 0 ? c[i] : c[i].negate()).shiftLeft(i);
        }
        return c;
    }

    /** The sign changes of {@code (1 + x)^n q(1 / (1 + x))}: 0 and 1 are the number of roots in (0, 1), more are a bound. */
    private int mostRoots(BigInteger[] q) {
        BigInteger[] c = new BigInteger[q.length];
        for (int i = 0; i < q.length; i++) {
            c[i] = q[q.length - 1 - i];
        }
        shift(c);
        int changes = 0;
        int before = 0;
        for (BigInteger coefficient : c) {
            int sign = coefficient.signum();
            changes += sign * before < 0 ? 1 : 0;
            before = sign == 0 ? before : sign;
        }
        return changes;
    }

    /** The polynomial at x/2, times a power of two. */
    private static BigInteger[] halved(BigInteger[] q) {
        int n = q.length - 1;
        BigInteger[] c = new BigInteger[q.length];
        int common = Integer.MAX_VALUE;
        for (int i = 0; i <= n; i++) {
            c[i] = q[i].shiftLeft(n - i);
            common = c[i].signum() == 0 ? common : Math.min(common, c[i].getLowestSetBit());
        }
        for (int i = 0; i <= n; i++) {
            c[i] = c[i].shiftRight(common);
        }
        return c;
    }

    /** The polynomial at x + 1, by additions only. */
    private void shift(BigInteger[] c) {
        int n = c.length - 1;
        int words = 1;
        for (BigInteger coefficient : c) {
            words = Math.max(words, coefficient.bitLength() / 64 + 1);
        }
        work.spend((long) n * n / 2 * (words + 10) / ADDITIONS_PER_UNIT);
        for (int i = 0; i < n; i++) {
            for (int j = n - 1; j >= i; j--) {
                c[j] = c[j].add(c[j + 1]);
            }
        }
    }
}
