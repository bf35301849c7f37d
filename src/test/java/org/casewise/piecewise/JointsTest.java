package org.casewise.piecewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.casewise.expr.Algebra;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Functions;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.junit.jupiter.api.Test;

class JointsTest {

    private static final Symbol X = Algebra.symbol("x");
    private static final Symbol A = Algebra.symbol("a");
    private static final Expr ZERO = Algebra.ZERO;
    private static final Expr ONE = Algebra.ONE;
    private static final Interval BELOW = new Interval(Cut.End.MINUS_INFINITY, Cut.before(ZERO));
    private static final Interval UP_TO = new Interval(Cut.End.MINUS_INFINITY, Cut.after(ZERO));
    private static final Interval FROM = new Interval(Cut.before(ZERO), Cut.End.PLUS_INFINITY);
    private static final Interval ABOVE = new Interval(Cut.after(ZERO), Cut.End.PLUS_INFINITY);
    private static final Interval AT = Interval.point(ZERO);

    private static Piece<Expr> piece(Interval on, Expr body) {
        return new Piece<>(on, body);
    }

    private static List<Piece<Expr>> canonical(List<Piece<Expr>> pieces) {
        return Joints.canonical(X, new Partition<>(pieces), Assumptions.NONE).pieces();
    }

    @Test
    void aJointBelongsToTheRightPieceWhereThatHasTheValue() {
        List<Piece<Expr>> relu = List.of(piece(BELOW, ZERO), piece(FROM, X));
        assertEquals(relu, canonical(List.of(piece(BELOW, ZERO), piece(FROM, X))));
        assertEquals(relu, canonical(List.of(piece(UP_TO, ZERO), piece(ABOVE, X))));
        assertEquals(relu, canonical(List.of(piece(BELOW, ZERO), piece(AT, ZERO), piece(ABOVE, X))));
        assertEquals(relu, canonical(List.of(piece(BELOW, ZERO), piece(AT, X), piece(ABOVE, X))));
    }

    @Test
    void elseToTheLeftOneElseToNeither() {
        assertEquals(
                List.of(piece(UP_TO, X), piece(ABOVE, ONE)),
                canonical(List.of(piece(BELOW, X), piece(AT, ZERO), piece(ABOVE, ONE))));
        assertEquals(
                List.of(piece(BELOW, X), piece(AT, Algebra.TWO), piece(ABOVE, ONE)),
                canonical(List.of(piece(BELOW, X), piece(AT, Algebra.TWO), piece(ABOVE, ONE))));
        Expr pole = Algebra.over(ONE, X);
        assertEquals(
                List.of(piece(UP_TO, X), piece(ABOVE, pole)), canonical(List.of(piece(UP_TO, X), piece(ABOVE, pole))));
    }

    @Test
    void aMissingPointStaysMissing() {
        assertEquals(List.of(piece(BELOW, X), piece(ABOVE, X)), canonical(List.of(piece(BELOW, X), piece(ABOVE, X))));
    }

    @Test
    void equalNeighboursAreOnePieceHoweverTheyAreWritten() {
        assertEquals(List.of(piece(Interval.LINE, X)), canonical(List.of(piece(BELOW, X), piece(FROM, X))));
        assertEquals(
                List.of(piece(Interval.LINE, X)),
                canonical(List.of(piece(BELOW, X), piece(AT, ZERO), piece(ABOVE, X))));
        Expr square = Algebra.square(Algebra.sum(X, ONE));
        Expr expanded = Algebra.sum(Algebra.square(X), Algebra.product(Algebra.TWO, X), ONE);
        assertEquals(
                canonical(List.of(piece(BELOW, square), piece(FROM, expanded))),
                canonical(List.of(piece(BELOW, expanded), piece(FROM, square))));
    }

    @Test
    void theBodyOfUnitedPiecesIsDefinedOnBoth() {
        Expr reduced = Algebra.sum(X, ONE);
        Expr quotient = Algebra.over(Algebra.minus(Algebra.square(X), ONE), Algebra.minus(X, ONE));
        assertTrue(NormalForm.same(reduced, quotient));
        assertEquals(
                List.of(piece(Interval.LINE, reduced)),
                canonical(List.of(piece(BELOW, quotient), piece(FROM, reduced))));
        Interval middle = new Interval(Cut.before(ZERO), Cut.before(ONE));
        assertEquals(
                List.of(piece(new Interval(Cut.End.MINUS_INFINITY, Cut.before(ONE)), reduced)),
                canonical(List.of(piece(BELOW, reduced), piece(middle, quotient))));
    }

    @Test
    void oneBodyWithAKinkAtTheJointIsTwoPieces() {
        Expr root = Functions.cbrt(X);
        assertEquals(
                List.of(piece(BELOW, root), piece(FROM, root)),
                canonical(List.of(piece(BELOW, root), piece(FROM, root))));
    }

    @Test
    void theLastPointOfAClosedIntervalBelongsToIt() {
        Interval inside = new Interval(Cut.before(Algebra.MINUS_ONE), Cut.before(ONE));
        Expr acos = Algebra.call(Elementary.ACOS, X);
        Interval closed = new Interval(Cut.before(Algebra.MINUS_ONE), Cut.after(ONE));
        assertEquals(
                List.of(piece(closed, acos)),
                canonical(List.of(piece(inside, acos), piece(Interval.point(ONE), acos))));
    }

    @Test
    void onePlaceWrittenInTwoWaysIsOneJoint() {
        Expr root = Algebra.sqrt(Algebra.TWO);
        Expr plain = Algebra.sum(ONE, root);
        Expr quotient = Algebra.over(ONE, Algebra.minus(root, ONE));
        Piece<Expr> left = piece(new Interval(Cut.End.MINUS_INFINITY, Cut.after(quotient)), ZERO);
        Piece<Expr> right = piece(new Interval(Cut.after(plain), Cut.End.PLUS_INFINITY), ONE);
        assertEquals(
                List.of(quotient),
                Joints.canonical(X, new Partition<>(List.of(left, right)), Assumptions.NONE)
                        .breakpoints());
    }

    @Test
    void whatHoldsOnlyForSomeParametersIsNotMerged() {
        Expr line = Algebra.product(A, X);
        Assumptions positive = Assumptions.NONE.with(new Fact(A, Sign.POSITIVE));
        Piecewise f = Joints.canonical(X, new Partition<>(List.of(piece(BELOW, line), piece(FROM, X))), positive);
        assertEquals(2, f.pieces().size());
        Piecewise one = f.with(Map.of(A, ONE));
        assertEquals(List.of(piece(Interval.LINE, X)), one.pieces());
    }
}
