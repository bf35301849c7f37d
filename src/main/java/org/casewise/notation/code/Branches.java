package org.casewise.notation.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casewise.exact.DoubleText;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Constant;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Symbols;
import org.casewise.notation.PlainText;
import org.casewise.notation.Spelling;
import org.casewise.notation.Subexpressions;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Side;

/**
 * The cases of a function as a program tells them apart: with doubles for breakpoints, so that every double falls into the
 * case in which it lies, and with the infinities by themselves where their values are given.
 */
final class Branches {

    private final ListedFunction f;
    private final Set<Expr> replaced = new LinkedHashSet<>();
    private final List<Piece<Expr>> pieces = new ArrayList<>();

    Branches(ListedFunction f) {
        this.f = f;
        f.ends().stream().filter(end -> !isUpper(end)).forEach(pieces::add);
        for (Piece<Expr> piece : f.function().pieces()) {
            add(piece);
        }
        f.ends().stream().filter(Branches::isUpper).forEach(pieces::add);
    }

    /** From left to right, without overlap. */
    List<Piece<Expr>> pieces() {
        return pieces;
    }

    /** Whether one body answers for every double, nan among them, so that there is nothing to ask. */
    boolean isOne() {
        return pieces.size() == 1 && pieces.get(0).on().isLine();
    }

    /** What the doubles are that stand for other numbers: {@code 1.4142135623730951: sqrt(2)}. */
    List<String> comments() {
        Spelling plain = new Spelling(new PlainText(), f.function().variable());
        Set<Expr> numbers = new LinkedHashSet<>(replaced);
        for (Piece<Expr> piece : pieces) {
            Subexpressions.of(piece.body()).stream()
                    .filter(e -> e instanceof Constant.Root)
                    .forEach(numbers::add);
        }
        return numbers.stream()
                .map(e -> DoubleText.of(NearestDouble.of(e)) + ": " + plain.of(e))
                .toList();
    }

    private static boolean isUpper(Piece<Expr> end) {
        return end.on().from().equals(Optional.of(ListedFunction.INFINITY));
    }

    private void add(Piece<Expr> piece) {
        boolean everywhere = piece.on().isLine() && !Symbols.occurs(f.function().variable(), piece.body());
        Interval on = everywhere
                ? new Interval(Cut.before(ListedFunction.MINUS_INFINITY), Cut.after(ListedFunction.INFINITY))
                : new Interval(lower(piece.on().lower()), upper(piece.on().upper()));
        if (!isEmpty(on)) {
            pieces.add(new Piece<>(on, piece.body()));
        }
    }

    private Cut lower(Cut cut) {
        boolean apart = cut == Cut.End.MINUS_INFINITY && f.ends().stream().anyMatch(end -> !isUpper(end));
        return apart ? Cut.after(ListedFunction.MINUS_INFINITY) : nearest(cut);
    }

    private Cut upper(Cut cut) {
        boolean apart = cut == Cut.End.PLUS_INFINITY && f.ends().stream().anyMatch(Branches::isUpper);
        return apart ? Cut.before(ListedFunction.INFINITY) : nearest(cut);
    }

    /** No double lies between a number and the double nearest to it, so that one side of that double is the number's. */
    private Cut nearest(Cut cut) {
        if (!(cut instanceof Cut.At at) || !Symbols.absent(at.point())) {
            return cut;
        }
        double nearest = NearestDouble.of(at.point());
        Expr near = Double.isInfinite(nearest) ? at.point() : Algebra.num(Rational.ofDouble(nearest));
        if (near.equals(at.point())) {
            return cut;
        }
        replaced.add(at.point());
        return new Cut.At(near, NearestDouble.isBelow((Num) near, at.point()) ? Side.AFTER : Side.BEFORE);
    }

    /** Whether no double lies between the cuts; the ends are ordered, so only equal ones can meet. */
    private static boolean isEmpty(Interval on) {
        return on.from().isPresent() && on.from().equals(on.to()) && !on.isPoint();
    }
}
