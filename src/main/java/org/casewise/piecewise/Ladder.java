package org.casewise.piecewise;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Polynomial;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;

/**
 * The steps of a function that is an increasing elementary function of another one, and so on down to a line in x: where it
 * reaches an integer is written with their inverses, in the order of the integers.
 */
record Ladder(Refinement refinement) {

    /** Where the function is zero, and its sign right of there. */
    private record Rung(Expr at, Sign right) {}

    /** Empty where the function is not of this kind. */
    Optional<Partition<Expr>> of(Piece<Expr> piece, BigInteger low, BigInteger high) {
        if (piece.on().isPoint() || low.equals(high)) {
            return Optional.empty();
        }
        Known known = Known.on(piece.on(), refinement.variable(), Assumptions.NONE, refinement.work());
        List<Expr> rungs = new ArrayList<>();
        Sign course = null;
        for (BigInteger n = low.add(BigInteger.ONE); n.compareTo(high) <= 0; n = n.add(BigInteger.ONE)) {
            refinement.work().spend(2);
            Expr beside = Algebra.minus(piece.body(), Algebra.num(Rational.of(n)));
            Optional<Rung> rung = rung(beside, known);
            if (rung.isPresent()) {
                if (course != null && rung.get().right() != course) {
                    return Optional.empty();
                }
                course = rung.get().right();
                rungs.add(rung.get().at());
            } else if (course != null || known.sign(beside) != Sign.POSITIVE) {
                return Optional.empty();
            }
        }
        return course == null ? Optional.empty() : Optional.of(steps(piece, rungs, high, course));
    }

    private Optional<Rung> rung(Expr e, Known known) {
        Symbol x = refinement.variable();
        Optional<RationalLine> line =
                RationalLine.of(e, x).filter(l -> !l.slope().isZero());
        if (line.isPresent()) {
            Sign right = Sign.of(line.get().slope().signum());
            return Optional.of(new Rung(Algebra.num(line.get().zero()), right));
        }
        Optional<Polynomial> linear = Polynomial.of(e, x).filter(p -> p.degree() == 1 && p.leading() instanceof Num);
        if (linear.isPresent()) {
            Expr slope = linear.get().leading();
            Expr zero = Algebra.negate(Algebra.over(linear.get().coefficient(0), slope));
            return Symbols.absent(zero) ? Optional.of(new Rung(zero, known.sign(slope))) : Optional.empty();
        }
        return Inverse.reduce(e, x, known)
                .flatMap(r -> rung(r.argument(), known)
                        .map(inner -> new Rung(inner.at(), inner.right().times(r.outer()))));
    }

    /** The largest integer is the value right of the last rung of a rising function, left of the first of a falling one. */
    private Partition<Expr> steps(Piece<Expr> piece, List<Expr> rungs, BigInteger high, Sign course) {
        boolean rising = course == Sign.POSITIVE;
        List<Cut> cuts = new ArrayList<>();
        for (int i = 0; i < rungs.size(); i++) {
            cuts.add(rising ? Cut.before(rungs.get(i)) : Cut.after(rungs.get(rungs.size() - 1 - i)));
        }
        int first = countUpTo(cuts, piece.on().lower(), 0);
        int end = countUpTo(cuts, piece.on().upper(), -1);
        List<Piece<Expr>> steps = new ArrayList<>();
        Cut reached = piece.on().lower();
        for (int i = first; i <= end; i++) {
            int below = rising ? cuts.size() - i : i;
            Cut upper = i == end ? piece.on().upper() : cuts.get(i);
            steps.add(new Piece<>(
                    new Interval(reached, upper), Algebra.num(Rational.of(high.subtract(BigInteger.valueOf(below))))));
            reached = upper;
        }
        return new Partition<>(steps);
    }

    /** How many of the ordered cuts come before the given one, or at it if the last argument is 0. */
    private int countUpTo(List<Cut> cuts, Cut cut, int orAt) {
        int low = 0;
        int high = cuts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (refinement.order().compare(cuts.get(middle), cut) <= orAt) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
