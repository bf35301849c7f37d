package org.casewise.analysis;

import java.util.List;
import org.casewise.expr.Sign;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Order;

/** How a function's values follow one another over all pairs of its domain. */
public enum Monotonicity {
    INCREASING("increasing"),
    DECREASING("decreasing"),
    NONDECREASING("nondecreasing"),
    NONINCREASING("nonincreasing"),
    CONSTANT("constant"),
    NONE("none");

    private final String word;

    Monotonicity(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    static Monotonicity of(Course course, Order order) {
        boolean rises = follows(course.parts(), order, true);
        boolean falls = follows(course.parts(), order, false);
        if (rises && falls) {
            return CONSTANT;
        }
        if (!rises && !falls) {
            return NONE;
        }
        boolean strict = isStrict(course.parts());
        return rises ? strict ? INCREASING : NONDECREASING : strict ? DECREASING : NONINCREASING;
    }

    /** Whether no value is followed by a smaller one, or by a larger one where not rising. */
    private static boolean follows(List<Course.Part> parts, Order order, boolean rising) {
        Sign against = rising ? Sign.NEGATIVE : Sign.POSITIVE;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Course.Run run && run.slope() == against) {
                return false;
            }
            if (i > 0) {
                Interval before = parts.get(i - 1).image();
                Interval after = parts.get(i).image();
                Interval low = rising ? before : after;
                Interval high = rising ? after : before;
                if (!isBelow(low, high, order)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether no number of one interval is above one of the other. */
    private static boolean isBelow(Interval low, Interval high, Order order) {
        if (low.to().isEmpty() || high.from().isEmpty()) {
            return false;
        }
        return order.compare(low.to().get(), high.from().get()) <= 0;
    }

    /** In a monotone course a value is repeated only on a level run or in two neighbouring points. */
    private static boolean isStrict(List<Course.Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Course.Run run && run.slope() == Sign.ZERO) {
                return false;
            }
            boolean twoPoints = i > 0
                    && parts.get(i) instanceof Course.Point b
                    && parts.get(i - 1) instanceof Course.Point a
                    && a.value().equals(b.value());
            if (twoPoints) {
                return false;
            }
        }
        return true;
    }
}
