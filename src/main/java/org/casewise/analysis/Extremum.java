package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Order;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/**
 * A local extremum: a point, or a plateau, whose neighbours in the domain all lie strictly above it (a minimum) or below
 * it (a maximum).
 *
 * @param global whether no value of the function lies beyond it
 */
public record Extremum(boolean minimum, Interval on, Expr value, boolean global) {

    /** All of them that the course shows, from left to right. */
    static List<Extremum> of(Course course, List<Interval> range, Order order) {
        List<Extremum> found = new ArrayList<>();
        List<Level> levels = levels(course, order);
        for (Level level : levels) {
            Sign left = neighbour(course.parts(), level.first() - 1, level, order);
            Sign right = neighbour(course.parts(), level.last() + 1, level, order);
            for (boolean minimum : new boolean[] {true, false}) {
                Sign beyond = minimum ? Sign.POSITIVE : Sign.NEGATIVE;
                if ((left == Sign.ZERO || left == beyond) && (right == Sign.ZERO || right == beyond)) {
                    found.add(new Extremum(
                            minimum, level.on(), level.value(), isGlobal(level.value(), minimum, range, order)));
                }
            }
        }
        return found;
    }

    /** Equal values need not be written alike. */
    private static boolean isGlobal(Expr value, boolean minimum, List<Interval> range, Order order) {
        Interval outermost = range.get(minimum ? 0 : range.size() - 1);
        boolean attained = minimum ? outermost.includesLower() : outermost.includesUpper();
        Optional<Expr> end = minimum ? outermost.from() : outermost.to();
        return attained
                && end.isPresent()
                && certain(order.difference(value, end.get()), value, end.get()) == Sign.ZERO;
    }

    /** Neighbouring parts of the course, connected in the domain, on which the function has one value. */
    private record Level(int first, int last, Interval on, Expr value) {}

    private static List<Level> levels(Course course, Order order) {
        List<Level> levels = new ArrayList<>();
        List<Course.Part> parts = course.parts();
        for (int i = 0; i < parts.size(); i++) {
            Expr value = level(parts.get(i));
            if (value == null) {
                continue;
            }
            Level last = levels.isEmpty() ? null : levels.get(levels.size() - 1);
            boolean continues = last != null
                    && last.last() == i - 1
                    && last.on().upper().equals(parts.get(i).on().lower())
                    && order.compare(last.value(), value) == 0;
            if (continues) {
                Interval on = new Interval(last.on().lower(), parts.get(i).on().upper());
                levels.set(levels.size() - 1, new Level(last.first(), i, on, last.value()));
            } else {
                levels.add(new Level(i, i, parts.get(i).on(), value));
            }
        }
        return levels;
    }

    private static Expr level(Course.Part part) {
        if (part instanceof Course.Point point) {
            return point.value();
        }
        Course.Run run = (Course.Run) part;
        return run.slope() == Sign.ZERO ? run.atLower().finite().orElseThrow() : null;
    }

    /** Whether the function lies above or below the level right beside it; zero where nothing is beside it. */
    private static Sign neighbour(List<Course.Part> parts, int index, Level level, Order order) {
        if (index < 0 || index >= parts.size()) {
            return Sign.ZERO;
        }
        Course.Part part = parts.get(index);
        boolean onLeft = index < level.first();
        Cut seam = onLeft ? level.on().lower() : level.on().upper();
        if (!(onLeft ? part.on().upper() : part.on().lower()).equals(seam)) {
            return Sign.ZERO;
        }
        if (part instanceof Course.Point point) {
            return certain(order.difference(point.value(), level.value()), point.value(), level.value());
        }
        Course.Run run = (Course.Run) part;
        Limit limit = onLeft ? run.atUpper() : run.atLower();
        if (limit instanceof Limit.Infinite i) {
            return i.positive() ? Sign.POSITIVE : Sign.NEGATIVE;
        }
        Expr end = limit.finite().orElseThrow();
        Sign difference = certain(order.difference(end, level.value()), end, level.value());
        if (difference != Sign.ZERO) {
            return difference;
        }
        return onLeft ? run.slope().negate() : run.slope();
    }

    private static Sign certain(Sign sign, Expr a, Expr b) {
        if (!sign.isCertain()) {
            throw CannotTell.because(Key.CANNOT_COMPARE, a, b);
        }
        return sign;
    }
}
