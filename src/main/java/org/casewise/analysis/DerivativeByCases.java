package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.expr.Derivative;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Joints;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;

/**
 * A function's derivative, case by case: each body differentiated on its open interval; a breakpoint joins the domain of
 * f' only where the function is proved differentiable for all admitted parameters.
 */
public record DerivativeByCases(Piecewise of, Piecewise derivative, List<Joint> joints) {

    public static DerivativeByCases of(Piecewise f) {
        List<Joint> joints = joints(f);
        List<Piece<Expr>> pieces = new ArrayList<>();
        int next = 0;
        for (Piece<Expr> piece : f.pieces()) {
            if (piece.on().isPoint()) {
                continue;
            }
            Optional<Expr> from = piece.on().from().filter(p -> !f.isEndOfWindow(p));
            while (from.isPresent() && !joints.get(next).at().equals(from.get())) {
                next++;
            }
            if (from.isPresent()) {
                slope(joints.get(next)).ifPresent(s -> pieces.add(new Piece<>(Interval.point(from.get()), s)));
            }
            pieces.add(new Piece<>(piece.on().interior(), Derivative.of(piece.body(), f.variable())));
        }
        Piecewise derivative = Joints.canonical(f.variable(), new Partition<>(pieces), f.assumptions())
                .on(f.window());
        return new DerivativeByCases(f, derivative, joints);
    }

    private static Optional<Expr> slope(Joint joint) {
        return joint.isDifferentiable() && joint.verdict().otherwise() instanceof Verdict.Differentiable d
                ? Optional.of(d.slope())
                : Optional.empty();
    }

    private static List<Joint> joints(Piecewise f) {
        List<Joint> joints = new ArrayList<>();
        List<Piece<Expr>> pieces = f.pieces();
        Symbol x = f.variable();
        int i = 0;
        for (Expr b : f.breakpoints()) {
            // Of the pieces that touch b, in order: one up to it, one that is the point, one from it on.
            Piece<Expr> left = null;
            Piece<Expr> right = null;
            Optional<Expr> value = Optional.empty();
            while (i > 0 && touches(pieces.get(i - 1), b)) {
                i--;
            }
            while (i < pieces.size() && !touches(pieces.get(i), b)) {
                i++;
            }
            for (; i < pieces.size() && touches(pieces.get(i), b); i++) {
                Piece<Expr> piece = pieces.get(i);
                boolean endsHere = piece.on().upper().isAt(b);
                if (endsHere ? piece.on().includesUpper() : piece.on().includesLower()) {
                    value = Piecewise.valueAt(piece.body(), x, b);
                }
                if (!piece.on().isPoint()) {
                    left = endsHere ? piece : left;
                    right = endsHere ? right : piece;
                }
            }
            joints.add(new JointStudy(b, value, left, right, x, f.assumptions()).joint());
        }
        return joints;
    }

    private static boolean touches(Piece<Expr> piece, Expr b) {
        return piece.on().lower().isAt(b) || piece.on().upper().isAt(b);
    }

    /** The breakpoints at which f' does not exist, or exists only for some values of the parameters. */
    public List<Joint> undefinedAt() {
        return joints.stream().filter(j -> !j.isDifferentiable()).toList();
    }
}
