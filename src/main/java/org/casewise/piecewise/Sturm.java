package org.casewise.piecewise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.casewise.exact.Rational;

/** Isolation of the real roots of a square-free polynomial by Sturm's theorem. */
final class Sturm {

    private final List<RationalPolynomial> chain = new ArrayList<>();

    private Sturm(RationalPolynomial p) {
        chain.add(p);
        chain.add(p.derivative());
        while (!last().isZero() && last().degree() > 0) {
            RationalPolynomial rest =
                    chain.get(chain.size() - 2).dividedBy(last())[1].negate();
            if (rest.isZero()) {
                break;
            }
            // A positive multiple keeps all signs and the numbers small.
            RationalPolynomial primitive = rest.primitive();
            chain.add(rest.leading().signum() > 0 ? primitive : primitive.negate());
        }
    }

    private RationalPolynomial last() {
        return chain.get(chain.size() - 1);
    }

    /** Open intervals from left to right, with one root each inside and none at their ends. */
    static List<Rational[]> isolate(RationalPolynomial p) {
        List<Rational[]> found = new ArrayList<>();
        if (p.degree() == 0) {
            return found;
        }
        Sturm sturm = new Sturm(p);
        Rational bound = rootBound(p);
        Deque<Rational[]> open = new ArrayDeque<>();
        open.push(new Rational[] {bound.negate(), bound});
        while (!open.isEmpty()) {
            Rational[] ends = open.pop();
            int count = sturm.changes(ends[0]) - sturm.changes(ends[1]);
            if (count == 1) {
                found.add(ends);
            } else if (count > 1) {
                Rational middle = notARoot(p, ends[0], ends[1]);
                open.push(new Rational[] {ends[0], middle});
                open.push(new Rational[] {middle, ends[1]});
            }
        }
        found.sort(Comparator.comparing(ends -> ends[0]));
        return found;
    }

    /** The same root in an interval not wider than asked for; an interval of width zero is the root itself. */
    static Rational[] narrow(RationalPolynomial p, Rational[] ends, Rational width) {
        Rational low = ends[0];
        Rational high = ends[1];
        int signAtLow = p.at(low).signum();
        while (high.minus(low).compareTo(width) > 0) {
            Rational middle = low.plus(high).times(Rational.HALF);
            int sign = p.at(middle).signum();
            if (sign == 0) {
                return new Rational[] {middle, middle};
            }
            if (sign == signAtLow) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new Rational[] {low, high};
    }

    private static Rational notARoot(RationalPolynomial p, Rational low, Rational high) {
        Rational middle = low.plus(high).times(Rational.HALF);
        while (p.at(middle).isZero()) {
            middle = middle.plus(high).times(Rational.HALF);
        }
        return middle;
    }

    /** Cauchy's bound, rounded up to a power of two so that the halving stays short to write. */
    private static Rational rootBound(RationalPolynomial p) {
        Rational largest = Rational.ZERO;
        for (Rational c : p.coefficients()) {
            largest = largest.max(c.over(p.leading()).abs());
        }
        int bits = largest.plus(Rational.ONE).floor().bitLength() + 1;
        return Rational.TWO.power(bits);
    }

    private int changes(Rational x) {
        int changes = 0;
        int before = 0;
        for (RationalPolynomial p : chain) {
            int sign = p.at(x).signum();
            if (sign != 0) {
                changes += before != 0 && sign != before ? 1 : 0;
                before = sign;
            }
        }
        return changes;
    }
}
