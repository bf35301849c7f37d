package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;

/** The points at which a function is differentiable and its second derivative changes its sign. */
final class Inflections {

    private Inflections() {}

    /** All of them, or those in sight. */
    static List<Expr> of(Analysis analysis, Sight sight, SignChart signs) {
        Piecewise second = analysis.secondDerivative().derivative();
        Piecewise first = analysis.derivative().derivative();
        Order order = new Order(second.assumptions());
        List<Piece<Sign>> parts = new ArrayList<>();
        Optional<Mirror> mirror = Mirror.of(second);
        for (Piece<Expr> piece : mirror.map(Mirror::right).orElse(second).pieces()) {
            parts.addAll(sight.on(piece.on(), on -> signs.of(piece.body(), on)).pieces());
        }
        List<Piece<Sign>> whole = mirror.map(m -> m.both(parts, m.odd() ? Sign::negate : UnaryOperator.identity()))
                .orElse(parts);
        List<Piece<Sign>> bends =
                new Partition<>(whole).where(s -> s != Sign.ZERO).pieces();
        List<Expr> found = new ArrayList<>();
        for (int i = 1; i < bends.size(); i++) {
            Interval before = bends.get(i - 1).on();
            Interval after = bends.get(i).on();
            Optional<Expr> seam = before.to();
            boolean changes = bends.get(i - 1).body() != bends.get(i).body() && !before.isPoint() && !after.isPoint();
            if (changes && seam.isPresent() && seam.equals(after.from()) && isSmooth(first, seam.get(), order)) {
                found.add(seam.get());
            }
        }
        return sight.seen(found, Interval::point);
    }

    private static boolean isSmooth(Piecewise derivative, Expr point, Order order) {
        return derivative.pieceAt(point, order).isPresent();
    }
}
