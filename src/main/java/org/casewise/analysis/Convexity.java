package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.casewise.expr.Algebra;
import org.casewise.expr.Derivative;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/** Which way a function's graph bends; none where the domain is no interval. */
public enum Convexity {
    CONVEX("convex"),
    CONCAVE("concave"),
    AFFINE("affine"),
    NONE("none");

    private final String word;

    Convexity(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /**
     * On an interval a function that is continuous inside is convex exactly if its derivative never falls, and at an end
     * that belongs to the domain the value is not below the limit.
     */
    static Convexity of(DerivativeByCases derivative, int domainParts, SignChart signs) {
        if (domainParts != 1) {
            return NONE;
        }
        boolean convex = bends(derivative, Sign.NOT_NEGATIVE, signs);
        boolean concave = bends(derivative, Sign.NOT_POSITIVE, signs);
        return convex ? concave ? AFFINE : CONVEX : concave ? CONCAVE : NONE;
    }

    private static boolean bends(DerivativeByCases derivative, Sign wanted, SignChart signs) {
        Piecewise f = derivative.of();
        Symbol x = f.variable();
        List<Supplier<Boolean>> parts = new ArrayList<>();
        Known known = new Known(f.assumptions());
        derivative.joints().forEach(joint -> parts.add(() -> bendsAt(joint, wanted, known)));
        for (Piece<Expr> piece : f.pieces()) {
            if (!piece.on().isPoint()) {
                Expr second = Derivative.of(Derivative.of(piece.body(), x), x);
                parts.add(() -> bendsOn(second, piece.on().interior(), wanted, signs, f));
            }
        }
        return all(parts);
    }

    /** One part that does not bend so settles it, whatever is not known of others. */
    private static boolean all(List<Supplier<Boolean>> parts) {
        CannotTell open = null;
        for (Supplier<Boolean> part : parts) {
            try {
                if (!part.get()) {
                    return false;
                }
            } catch (CannotTell unknown) {
                open = open == null ? unknown : open;
            }
        }
        if (open != null) {
            throw open;
        }
        return true;
    }

    private static boolean bendsOn(Expr second, Interval on, Sign wanted, SignChart signs, Piecewise f) {
        try {
            return signs.of(second, on).pieces().stream().allMatch(p -> p.body().implies(wanted));
        } catch (CannotTell endless) {
            Sign against = wanted == Sign.NOT_NEGATIVE ? Sign.NEGATIVE : Sign.POSITIVE;
            if (Samples.in(on, f.variable()).show(against, second)) {
                return false;
            }
            Sign sign = Excerpt.sign(second, f.variable(), on, f.assumptions());
            if (sign == Sign.UNKNOWN) {
                throw endless;
            }
            return sign.implies(wanted);
        }
    }

    private static boolean bendsAt(Joint joint, Sign wanted, Known known) {
        Conditional<Boolean> bends = joint.verdict().map(v -> bendsAt(joint, v, wanted, known));
        if (!bends.isUnconditional()) {
            throw CannotTell.because(Key.DEPENDS_ON_PARAMETERS);
        }
        return bends.otherwise();
    }

    private static boolean bendsAt(Joint joint, Verdict verdict, Sign wanted, Known known) {
        if (verdict instanceof Verdict.Undecided u) {
            throw new CannotTell(u.because());
        }
        if (verdict instanceof Verdict.Edge) {
            return edgeBends(joint, wanted, known);
        }
        if (verdict instanceof Verdict.Differentiable) {
            return true;
        }
        if (verdict instanceof Verdict.Corner corner) {
            return slopesBend(corner, wanted, known);
        }
        // A vertical tangent or cusp inside an interval has slopes that are no finite numbers: neither convex nor
        // concave.
        return false;
    }

    private static boolean slopesBend(Verdict.Corner corner, Sign wanted, Known known) {
        if (corner.left().finite().isEmpty() || corner.right().finite().isEmpty()) {
            return false;
        }
        Sign change = known.sign(Algebra.minus(
                corner.right().finite().get(), corner.left().finite().get()));
        return certain(
                change,
                wanted,
                corner.right().finite().get(),
                corner.left().finite().get());
    }

    private static boolean edgeBends(Joint joint, Sign wanted, Known known) {
        if (joint.value().isEmpty()) {
            return true;
        }
        Limit limit = joint.leftLimit() instanceof Limit.Nonexistent ? joint.rightLimit() : joint.leftLimit();
        if (limit.finite().isEmpty()) {
            return false;
        }
        Sign rise = known.sign(Algebra.minus(joint.value().get(), limit.finite().get()));
        return certain(rise, wanted, joint.value().get(), limit.finite().get());
    }

    private static boolean certain(Sign actual, Sign wanted, Expr a, Expr b) {
        if (actual.implies(wanted)) {
            return true;
        }
        if (actual.and(wanted) == Sign.ZERO || !actual.isCertain()) {
            throw CannotTell.because(Key.CANNOT_COMPARE, a, b);
        }
        return false;
    }
}
