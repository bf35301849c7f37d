package org.casewise.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Fraction;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Num;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.OneExponential;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Signs;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/**
 * Where an expression is negative, zero and positive, with proof: by factors, over a common denominator, as a polynomial in
 * one exponential, and by Rolle's theorem: where a quotient N/T rises or falls all the way, N has at most one zero, and the
 * signs at the two ends tell whether it has.
 */
final class SignChart {

    private static final int DEEPEST = 7;
    private static final int MOST = 120;

    /** Each step multiplies the length; an expression of more nodes has too many steps before it. */
    private static final int LARGEST = 4_000;

    private final Symbol x;
    private final Assumptions assumptions;
    private final Order order;
    private final Signs signs;
    private final Map<Expr, Map<Interval, Finding<Partition<Sign>>>> done = new HashMap<>();
    private final Budget budget;

    SignChart(Symbol x, Assumptions assumptions) {
        this(x, assumptions, new Budget());
    }

    private SignChart(Symbol x, Assumptions assumptions, Budget budget) {
        this.budget = budget;
        this.x = x;
        this.assumptions = assumptions;
        this.order = new Order(assumptions);
        this.signs = new Signs(x, assumptions, order);
    }

    /** How many charts may still be drawn in the course of one. */
    private static final class Budget {
        private int left = MOST;
    }

    /** The signs on an interval inside which the expression is smooth; throws where they are not found. */
    Partition<Sign> of(Expr e, Interval on) {
        // Each question has its own bound on work.
        order.renew();
        signs.renew();
        budget.left = MOST;
        if (on.isPoint()) {
            return signs.of(e, on);
        }
        List<Piece<Sign>> pieces = new ArrayList<>();
        if (on.includesLower()) {
            pieces.addAll(signs.of(e, Interval.point(on.from().orElseThrow())).pieces());
        }
        pieces.addAll(inside(e, on.interior(), 0).pieces());
        if (on.includesUpper()) {
            pieces.addAll(signs.of(e, Interval.point(on.to().orElseThrow())).pieces());
        }
        return new Partition<>(pieces).merged();
    }

    /** The signs inside an open interval, found in so many steps. */
    Partition<Sign> inside(Expr e, Interval open, int depth) {
        Map<Interval, Finding<Partition<Sign>>> known = done.computeIfAbsent(e, none -> new HashMap<>());
        Finding<Partition<Sign>> found = known.get(open);
        if (found == null) {
            if (depth > DEEPEST || budget.left-- < 0 || e.size() > LARGEST) {
                throw CannotTell.because(Key.WORK_BOUND);
            }
            found = sought(e, open, depth);
            // What was sought in vain is not sought again; but with fewer steps behind it, it might be found.
            if (found.value().isPresent() || depth == 0) {
                known.put(open, found);
            }
        }
        if (found.evidence() instanceof Evidence.Unknown unknown) {
            throw new CannotTell(unknown.because());
        }
        return found.value().orElseThrow();
    }

    private Finding<Partition<Sign>> sought(Expr e, Interval open, int depth) {
        try {
            return Finding.proved(find(e, open, depth));
        } catch (CannotTell inVain) {
            return Finding.unknown(inVain.reason());
        }
    }

    private Partition<Sign> find(Expr e, Interval open, int depth) {
        try {
            return signs.of(e, open);
        } catch (CannotTell notSimple) {
            if (!Symbols.occurs(x, e)) {
                throw notSimple;
            }
            return byAnalysis(e, open, depth, notSimple);
        }
    }

    private Partition<Sign> byAnalysis(Expr e, Interval open, int depth, CannotTell notSimple) {
        if (e instanceof Product p) {
            return product(p.children(), open, depth);
        }
        if (e instanceof Power p) {
            return power(inside(p.base(), open, depth), p.exponent());
        }
        Fraction fraction = Fraction.of(e);
        Expr above = Terms.reduced(NormalForm.expanded(fraction.above()).orElse(fraction.above()));
        List<Expr> factors = new ArrayList<>(above instanceof Product p ? p.children() : List.of(above));
        fraction.below().forEach((base, n) -> factors.add(Algebra.power(base, Algebra.num(n.negate()))));
        if (factors.size() > 1 || !factors.get(0).equals(e)) {
            return product(factors, open, depth + 1);
        }
        Optional<Partition<Sign>> inverted = inReciprocal(e, open, depth);
        if (inverted.isPresent()) {
            return inverted.get();
        }
        Key key = notSimple.reason().key();
        if (key == Key.INFINITELY_MANY || key == Key.PILED_UP) {
            throw notSimple; // Rolle's theorem counts zeros, of which there are finitely many then.
        }
        if (!(e instanceof Sum sum)) {
            throw CannotTell.because(Key.CANNOT_SOLVE, e);
        }
        return inOneExponential(sum, open, depth).orElseGet(() -> new Rolle(this, x, assumptions).of(sum, open, depth));
    }

    private Partition<Sign> product(List<Expr> factors, Interval open, int depth) {
        Partition<Sign> total = Partition.on(open, Sign.POSITIVE);
        for (Expr factor : factors) {
            total = times(total, inside(factor, open, depth));
        }
        return total;
    }

    Partition<Sign> times(Partition<Sign> a, Partition<Sign> b) {
        return a.zip(b, order, Sign::times).merged();
    }

    /** Two signs at one place. */
    record Both(Sign first, Sign second) {}

    Partition<Both> both(Partition<Sign> a, Partition<Sign> b) {
        return a.zip(b, order, Both::new);
    }

    /** Under an exponent that is not an integer the base is not negative. */
    private static Partition<Sign> power(Partition<Sign> base, Expr exponent) {
        boolean even = exponent instanceof Num n
                && n.value().isInteger()
                && !n.value().numerator().testBit(0);
        return base.map(s -> even ? s.times(s) : s).merged();
    }

    /** Where 1/x stands in the argument of a function, the chart in {@code t = 1/x} on one side of zero, carried back. */
    private Optional<Partition<Sign>> inReciprocal(Expr e, Interval open, int depth) {
        Optional<Reciprocal> in = Reciprocal.of(e, x, open, order);
        if (in.isEmpty()) {
            return Optional.empty();
        }
        try {
            SignChart chart = new SignChart(in.get().t(), assumptions, budget);
            return Optional.of(
                    in.get().carriedBack(chart.inside(in.get().body(), in.get().image(), depth + 1)));
        } catch (CannotTell inAnotherVariable) {
            throw inAnotherVariable.reason().key() == Key.INFINITELY_MANY
                    ? CannotTell.because(Key.PILED_UP, e, Algebra.ZERO)
                    : CannotTell.because(Key.CANNOT_SOLVE, e);
        }
    }

    /** Where x stands in exponentials only, the chart in {@code y = exp(c x)}, carried back. */
    private Optional<Partition<Sign>> inOneExponential(Expr e, Interval open, int depth) {
        return OneExponential.of(e, x).map(in -> {
            Interval image = new Interval(
                    open.from().map(p -> Cut.after(in.image(p))).orElse(Cut.after(Algebra.ZERO)),
                    open.to().<Cut>map(p -> Cut.before(in.image(p))).orElse(Cut.End.PLUS_INFINITY));
            Partition<Sign> signs = new SignChart(in.y(), assumptions, budget).inside(in.body(), image, depth + 1);
            List<Piece<Sign>> carried = new ArrayList<>();
            for (Piece<Sign> piece : signs.pieces()) {
                Cut lower = piece.on().lower().equals(image.lower())
                        ? open.lower()
                        : in.carriedBack(piece.on().lower());
                Cut upper = piece.on().upper().equals(image.upper())
                        ? open.upper()
                        : in.carriedBack(piece.on().upper());
                carried.add(new Piece<>(new Interval(lower, upper), piece.body()));
            }
            return new Partition<>(carried);
        });
    }

    Sign at(Expr e, Expr point) {
        return new Known(assumptions).sign(NormalForm.tidied(Substitution.of(e, x, point)));
    }
}
