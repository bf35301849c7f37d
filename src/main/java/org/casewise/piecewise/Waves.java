package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Polynomial;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.reason.Key;

/** The signs of a wave above or below a level, from the places where its argument passes the thresholds. */
record Waves(Signs signs, Symbol x, Order order, Work work) {

    /** Empty where the expression is no sine, cosine or tangent compared with a fixed number. */
    Optional<Partition<Sign>> of(Expr e, Interval open) {
        Optional<List<Expr>> tangent = Periodic.tangent(e, x);
        if (tangent.isPresent()) {
            return Optional.of(tangent.get().stream()
                    .map(factor -> signs.inside(factor, open))
                    .reduce((a, b) -> a.zip(b, order, Sign::times))
                    .orElseThrow());
        }
        return Periodic.of(e, x, work).map(periodic -> on(periodic, open));
    }

    private Partition<Sign> on(Periodic wave, Interval open) {
        Optional<Ball> values = new ShownBounds(x, signs).of(wave.u(), open);
        if (values.isEmpty()) {
            Expr told = Algebra.call(wave.wave(), wave.u());
            throw ValueBounds.endless(wave.u(), x, open, Key.PILED_UP, told, work);
        }
        List<Periodic.Threshold> thresholds = wave.thresholds(values.get(), work);
        Optional<Polynomial> line = Polynomial.of(wave.u(), x)
                .filter(p -> p.degree() == 1 && Symbols.absent(p.leading()) && Symbols.absent(p.coefficient(0)));
        if (line.isPresent()) {
            return evenly(line.get(), thresholds, open);
        }
        List<Piece<Sign>> pieces = new ArrayList<>();
        split(wave.u(), thresholds, 0, thresholds.size() - 1, open, pieces);
        return new Partition<>(pieces).merged();
    }

    /** The thresholds of a line's values come in their order, or the other way round. */
    private Partition<Sign> evenly(Polynomial line, List<Periodic.Threshold> thresholds, Interval open) {
        boolean rising = FixedSign.of(line.leading(), work) == Sign.POSITIVE;
        List<RealRoots.Root> roots = new ArrayList<>();
        for (int i = 1; i < thresholds.size(); i++) {
            boolean changes = thresholds.get(i).above() != thresholds.get(i - 1).above();
            Expr at = Algebra.over(Algebra.minus(thresholds.get(i).at(), line.coefficient(0)), line.leading());
            roots.add(rising ? roots.size() : 0, new RealRoots.Root(at, changes));
        }
        Sign right = thresholds.get(rising ? thresholds.size() - 1 : 0).above();
        return Alternation.of(roots, right, open, order);
    }

    /** The argument lies above the first of the thresholds, and below the one after the last. */
    private void split(
            Expr u, List<Periodic.Threshold> all, int first, int last, Interval on, List<Piece<Sign>> pieces) {
        if (first == last) {
            pieces.add(new Piece<>(on, all.get(first).above()));
            return;
        }
        int middle = (first + last + 1) >>> 1;
        Expr beside = Algebra.minus(u, all.get(middle).at());
        for (Piece<Sign> part : signs.of(beside, on).merged().pieces()) {
            if (part.body() == Sign.ZERO) {
                pieces.add(part);
            } else if (part.body() == Sign.NEGATIVE) {
                split(u, all, first, middle - 1, part.on(), pieces);
            } else {
                split(u, all, middle, last, part.on(), pieces);
            }
        }
    }
}
