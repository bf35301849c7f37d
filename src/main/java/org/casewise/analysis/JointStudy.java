package org.casewise.analysis;

import java.util.Optional;
import java.util.function.Supplier;
import org.casewise.expr.Algebra;
import org.casewise.expr.Derivative;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Side;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** Finds out what is true at one breakpoint from the piece on its left, the piece on its right, and the value there. */
final class JointStudy {

    private final Expr b;
    private final Symbol x;
    private final Assumptions assumptions;
    private final Optional<Expr> value;
    private final OneSide left;
    private final OneSide right;

    /** A null piece means that the function is not defined on that side. */
    JointStudy(Expr b, Optional<Expr> value, Piece<Expr> left, Piece<Expr> right, Symbol x, Assumptions assumptions) {
        this.b = b;
        this.x = x;
        this.assumptions = assumptions;
        this.value = value;
        this.left = new OneSide(left, Side.BEFORE);
        this.right = new OneSide(right, Side.AFTER);
    }

    Joint joint() {
        Conditional<Limit> leftDerivative = left.derivative();
        Conditional<Limit> rightDerivative = right.derivative();
        Conditional<Verdict> verdict = verdict();
        return new Joint(
                b,
                value,
                left.limit,
                right.limit,
                leftDerivative,
                rightDerivative,
                left.limitOfDerivative,
                right.limitOfDerivative,
                verdict,
                clarke(verdict));
    }

    /** One side of the breakpoint. */
    private final class OneSide {
        private final boolean exists;
        private final Side side;
        private final Expr body;
        private final Approach approach;
        private final Limit limit;
        private final Limit limitOfDerivative;

        OneSide(Piece<Expr> piece, Side side) {
            this.exists = piece != null;
            this.side = side;
            this.body = exists ? piece.body() : null;
            this.approach = exists ? new Approach(x, piece.on().interior(), side, assumptions) : null;
            this.limit = exists ? Limits.of(body, approach) : Limit.ABSENT;
            this.limitOfDerivative = exists ? Limits.of(Derivative.of(body, x), approach) : Limit.ABSENT;
        }

        private Conditional<Limit> derivative() {
            if (!exists || value.isEmpty()) {
                return Conditional.always(Limit.ABSENT);
            }
            if (limit instanceof Limit.Infinite i) {
                return Conditional.always(new Limit.Infinite(i.positive() == (side == Side.AFTER)));
            }
            if (limit.finite().isEmpty()) {
                return Conditional.always(limit.isUnknown() ? unknown() : quotient());
            }
            Agreement agreement = Agreement.between(limit.finite().get(), value.get(), assumptions);
            if (agreement instanceof Agreement.Always) {
                return Conditional.always(slope());
            }
            if (agreement instanceof Agreement.OnlyWhen w) {
                return Conditional.when(w.condition(), Conditional.always(slope()), steep());
            }
            return Conditional.always(agreement instanceof Agreement.Never ? steep() : unknown());
        }

        /** Whether the function's value is its limit on this side, for all parameters. */
        private boolean isContinuous() {
            return value.isPresent()
                    && limit.finite().isPresent()
                    && Agreement.between(limit.finite().get(), value.get(), assumptions) instanceof Agreement.Always;
        }

        private Clarke.Slopes slopes() {
            Optional<Expr> one = limitOfDerivative.finite();
            boolean swings = limitOfDerivative instanceof Limit.Nonexistent n && n.bounded()
                    || limitOfDerivative instanceof Limit.Unknown u && u.bounded();
            return new Clarke.Slopes(
                    limitOfDerivative,
                    one.isPresent()
                            ? one.map(v -> new Accumulation(v, v))
                            : swings ? Accumulation.of(Derivative.of(body, x), approach) : Optional.empty());
        }

        /** The function's value is the limit: by the mean value theorem the limit of f', else the quotient's limit. */
        private Limit slope() {
            if (limitOfDerivative instanceof Limit.Finite || limitOfDerivative.isInfinite()) {
                return limitOfDerivative;
            }
            return quotient();
        }

        private Limit quotient() {
            return Limits.of(Algebra.over(Algebra.minus(body, value.orElseThrow()), Algebra.minus(x, b)), approach);
        }

        /** The function's value is not the limit: the difference quotient grows beyond all bounds. */
        private Limit steep() {
            Expr rise = side == Side.AFTER
                    ? Algebra.minus(limit.finite().orElseThrow(), value.orElseThrow())
                    : Algebra.minus(value.orElseThrow(), limit.finite().orElseThrow());
            Sign sign = new Known(assumptions).sign(rise);
            return sign == Sign.POSITIVE || sign == Sign.NEGATIVE
                    ? new Limit.Infinite(sign == Sign.POSITIVE)
                    : new Limit.Unknown(Reason.of(Key.CANNOT_FIND_SIGN, rise));
        }

        private Limit unknown() {
            return new Limit.Unknown(Reason.of(Key.CANNOT_FIND_LIMIT, body));
        }
    }

    private Conditional<Verdict> verdict() {
        if (!left.exists && !right.exists) {
            return Conditional.always(new Verdict.Isolated());
        }
        if (!left.exists || !right.exists) {
            return Conditional.always(new Verdict.Edge(left.exists ? Side.BEFORE : Side.AFTER));
        }
        if (left.limit.isInfinite() || right.limit.isInfinite()) {
            return Conditional.always(new Verdict.Blowup(left.limit, right.limit));
        }
        Optional<Verdict> unsettled = unsettled(left.limit, right.limit);
        if (unsettled.isPresent()) {
            return Conditional.always(unsettled.get());
        }
        Expr l = left.limit.finite().orElseThrow();
        Expr r = right.limit.finite().orElseThrow();
        return when(Agreement.between(l, r, assumptions), () -> withLimit(l, r), () -> new Verdict.Jump(l, r));
    }

    /** Both limits are the same number, though perhaps not written alike: the value may agree with either. */
    private Conditional<Verdict> withLimit(Expr l, Expr r) {
        if (value.isEmpty()) {
            return Conditional.always(new Verdict.Hole(r));
        }
        Agreement withRight = Agreement.between(value.get(), r, assumptions);
        Agreement agreement =
                withRight instanceof Agreement.Always ? withRight : Agreement.between(value.get(), l, assumptions);
        return when(agreement, this::continuous, () -> new Verdict.Stray(value.get(), l));
    }

    private Conditional<Verdict> continuous() {
        Limit l = left.slope();
        Limit r = right.slope();
        if (l instanceof Limit.Infinite i && r instanceof Limit.Infinite j) {
            return Conditional.always(
                    i.equals(j) ? new Verdict.VerticalTangent(i.positive()) : new Verdict.Cusp(j.positive()));
        }
        if (l.isInfinite() && r instanceof Limit.Finite || r.isInfinite() && l instanceof Limit.Finite) {
            return Conditional.always(new Verdict.Corner(l, r));
        }
        Optional<Verdict> unsettled = unsettled(l, r);
        if (unsettled.isPresent()) {
            return Conditional.always(unsettled.get());
        }
        Expr slope = r.finite().orElseThrow();
        return when(
                Agreement.between(l.finite().orElseThrow(), slope, assumptions),
                () -> Conditional.always(new Verdict.Differentiable(slope)),
                () -> new Verdict.Corner(l, r));
    }

    /** The verdict where one of two limits does not exist or is not known. */
    private static Optional<Verdict> unsettled(Limit a, Limit b) {
        if (a instanceof Limit.Nonexistent || b instanceof Limit.Nonexistent) {
            return Optional.of(new Verdict.Oscillation());
        }
        if (a instanceof Limit.Unknown u) {
            return Optional.of(new Verdict.Undecided(u.because()));
        }
        return b instanceof Limit.Unknown u ? Optional.of(new Verdict.Undecided(u.because())) : Optional.empty();
    }

    private static Conditional<Verdict> when(
            Agreement agreement, Supplier<Conditional<Verdict>> agreed, Supplier<Verdict> different) {
        if (agreement instanceof Agreement.Always) {
            return agreed.get();
        }
        if (agreement instanceof Agreement.Never) {
            return Conditional.always(different.get());
        }
        if (agreement instanceof Agreement.OnlyWhen w) {
            return Conditional.when(w.condition(), agreed.get(), different.get());
        }
        return Conditional.always(new Verdict.Undecided(((Agreement.Unknown) agreement).because()));
    }

    /** There is none where the function is not continuous; a slope that oscillates does not keep it from being so. */
    private Conditional<Clarke> clarke(Conditional<Verdict> verdict) {
        if (!verdict.any(v -> v.isContinuous() || v instanceof Verdict.Oscillation)) {
            return Conditional.always(Clarke.NONE);
        }
        boolean agree = left.isContinuous() && right.isContinuous();
        Clarke gradient = Clarke.of(left.slopes(), right.slopes(), new Known(assumptions));
        return verdict.map(v -> v.isContinuous() || v instanceof Verdict.Oscillation && agree ? gradient : Clarke.NONE);
    }
}
