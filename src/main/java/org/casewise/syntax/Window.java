package org.casewise.syntax;

import java.util.ArrayList;
import java.util.List;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Order;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** The part of the line on which a function is looked at, as somebody wrote it: two exact numbers, the smaller first. */
public final class Window {

    /** Precisions that are tried one after the other: a large number wants many bits before its place is known. */
    private static final int[] BITS = {128, 1_024, 8_192};

    /** Half the width of neighbourhoods that are tried one after the other, as powers of one half. */
    private static final int[] NEAR = {8, 40, 200, 1_000, 5_000};

    private Window() {}

    /**
     * Windows with the point well inside, each much smaller than the one before, and at last the point alone; none if its
     * place is not known well.
     */
    public static List<Interval> around(Expr point) {
        Ball ball = Enclosing.of(point, BITS[0]);
        for (int i = 1; i < BITS.length && isVague(point, ball); i++) {
            ball = Enclosing.of(point, BITS[i]);
        }
        if (isVague(point, ball)) {
            return List.of();
        }
        Expr middle = point instanceof Num ? point : Algebra.num(ball.midpoint());
        List<Interval> windows = new ArrayList<>();
        for (int k : NEAR) {
            Rational distance = Rational.TWO.power(-k);
            if (point instanceof Num || ball.radius().compareTo(distance) < 0) {
                Expr half = Algebra.num(distance);
                windows.add(Meaning.window(Algebra.minus(middle, half), Algebra.sum(middle, half)));
            }
        }
        windows.add(Interval.point(point));
        return windows;
    }

    private static boolean isVague(Expr point, Ball place) {
        boolean known = point instanceof Num
                || place.isFinite() && place.radius().compareTo(Rational.TWO.power(-NEAR[NEAR.length - 2])) < 0;
        return !known;
    }

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
