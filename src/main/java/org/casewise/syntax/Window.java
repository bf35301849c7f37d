package org.casewise.syntax;

import java.util.ArrayList;
import java.util.List;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Order;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** The part of the line on which a function is looked at, as somebody wrote it: two exact numbers, the smaller first. */
public final class Window {

    private Window() {}

    /** As {@code -10,10}; what deserves a word is added to the warnings. */
    public static Interval read(Source source, List<Warning> warnings) {
        return of(Point.list(source, warnings), source);
    }

    /** From two texts. */
    public static Interval of(List<String> ends) {
        List<Point> points = new ArrayList<>();
        for (String end : ends) {
            points.add(Point.of(new Source("window", end)));
        }
        return of(points, new Source("window", String.join(",", ends)));
    }

    private static Interval of(List<Point> points, Source source) {
        boolean two = points.size() == 2
                && points.get(0).value().isPresent()
                && points.get(1).value().isPresent();
        if (two) {
            Expr low = points.get(0).value().get();
            Expr high = points.get(1).value().get();
            try {
                if (new Order(Assumptions.NONE).compare(low, high) < 0) {
                    return Meaning.window(low, high);
                }
            } catch (CannotTell unknown) {
                throw new DefinitionException(source, whole(source), unknown.reason(), null);
            }
        }
        throw new DefinitionException(source, whole(source), Reason.of(Key.BAD_WINDOW), null);
    }

    private static Span whole(Source source) {
        return new Span(0, source.text().length());
    }
}
