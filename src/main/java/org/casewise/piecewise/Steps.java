package org.casewise.piecewise;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbols;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/**
 * The greatest integer that is not above a function: the function is compared with the integer in the middle of those it may
 * reach, and so on in both halves.
 */
public final class Steps {

    private final Refinement refinement;

    public Steps(Refinement refinement) {
        this.refinement = refinement;
    }

    public Partition<Expr> floor(Partition<Expr> f) {
        return f.refine(piece -> {
            BigInteger[] range = range(piece);
            if (range[1].subtract(range[0]).bitLength() > 31
                    || range[1].subtract(range[0]).intValueExact() > Work.MOST_BREAKPOINTS) {
                throw CannotTell.because(Key.TOO_MANY_BREAKPOINTS, Work.MOST_BREAKPOINTS);
            }
            Optional<Partition<Expr>> ladder = new Ladder(refinement).of(piece, range[0], range[1]);
            if (ladder.isPresent()) {
                return ladder.get();
            }
            List<Piece<Expr>> steps = new ArrayList<>();
            split(piece, range[0], range[1], steps);
            return new Partition<>(steps).merged();
        });
    }

    /** The function lies from the lower integer on, and below the one after the upper. */
    private void split(Piece<Expr> piece, BigInteger low, BigInteger high, List<Piece<Expr>> steps) {
        if (low.equals(high)) {
            steps.add(new Piece<>(piece.on(), Algebra.num(Rational.of(low))));
            return;
        }
        BigInteger middle = low.add(high).add(BigInteger.ONE).shiftRight(1);
        refinement.work().spend(2);
        Partition<Boolean> below = refinement
                .signs()
                .of(Algebra.minus(piece.body(), Algebra.num(Rational.of(middle))), piece.on())
                .map(s -> s == Sign.NEGATIVE)
                .merged();
        for (Piece<Boolean> part : below.pieces()) {
            Piece<Expr> inside = new Piece<>(part.on(), piece.body());
            if (part.body()) {
                split(inside, low, middle.subtract(BigInteger.ONE), steps);
            } else {
                split(inside, middle, high, steps);
            }
        }
    }

    /** Integers between which, both included, all steps lie. */
    private BigInteger[] range(Piece<Expr> piece) {
        Optional<Ball> values = new ShownBounds(refinement.variable(), refinement.signs()).of(piece.body(), piece.on());
        if (values.isPresent()) {
            return new BigInteger[] {
                values.get().lower().floor(), values.get().upper().floor()
            };
        }
        if (!Symbols.in(piece.body()).stream().allMatch(refinement.variable()::equals)) {
            throw CannotTell.because(Key.CANNOT_SOLVE, piece.body());
        }
        throw ValueBounds.endless(
                piece.body(), refinement.variable(), piece.on(), Key.STEPS_PILED_UP, piece.body(), refinement.work());
    }
}
