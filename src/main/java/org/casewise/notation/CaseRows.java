package org.casewise.notation;

import java.util.ArrayList;
import java.util.List;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;

/** The rows in which a function's pieces are shown. */
final class CaseRows {

    private CaseRows() {}

    /** One body on an interval without some points. */
    record Row(Expr body, Interval on, List<Expr> without) {}

    /** One row a piece, and one for neighbours that have the same body on both sides of a point. */
    static List<Row> of(Piecewise f) {
        List<Row> rows = new ArrayList<>();
        for (Piece<Expr> piece : f.pieces()) {
            int last = rows.size() - 1;
            boolean goesOn = last >= 0 && isHoleBetween(rows.get(last), piece);
            if (goesOn) {
                Row before = rows.get(last);
                List<Expr> without = new ArrayList<>(before.without());
                without.add(piece.on().from().orElseThrow());
                rows.set(
                        last,
                        new Row(
                                before.body(),
                                new Interval(before.on().lower(), piece.on().upper()),
                                without));
            } else {
                rows.add(new Row(piece.body(), piece.on(), List.of()));
            }
        }
        return rows;
    }

    private static boolean isHoleBetween(Row before, Piece<Expr> next) {
        return next.body().equals(before.body())
                && next.on().from().isPresent()
                && next.on().lower().equals(Cut.after(next.on().from().get()))
                && before.on().upper().equals(Cut.before(next.on().from().get()));
    }
}
