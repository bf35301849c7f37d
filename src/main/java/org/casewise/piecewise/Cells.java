package org.casewise.piecewise;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/**
 * The zeros of a smooth body between two points, by halving until in each cell an enclosure of the body, of its derivative,
 * or of a higher one at a common zero of all lower ones, shows how its sign runs.
 */
final class Cells {

    private static final int MOST_CELLS = 2_000;

    /** A cell that is so small and still undecided holds a zero at which nothing is shown. */
    private static final int DEEPEST = 60;

    private static final int HIGHEST_MULTIPLICITY = 8;

    private final SmoothBody body;
    private final SimpleZero simple;

    Cells(SmoothBody body) {
        this.body = body;
        this.simple = new SimpleZero(body);
    }

    private record Cell(Mark low, Mark high, int depth) {

        Ball ball() {
            return low.to(high);
        }
    }

    /** What is met from the first point to the second, both included; {@link CannotTell} where it is not shown. */
    List<Finding> between(Mark low, Mark high) {
        List<Finding> met = new ArrayList<>();
        Deque<Cell> open = new ArrayDeque<>();
        open.push(new Cell(low, high, 0));
        for (int count = 0; !open.isEmpty(); count++) {
            if (count == MOST_CELLS || open.peek().depth() > DEEPEST) {
                throw CannotTell.because(Key.CANNOT_SOLVE, body.derivative(0));
            }
            Cell cell = open.pop();
            List<Finding> shown = shown(cell);
            if (shown.isEmpty()) {
                Mark middle = Mark.of(cell.low().middle(cell.high()));
                open.push(new Cell(middle, cell.high(), cell.depth() + 1));
                open.push(new Cell(cell.low(), middle, cell.depth() + 1));
            }
            met.addAll(shown);
        }
        return met;
    }

    /** What is met in the cell, or nothing where that is not shown. */
    private List<Finding> shown(Cell cell) {
        Ball ball = cell.ball();
        int sign = body.sign(0, ball);
        if (sign != 0) {
            return List.of(new Finding.Run(Sign.of(sign)));
        }
        int course = body.sign(1, ball);
        if (course != 0) {
            return monotone(cell, Sign.of(course));
        }
        boolean worthTrying = cell.depth() == 1 || cell.depth() % 4 == 0;
        return worthTrying ? multiple(cell, ball) : List.of();
    }

    private List<Finding> monotone(Cell cell, Sign course) {
        Sign low = body.signAt(0, cell.low().at());
        Sign high = body.signAt(0, cell.high().at());
        if (!low.isCertain() || !high.isCertain()) {
            throw CannotTell.because(Key.CANNOT_SOLVE, body.derivative(0));
        }
        if (low == Sign.ZERO) {
            return List.of(new Finding.Zero(cell.low().at()), new Finding.Run(course));
        }
        if (high == Sign.ZERO) {
            return List.of(
                    new Finding.Run(course.negate()),
                    new Finding.Zero(cell.high().at()));
        }
        if (low == high) {
            return List.of(new Finding.Run(low));
        }
        Expr zero = simple.of(cell.low(), cell.high(), low);
        return List.of(new Finding.Run(low), new Finding.Zero(zero), new Finding.Run(high));
    }

    /**
     * Where the m-th derivative keeps its sign, the one below it has one zero at most; if all lower ones and the body itself
     * are zero there, the body runs as the m-th power of the distance.
     */
    private List<Finding> multiple(Cell cell, Ball ball) {
        for (int m = 2; m <= HIGHEST_MULTIPLICITY; m++) {
            int sign = body.values(m, ball).sign();
            if (sign != 0) {
                int order = m;
                Optional<Expr> zero = onlyZero(m - 1, cell, ball).filter(c -> isCommonZero(order - 1, c));
                return zero.map(c -> around(c, cell, order, Sign.of(sign))).orElse(List.of());
            }
        }
        return List.of();
    }

    /** The zero of a strictly monotone derivative in the cell, if it is one of its ends or can be written. */
    private Optional<Expr> onlyZero(int order, Cell cell, Ball ball) {
        Sign low = body.signAt(order, cell.low().at());
        Sign high = body.signAt(order, cell.high().at());
        if (low == Sign.ZERO) {
            return Optional.of(cell.low().at());
        }
        if (high == Sign.ZERO) {
            return Optional.of(cell.high().at());
        }
        boolean inside = low.isCertain() && high.isCertain() && low != high;
        return inside ? new SimpleZero(body.higher(order)).written(cell.low(), cell.high(), low) : Optional.empty();
    }

    private boolean isCommonZero(int highestOrder, Expr c) {
        for (int order = 0; order <= highestOrder; order++) {
            if (body.signAt(order, c) != Sign.ZERO) {
                return false;
            }
        }
        return true;
    }

    private static List<Finding> around(Expr zero, Cell cell, int multiplicity, Sign highest) {
        List<Finding> met = new ArrayList<>();
        if (!zero.equals(cell.low().at())) {
            met.add(new Finding.Run(multiplicity % 2 == 0 ? highest : highest.negate()));
        }
        met.add(new Finding.Zero(zero));
        if (!zero.equals(cell.high().at())) {
            met.add(new Finding.Run(highest));
        }
        return met;
    }
}
