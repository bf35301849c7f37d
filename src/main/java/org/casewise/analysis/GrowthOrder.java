package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Num;
import org.casewise.expr.Sign;
import org.casewise.piecewise.Known;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/** The order of growths, their products and powers, and their logarithms. */
final class GrowthOrder {

    /** Coefficients with open parameters grow from term to term of an expansion. */
    private static final int LARGEST = 300;

    private final Known known;

    GrowthOrder(Known known) {
        this.known = known;
    }

    /** Positive where the first grows faster, 0 where they are the same; throws where that hangs on an unknown sign. */
    int compare(Growth g, Growth h) {
        if (g.equals(h)) {
            return 0;
        }
        if (g.hasNoExponential() && h.hasNoExponential()) {
            for (int i = 0; i < Growth.LEVELS; i++) {
                int sign = sign(Algebra.minus(g.powers().get(i), h.powers().get(i)));
                if (sign != 0) {
                    return sign;
                }
            }
            return 0;
        }
        Growth.Term leading = null;
        for (Growth.Term term : logarithm(times(g, power(h, Algebra.MINUS_ONE)))) {
            if (leading == null || compare(term.growth(), leading.growth()) > 0) {
                leading = term;
            }
        }
        return leading == null ? 0 : sign(leading.coefficient());
    }

    int compareToOne(Growth g) {
        return compare(g, Growth.UNIT);
    }

    Growth greater(Growth g, Growth h) {
        return compare(g, h) >= 0 ? g : h;
    }

    Growth times(Growth g, Growth h) {
        List<Expr> powers = new ArrayList<>();
        for (int i = 0; i < Growth.LEVELS; i++) {
            powers.add(Algebra.sum(g.powers().get(i), h.powers().get(i)));
        }
        return new Growth(List.copyOf(powers), sum(g.exponent(), h.exponent()));
    }

    Growth power(Growth g, Expr exponent) {
        List<Expr> powers =
                g.powers().stream().map(p -> Algebra.product(p, exponent)).toList();
        List<Growth.Term> scaled = g.exponent().stream()
                .map(t -> new Growth.Term(Algebra.product(t.coefficient(), exponent), t.growth()))
                .toList();
        return new Growth(powers, scaled);
    }

    /** The logarithm of a growth, exactly: a multiple of log t, of log log t and so on, and what stood in the exponent. */
    List<Growth.Term> logarithm(Growth g) {
        List<Growth.Term> terms = new ArrayList<>();
        for (int i = 0; i < Growth.LEVELS; i++) {
            if (!Algebra.isZero(g.powers().get(i))) {
                if (i + 1 == Growth.LEVELS) {
                    throw CannotTell.because(Key.WORK_BOUND);
                }
                terms.add(new Growth.Term(g.powers().get(i), Growth.ofLevel(i + 1)));
            }
        }
        return sum(terms, g.exponent());
    }

    /** Both sums in one, from the greatest growth down. */
    List<Growth.Term> sum(List<Growth.Term> a, List<Growth.Term> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        List<Growth.Term> merged = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            int order = i == a.size()
                    ? -1
                    : j == b.size() ? 1 : compare(a.get(i).growth(), b.get(j).growth());
            if (order != 0) {
                merged.add(order > 0 ? a.get(i++) : b.get(j++));
                continue;
            }
            Expr total = Algebra.sum(a.get(i).coefficient(), b.get(j).coefficient());
            if (!isZero(total)) {
                merged.add(new Growth.Term(total, a.get(i).growth()));
            }
            i++;
            j++;
        }
        return merged;
    }

    /** Whether a coefficient is proved to be zero; throws where it is too long to be multiplied out. */
    boolean isZero(Expr coefficient) {
        if (coefficient.size() > LARGEST) {
            throw CannotTell.because(Key.WORK_BOUND);
        }
        if (coefficient instanceof Num n) {
            return n.value().isZero();
        }
        // Multiplying out takes the square of the length, and hundreds of coefficients come up in one expansion.
        known.spend(coefficient.size() * coefficient.size());
        Sign sign = known.sign(coefficient);
        return sign == Sign.ZERO || !sign.isNotZero() && NormalForm.isZero(coefficient);
    }

    /** The sign of a number; throws where it is not known. */
    int sign(Expr number) {
        Sign sign = known.sign(number);
        if (!sign.isCertain()) {
            if (NormalForm.isZero(number)) {
                return 0;
            }
            throw CannotTell.because(Key.CANNOT_FIND_SIGN, number);
        }
        return sign == Sign.ZERO ? 0 : sign == Sign.POSITIVE ? 1 : -1;
    }

    boolean isNotZero(Expr number) {
        return known.sign(number).isNotZero();
    }
}
