package org.casewise.piecewise;

import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;

/** The points between two cuts, of which the lower comes first. Open and closed ends need no flags. */
public record Interval(Cut lower, Cut upper) {

    public static final Interval LINE = new Interval(Cut.End.MINUS_INFINITY, Cut.End.PLUS_INFINITY);

    public static Interval point(Expr p) {
        return new Interval(Cut.before(p), Cut.after(p));
    }

    public static Interval open(Expr low, Expr high) {
        return new Interval(Cut.after(low), Cut.before(high));
    }

    /** The lower end, or empty where the interval has none. */
    public Optional<Expr> from() {
        return pointOf(lower);
    }

    /** The upper end, or empty where the interval has none. */
    public Optional<Expr> to() {
        return pointOf(upper);
    }

    public boolean includesLower() {
        return lower instanceof Cut.At at && at.side() == Side.BEFORE;
    }

    public boolean includesUpper() {
        return upper instanceof Cut.At at && at.side() == Side.AFTER;
    }

    public boolean isPoint() {
        return includesLower() && includesUpper() && from().equals(to());
    }

    public boolean isLine() {
        return from().isEmpty() && to().isEmpty();
    }

    /** The interval without its ends; of a single point nothing is left, so it must not be asked. */
    public Interval interior() {
        return new Interval(
                from().<Cut>map(Cut::after).orElse(lower),
                to().<Cut>map(Cut::before).orElse(upper));
    }

    /** The points whose negatives lie in this interval. */
    public Interval mirrored() {
        return new Interval(mirrored(upper), mirrored(lower));
    }

    private static Cut mirrored(Cut cut) {
        if (cut instanceof Cut.At at) {
            Expr image = Algebra.negate(at.point());
            return at.side() == Side.BEFORE ? Cut.after(image) : Cut.before(image);
        }
        return cut == Cut.End.MINUS_INFINITY ? Cut.End.PLUS_INFINITY : Cut.End.MINUS_INFINITY;
    }

    private static Optional<Expr> pointOf(Cut cut) {
        return cut instanceof Cut.At at ? Optional.of(at.point()) : Optional.empty();
    }
}
