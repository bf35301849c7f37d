package org.casewise.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewise.expr.Algebra;
import org.casewise.expr.Derivative;
import org.casewise.expr.Expr;
import org.casewise.expr.Fraction;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Sign;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Definedness;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/**
 * The signs of a sum N by Rolle's theorem. For a divisor T, a part of N, the quotient N/T is monotone wherever its
 * derivative and T keep their signs; T is chosen so that the derivative is simpler than N, as in the proof that a real
 * exponential polynomial has finitely many zeros.
 */
final class Rolle {

    private static final int MOST_DIVISORS = 3;
    /** Longer expressions seldom become simpler, and each step of the algebra on them costs much. */
    private static final long LONGEST = 600;

    private final SignChart chart;
    private final Symbol x;
    private final Assumptions assumptions;

    Rolle(SignChart chart, Symbol x, Assumptions assumptions) {
        this.chart = chart;
        this.x = x;
        this.assumptions = assumptions;
    }

    private record Attempt(Expr divisor, Expr slope, int weight) {}

    Partition<Sign> of(Sum n, Interval open, int depth) {
        List<Attempt> attempts = new ArrayList<>();
        int own = Simplicity.weight(n, x);
        if (n.size() > LONGEST) {
            throw CannotTell.because(Key.CANNOT_SOLVE, n);
        }
        for (Expr divisor : divisors(n)) {
            Expr slope = simplified(slope(n, divisor));
            if (slope.size() <= LONGEST) {
                int weight = Math.max(Simplicity.weight(slope, x), Simplicity.weight(divisor, x));
                if (weight < own) {
                    attempts.add(new Attempt(divisor, slope, weight));
                }
            }
        }
        attempts.sort(Comparator.comparingInt(Attempt::weight));
        CannotTell failure = CannotTell.because(Key.CANNOT_SOLVE, n);
        for (Attempt attempt : attempts.subList(0, Math.min(MOST_DIVISORS, attempts.size()))) {
            try {
                Partition<Sign> divided = chart.inside(attempt.divisor(), open, depth + 1);
                Partition<Sign> slopes = chart.inside(attempt.slope(), open, depth + 1);
                return monotone(n, chart.both(divided, slopes));
            } catch (CannotTell next) {
                // Another divisor may lead further.
            }
        }
        throw failure;
    }

    /** The derivative of N/T times T^2, without what T cancels. */
    private Expr slope(Sum n, Expr divisor) {
        List<Expr> own = Terms.of(divisor);
        Expr rest = n;
        if (n.children().containsAll(own)) {
            List<Expr> others = new ArrayList<>(n.children());
            others.removeAll(own);
            rest = others.isEmpty() ? Algebra.ZERO : Algebra.sum(others);
        }
        return Algebra.minus(
                Algebra.product(Derivative.of(rest, x), divisor), Algebra.product(rest, Derivative.of(divisor, x)));
    }

    private static Expr simplified(Expr slope) {
        Fraction fraction = Fraction.of(slope);
        List<Expr> factors = new ArrayList<>();
        factors.add(Terms.reduced(NormalForm.expanded(fraction.above()).orElse(fraction.above())));
        fraction.below().forEach((base, k) -> factors.add(Algebra.power(base, Algebra.num(k.negate()))));
        return Algebra.product(factors);
    }

    private List<Expr> divisors(Sum n) {
        Set<Expr> divisors = new LinkedHashSet<>();
        divisors.add(Algebra.ONE);
        Map<Expr, List<Expr>> byExponent = new LinkedHashMap<>();
        n.children()
                .forEach(t -> byExponent
                        .computeIfAbsent(Terms.exponent(t, x), u -> new ArrayList<>())
                        .add(t));
        byExponent.values().forEach(group -> divisors.add(Algebra.sum(group)));
        List<Expr> atoms = new ArrayList<>(Terms.atoms(n, x));
        atoms.add(x);
        for (Expr atom : atoms) {
            int top = Terms.degreeIn(n, atom);
            for (int degree : top == 0 ? List.of(0) : List.of(0, top)) {
                List<Expr> group = n.children().stream()
                        .filter(t -> Terms.degree(t, atom) == degree)
                        .toList();
                if (!group.isEmpty()) {
                    Expr part = Algebra.sum(group);
                    divisors.add(part);
                    Expr over = Algebra.power(atom, Algebra.num(-degree));
                    divisors.add(Algebra.sum(
                            group.stream().map(t -> Algebra.product(t, over)).toList()));
                }
            }
        }
        divisors.remove(n);
        return List.copyOf(divisors);
    }

    /** N on pieces where N/T is monotone and T has no zero. */
    private Partition<Sign> monotone(Sum n, Partition<SignChart.Both> pieces) {
        List<Piece<Sign>> found = new ArrayList<>();
        for (Piece<SignChart.Both> piece : pieces.pieces()) {
            if (piece.on().isPoint()) {
                Sign sign = chart.at(n, piece.on().from().orElseThrow());
                if (!sign.isCertain()) {
                    throw CannotTell.because(Key.CANNOT_FIND_SIGN, n);
                }
                found.add(new Piece<>(piece.on(), sign));
            } else if (piece.body().first() == Sign.ZERO) {
                throw CannotTell.because(Key.CANNOT_SOLVE, n);
            } else {
                found.addAll(on(n, piece.on(), piece.body().second() == Sign.ZERO));
            }
        }
        return new Partition<>(found).merged();
    }

    private List<Piece<Sign>> on(Sum n, Interval open, boolean constant) {
        Sign low = near(n, Approach.toLower(x, open, assumptions));
        Sign high = near(n, Approach.toUpper(x, open, assumptions));
        if (low == high) {
            return List.of(new Piece<>(open, low));
        }
        if (constant || low == Sign.ZERO || high == Sign.ZERO) {
            throw CannotTell.because(Key.CANNOT_SOLVE, n);
        }
        Expr zero = new OneZero(n, x, open, low).place();
        return List.of(
                new Piece<>(new Interval(open.lower(), Cut.before(zero)), low),
                new Piece<>(Interval.point(zero), Sign.ZERO),
                new Piece<>(new Interval(Cut.after(zero), open.upper()), high));
    }

    private Sign near(Expr n, Approach approach) {
        Optional<Expr> end = approach.end();
        boolean defined = end.map(p -> Definedness.holdsAt(Definedness.demands(n, false), x, p, approach.known()))
                .orElse(false);
        if (defined) {
            Sign at = Piecewise.valueAt(n, x, end.get())
                    .map(v -> approach.known().sign(v))
                    .orElse(Sign.UNKNOWN);
            if (at == Sign.POSITIVE || at == Sign.NEGATIVE) {
                return at;
            }
        }
        return Sign.of(ExpansionOf.sign(n, approach));
    }
}
