package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Fraction;
import org.casewise.expr.Polynomial;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/**
 * The signs of an expression that is neither a product nor a polynomial: as a rational function of x or of one exponential
 * where it is one, whose zeros are then exact; otherwise, for fixed numbers, by isolating its zeros.
 */
record Transcendental(Signs signs, Symbol x, Assumptions assumptions, Order order, Work work) {

    Partition<Sign> of(Expr e, Interval open) {
        Fraction fraction = Fraction.of(e);
        if (!fraction.below().isEmpty()
                && Polynomial.of(fraction.numerator(), x).isPresent()) {
            return quotient(fraction, open);
        }
        Optional<OneExponential> exponential = OneExponential.of(e, x).filter(in -> isRational(in.body(), in.y()));
        if (exponential.isPresent()) {
            return inExponential(exponential.get(), open);
        }
        boolean fixed = Symbols.in(e).size() == 1
                && open.from().map(Symbols::absent).orElse(true)
                && open.to().map(Symbols::absent).orElse(true);
        if (!fixed) {
            throw CannotTell.because(Key.CANNOT_SOLVE, e);
        }
        if (fraction.below().isEmpty()) {
            return Isolation.signs(e, x, open, work);
        }
        // The numerator is the shorter equation; whether its zeros are easier to find depends.
        boolean simpler = Known.on(open, x, assumptions, work)
                .sign(fraction.denominator())
                .isNotZero();
        try {
            return simpler ? quotient(fraction, open) : Isolation.signs(e, x, open, work);
        } catch (CannotTell unsolved) {
            if (unsolved.reason().key() == Key.WORK_BOUND) {
                throw unsolved;
            }
            return simpler ? Isolation.signs(e, x, open, work) : quotient(fraction, open);
        }
    }

    private static boolean isRational(Expr e, Symbol y) {
        Fraction fraction = Fraction.of(e);
        return Polynomial.of(fraction.numerator(), y).isPresent()
                && fraction.below().keySet().stream()
                        .allMatch(base -> Polynomial.of(base, y).isPresent());
    }

    private Partition<Sign> quotient(Fraction fraction, Interval open) {
        return signs.inside(fraction.numerator(), open)
                .zip(signs.inside(fraction.denominator(), open), order, Sign::times)
                .merged();
    }

    private Partition<Sign> inExponential(OneExponential in, Interval open) {
        Interval image = new Interval(
                open.from().map(p -> Cut.after(in.image(p))).orElse(Cut.after(Algebra.ZERO)),
                open.to().<Cut>map(p -> Cut.before(in.image(p))).orElse(Cut.End.PLUS_INFINITY));
        Signs ofY = new Signs(in.y(), assumptions, order, work);
        Fraction fraction = Fraction.of(in.body());
        Partition<Sign> found = ofY.inside(fraction.numerator(), image)
                .zip(ofY.inside(fraction.denominator(), image), order, Sign::times)
                .merged();
        List<Piece<Sign>> carried = new ArrayList<>();
        for (Piece<Sign> piece : found.pieces()) {
            Cut lower = piece.on().lower().equals(image.lower())
                    ? open.lower()
                    : in.carriedBack(piece.on().lower());
            Cut upper = piece.on().upper().equals(image.upper())
                    ? open.upper()
                    : in.carriedBack(piece.on().upper());
            carried.add(new Piece<>(new Interval(lower, upper), piece.body()));
        }
        return new Partition<>(carried);
    }
}
