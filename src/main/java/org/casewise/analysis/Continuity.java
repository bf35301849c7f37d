package org.casewise.analysis;

import java.util.Optional;
import org.casewise.expr.Derivative;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/**
 * How smooth a function is on its domain.
 *
 * @param order how many derivatives exist and are continuous: {@link #DISCONTINUOUS}, 0, 1, ..., or {@link #INFINITE}
 * @param differentiable whether it is differentiable everywhere inside its domain
 */
public record Continuity(int order, boolean differentiable) {

    public static final int DISCONTINUOUS = -1;
    public static final int INFINITE = Integer.MAX_VALUE;

    private static final int HIGHEST_ORDER = 12;

    /** The word in JSON: {@code discontinuous}, {@code C0}, {@code C1}, ..., {@code Cinf}. */
    public String word() {
        return order == DISCONTINUOUS ? "discontinuous" : order == INFINITE ? "Cinf" : "C" + order;
    }

    /** Whether it is continuous at every point of its domain, whatever its class; throws where that is not known. */
    static boolean isContinuous(DerivativeByCases derivative) {
        boolean plain = derivative.joints().stream()
                .allMatch(j -> j.value().isEmpty() || j.verdict().all(Verdict::isContinuous));
        return plain || of(derivative).order() != DISCONTINUOUS;
    }

    static Continuity of(DerivativeByCases derivative) {
        int order = INFINITE;
        boolean differentiable = true;
        for (Joint joint : derivative.joints()) {
            Verdict verdict = verdict(joint);
            if (joint.value().isEmpty()) {
                continue; // not a point of the domain
            }
            if (verdict instanceof Verdict.Isolated) {
                continue;
            }
            if (verdict instanceof Verdict.Edge) {
                order = isOneSidedContinuous(joint, derivative.of()) ? order : DISCONTINUOUS;
                continue;
            }
            differentiable &= verdict instanceof Verdict.Differentiable;
            order = Math.min(order, orderAt(joint, verdict, derivative.of()));
        }
        return new Continuity(order, differentiable);
    }

    private static Verdict verdict(Joint joint) {
        if (!joint.verdict().isUnconditional()) {
            throw CannotTell.because(Key.DEPENDS_ON_PARAMETERS);
        }
        if (joint.verdict().otherwise() instanceof Verdict.Undecided u) {
            throw new CannotTell(u.because());
        }
        return joint.verdict().otherwise();
    }

    private static boolean isOneSidedContinuous(Joint joint, Piecewise f) {
        Limit limit = joint.leftLimit() instanceof Limit.Nonexistent ? joint.rightLimit() : joint.leftLimit();
        return limit.finite().isPresent()
                && equal(Agreement.between(limit.finite().get(), joint.value().orElseThrow(), f.assumptions()));
    }

    private static int orderAt(Joint joint, Verdict verdict, Piecewise f) {
        if (!verdict.isContinuous()) {
            // An oscillation may be one of the slopes only.
            boolean continuous = verdict instanceof Verdict.Oscillation && isOneSidedContinuous(joint, f);
            return continuous ? 0 : DISCONTINUOUS;
        }
        if (!(verdict instanceof Verdict.Differentiable)) {
            return 0;
        }
        JointSides sides = JointSides.at(joint.at(), f);
        Known known = new Known(f.assumptions());
        if (new SmoothJoin(sides, f.variable(), joint.at(), known)
                .isProved(joint.value().orElseThrow())) {
            return INFINITE;
        }
        Expr left = sides.left().body();
        Expr right = sides.right().body();
        for (int k = 1; k <= HIGHEST_ORDER; k++) {
            left = Derivative.of(left, f.variable());
            right = Derivative.of(right, f.variable());
            Optional<Boolean> agree = agree(sides, left, right, f);
            if (agree.isEmpty()) {
                throw CannotTell.because(Key.CANNOT_FIND_LIMIT, left);
            }
            if (!agree.get()) {
                return k - 1;
            }
        }
        throw CannotTell.because(Key.WORK_BOUND);
    }

    private static Optional<Boolean> agree(JointSides sides, Expr left, Expr right, Piecewise f) {
        Limit l = Limits.of(left, sides.fromLeft());
        Limit r = Limits.of(right, sides.fromRight());
        if (l.isUnknown() || r.isUnknown()) {
            return Optional.empty();
        }
        if (l.finite().isEmpty() || r.finite().isEmpty()) {
            return Optional.of(false);
        }
        return Optional.of(equal(Agreement.between(l.finite().get(), r.finite().get(), f.assumptions())));
    }

    private static boolean equal(Agreement agreement) {
        if (agreement instanceof Agreement.Unknown u) {
            throw new CannotTell(u.because());
        }
        if (agreement instanceof Agreement.OnlyWhen) {
            throw CannotTell.because(Key.DEPENDS_ON_PARAMETERS);
        }
        return agreement instanceof Agreement.Always;
    }
}
