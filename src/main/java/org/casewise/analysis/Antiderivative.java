package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Derivative;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Fraction;
import org.casewise.expr.Functions;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Power;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Joints;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/**
 * A continuous antiderivative, piece by piece, with constants that join the pieces; across a pole or a gap, where none can,
 * the pieces stand beside each other. Each piece was differentiated back.
 */
public final class Antiderivative {

    private Antiderivative() {}

    /** Unknown where no rule of integration applies, or the pieces cannot be joined for certain. */
    public static Finding<Piecewise> of(Piecewise f) {
        try {
            return Finding.proved(derive(f));
        } catch (CannotTell unknown) {
            return Finding.unknown(unknown.reason());
        }
    }

    private static Piecewise derive(Piecewise f) {
        Symbol x = f.variable();
        List<Piece<Expr>> pieces = new ArrayList<>();
        for (Piece<Expr> piece : f.pieces()) {
            if (piece.on().isPoint()) {
                continue;
            }
            Known known = Known.on(piece.on().interior(), x, f.assumptions());
            Expr body = new Integral(x, known)
                    .of(piece.body())
                    .filter(g -> isDerivative(piece.body(), g, x))
                    .orElseThrow(() -> CannotTell.because(Key.NO_RULE_OF_INTEGRATION, piece.body()));
            pieces.add(joined(pieces, new Piece<>(piece.on().interior(), body), f));
        }
        return Joints.canonical(x, new Partition<>(filled(pieces, f)), f.assumptions());
    }

    private static boolean isDerivative(Expr f, Expr g, Symbol x) {
        Expr difference = related(Algebra.minus(Derivative.of(g, x), f));
        return NormalForm.isZero(difference)
                || NormalForm.isZero(Fraction.of(difference).above());
    }

    /** Cosines' squares by sines' squares, and cube roots as roots, whose cubes algebra knows: the same relations hold. */
    private static Expr related(Expr e) {
        if (e instanceof Power p
                && p.base() instanceof Call c
                && c.function() == Elementary.COS
                && Algebra.isNum(p.exponent(), Rational.TWO)) {
            return Algebra.minus(Algebra.ONE, Algebra.square(Functions.sin(c.argument())));
        }
        if (e instanceof Call c && c.function() == Elementary.CBRT) {
            return Algebra.power(c.argument(), Algebra.num(Rational.of(1, 3)));
        }
        return e.children().isEmpty()
                ? e
                : e.withChildren(
                        e.children().stream().map(Antiderivative::related).toList());
    }

    /** The piece with the constant that makes it go on where the last one ends. */
    private static Piece<Expr> joined(List<Piece<Expr>> done, Piece<Expr> next, Piecewise f) {
        Piece<Expr> last = done.isEmpty() ? null : done.get(done.size() - 1);
        if (last == null
                || next.on().from().isEmpty()
                || !next.on().from().equals(last.on().to())) {
            return next;
        }
        Limit reached = Limits.of(last.body(), Approach.toUpper(f.variable(), last.on(), f.assumptions()));
        Limit start = Limits.of(next.body(), Approach.toLower(f.variable(), next.on(), f.assumptions()));
        if (reached.isInfinite() || start.isInfinite()) {
            return next;
        }
        if (reached.finite().isEmpty() || start.finite().isEmpty()) {
            throw CannotTell.because(Key.CANNOT_FIND_LIMIT, next.body());
        }
        Expr step = NormalForm.tidied(
                Algebra.minus(reached.finite().get(), start.finite().get()));
        return new Piece<>(next.on(), Algebra.sum(next.body(), step));
    }

    /** The pieces with the joints between them, where both sides have one limit. */
    private static List<Piece<Expr>> filled(List<Piece<Expr>> open, Piecewise f) {
        List<Piece<Expr>> filled = new ArrayList<>();
        for (Piece<Expr> piece : open) {
            Optional<Expr> at = piece.on().from();
            boolean touches = !filled.isEmpty()
                    && at.isPresent()
                    && at.equals(filled.get(filled.size() - 1).on().to());
            if (touches) {
                Limits.of(piece.body(), Approach.toLower(f.variable(), piece.on(), f.assumptions()))
                        .finite()
                        .filter(v -> reaches(filled.get(filled.size() - 1), v, f))
                        .ifPresent(v -> filled.add(new Piece<>(Interval.point(at.get()), v)));
            }
            filled.add(piece);
        }
        return filled;
    }

    private static boolean reaches(Piece<Expr> left, Expr value, Piecewise f) {
        return Limits.of(left.body(), Approach.toUpper(f.variable(), left.on(), f.assumptions()))
                .finite()
                .map(l -> Algebra.minus(l, value))
                .filter(d -> new Known(f.assumptions()).sign(d) == Sign.ZERO || NormalForm.isZero(d))
                .isPresent();
    }
}
