package org.casewise.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.analysis.Agreement;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.CannotTell;

/** Whether two functions of the same variable are proved equal, piece by piece on their common refinement. */
final class SameFunction {

    private final Symbol x;
    private final Assumptions assumptions;
    private final Order order;

    private SameFunction(Piecewise f) {
        this.x = f.variable();
        this.assumptions = f.assumptions();
        this.order = new Order(f.assumptions());
    }

    /** Whether g has f's values at all points of f's domain; f's assumptions hold for both. */
    static boolean isProvedOnDomainOf(Piecewise f, Partition<Expr> g) {
        try {
            SameFunction proof = new SameFunction(f);
            return proof.agree(f.partition(), g) && proof.covers(f.partition(), g);
        } catch (CannotTell | ArithmeticException notShown) {
            return false;
        }
    }

    /** Whether in addition both are defined at the same points. */
    static boolean isProved(Piecewise f, Partition<Expr> g) {
        try {
            SameFunction proof = new SameFunction(f);
            return proof.agree(f.partition(), g) && proof.covers(f.partition(), g) && proof.covers(g, f.partition());
        } catch (CannotTell | ArithmeticException notShown) {
            return false;
        }
    }

    private record Pair(Expr first, Expr second) {}

    private boolean agree(Partition<Expr> f, Partition<Expr> g) {
        for (Piece<Pair> piece : f.zip(g, order, Pair::new).pieces()) {
            if (!agree(piece.body(), piece.on())) {
                return false;
            }
        }
        return true;
    }

    private boolean agree(Pair pair, Interval on) {
        if (on.isPoint()) {
            Expr point = on.from().orElseThrow();
            Optional<Expr> first = Piecewise.valueAt(pair.first(), x, point);
            Optional<Expr> second = Piecewise.valueAt(pair.second(), x, point);
            return first.isPresent()
                    && second.isPresent()
                    && Agreement.between(first.get(), second.get(), assumptions) instanceof Agreement.Always;
        }
        Assumptions there = assumptions.within(x, on);
        return Agreement.between(pair.first(), pair.second(), there) instanceof Agreement.Always;
    }

    /** Whether g is defined wherever f is. */
    private boolean covers(Partition<Expr> f, Partition<Expr> g) {
        List<Interval> wanted = domain(f);
        List<Interval> both = domain(f.zip(g, order, (a, b) -> a));
        if (wanted.size() != both.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            boolean same = order.compare(wanted.get(i).lower(), both.get(i).lower()) == 0
                    && order.compare(wanted.get(i).upper(), both.get(i).upper()) == 0;
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private List<Interval> domain(Partition<Expr> f) {
        List<Interval> joined = new ArrayList<>();
        for (Piece<Expr> piece : f.pieces()) {
            int last = joined.size() - 1;
            if (last >= 0 && order.compare(joined.get(last).upper(), piece.on().lower()) == 0) {
                joined.set(
                        last, new Interval(joined.get(last).lower(), piece.on().upper()));
            } else {
                joined.add(piece.on());
            }
        }
        return joined;
    }
}
