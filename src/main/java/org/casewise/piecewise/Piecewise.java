package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.expr.Expr;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;

/**
 * A real function in pieces, left to right; where no piece stands, it is not defined.
 *
 * <p>Each body is defined on its interval and smooth inside it; no breakpoint contains the variable. In canonical form
 * (see {@link Joints}) adjacent pieces that are proved equal are one, and a joint belongs to the piece on its right where
 * that piece's value there is the function's, otherwise to the left one, otherwise it is a piece of its own.
 *
 * <p>A function with infinitely many breakpoints is known on a window only, whose ends are no breakpoints.
 */
public record Piecewise(
        Symbol variable, Partition<Expr> partition, Assumptions assumptions, Optional<Interval> window) {

    /** A function of which all pieces are known. */
    public Piecewise(Symbol variable, Partition<Expr> partition, Assumptions assumptions) {
        this(variable, partition, assumptions, Optional.empty());
    }

    /** The same pieces, known to be those on a window only, beyond which the function goes on. */
    public Piecewise on(Optional<Interval> window) {
        return new Piecewise(variable, partition, assumptions, window);
    }

    /** The same function, questions about which are paid from one allowance. */
    public Piecewise within(Allowance allowance) {
        return new Piecewise(variable, partition, assumptions.within(allowance), window);
    }

    public List<Piece<Expr>> pieces() {
        return partition.pieces();
    }

    /** The finite ends of the pieces, from left to right, each once. */
    public List<Expr> breakpoints() {
        List<Expr> points = new ArrayList<>();
        for (Piece<Expr> piece : pieces()) {
            piece.on().from().filter(p -> !isEndOfWindow(p)).ifPresent(p -> addNew(points, p));
            piece.on().to().filter(p -> !isEndOfWindow(p)).ifPresent(p -> addNew(points, p));
        }
        return points;
    }

    /** Whether the function may go on beyond this end of a piece. */
    public boolean isEndOfWindow(Expr p) {
        return window.isPresent()
                && (window.get().lower().isAt(p) || window.get().upper().isAt(p));
    }

    private static void addNew(List<Expr> points, Expr p) {
        if (points.isEmpty() || !points.get(points.size() - 1).equals(p)) {
            points.add(p);
        }
    }

    /** The piece in which the point lies, or empty where the function is not defined. */
    public Optional<Piece<Expr>> pieceAt(Expr point, Order order) {
        int low = 0;
        int high = pieces().size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Piece<Expr> piece = pieces().get(middle);
            if (order.compare(Cut.after(point), piece.on().lower()) <= 0) {
                high = middle - 1;
            } else if (order.compare(piece.on().upper(), Cut.before(point)) <= 0) {
                low = middle + 1;
            } else {
                return Optional.of(piece);
            }
        }
        return Optional.empty();
    }

    /**
     * The instance for given values of some parameters, which must satisfy the assumptions. The pieces' order was proved
     * for all admitted values, so it stays.
     */
    public Piecewise with(Map<Symbol, Expr> values) {
        List<Piece<Expr>> instance = new ArrayList<>();
        for (Piece<Expr> piece : pieces()) {
            Interval on =
                    new Interval(cut(piece.on().lower(), values), cut(piece.on().upper(), values));
            instance.add(new Piece<>(on, Substitution.of(piece.body(), values)));
        }
        Assumptions rest = new Assumptions(
                assumptions.facts(values).stream()
                        .filter(f -> !Symbols.absent(f.expression()))
                        .toList(),
                assumptions.allowance());
        return Joints.canonical(variable, new Partition<>(instance), rest).on(window);
    }

    private static Cut cut(Cut cut, Map<Symbol, Expr> values) {
        return cut instanceof Cut.At at ? new Cut.At(Substitution.of(at.point(), values), at.side()) : cut;
    }

    /** The value of a piece's body at a point of the closure of its interval, or empty where the body has none. */
    public static Optional<Expr> valueAt(Expr body, Symbol variable, Expr point) {
        try {
            return Optional.of(TidyValue.of(Substitution.of(body, variable, point)));
        } catch (ArithmeticException undefined) {
            return Optional.empty();
        }
    }

    /** The function x on the whole line. */
    public static Piecewise identity(Symbol variable, Assumptions assumptions) {
        return new Piecewise(variable, Partition.on(Interval.LINE, variable), assumptions);
    }

    /** A function that does not depend on the variable. */
    public static Piecewise constant(Symbol variable, Expr value, Assumptions assumptions) {
        return new Piecewise(variable, Partition.on(Interval.LINE, value), assumptions);
    }
}
