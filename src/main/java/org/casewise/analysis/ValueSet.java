package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Order;

/** A set of real numbers as intervals, from left to right, none of which touches the next. */
record ValueSet(List<Interval> parts) {

    /** The union of intervals in any order. Throws where their ends cannot be ordered. */
    static ValueSet union(List<Interval> intervals, Order order) {
        List<Interval> sorted = new ArrayList<>(intervals);
        sorted.sort((a, b) -> order.compare(a.lower(), b.lower()));
        List<Interval> parts = new ArrayList<>();
        for (Interval next : sorted) {
            Interval last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last != null && order.compare(next.lower(), last.upper()) <= 0) {
                parts.set(parts.size() - 1, new Interval(last.lower(), order.later(last.upper(), next.upper())));
            } else {
                parts.add(next);
            }
        }
        return new ValueSet(List.copyOf(parts));
    }
}
