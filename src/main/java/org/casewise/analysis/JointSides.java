package org.casewise.analysis;

import org.casewise.expr.Expr;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;

/** The pieces on both sides of a joint that lies inside the domain, and the ways to it. */
record JointSides(Piece<Expr> left, Piece<Expr> right, Approach fromLeft, Approach fromRight) {

    static JointSides at(Expr joint, Piecewise f) {
        Piece<Expr> left = null;
        Piece<Expr> right = null;
        for (Piece<Expr> piece : f.pieces()) {
            if (!piece.on().isPoint()) {
                left = piece.on().upper().isAt(joint) ? piece : left;
                right = piece.on().lower().isAt(joint) ? piece : right;
            }
        }
        return new JointSides(
                left,
                right,
                Approach.toUpper(f.variable(), left.on(), f.assumptions()),
                Approach.toLower(f.variable(), right.on(), f.assumptions()));
    }
}
