package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Constant;
import org.casewise.expr.Expr;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;

/**
 * The zeros of an even or odd expression: one left of 0 is named after its mirror image, so that an even function has one
 * value at both.
 */
final class MirrorImages {

    private MirrorImages() {}

    static List<Finding> named(List<Finding> all, Expr e, Symbol x) {
        if (all.stream().noneMatch(MirrorImages::isNegativeRoot)
                || symmetry(e, x).isEmpty()) {
            return all;
        }
        List<Finding> named = new ArrayList<>();
        for (Finding finding : all) {
            named.add(isNegativeRoot(finding) ? new Finding.Zero(image((Finding.Zero) finding)) : finding);
        }
        return named;
    }

    private static boolean isNegativeRoot(Finding finding) {
        return finding instanceof Finding.Zero zero
                && zero.at() instanceof Constant.Root root
                && root.high().signum() <= 0;
    }

    /** Positive for an even expression, negative for an odd one; empty for others. */
    static Optional<Sign> symmetry(Expr e, Symbol x) {
        Expr mirrored = Substitution.of(e, x, Algebra.negate(x));
        if (NormalForm.same(e, mirrored)) {
            return Optional.of(Sign.POSITIVE);
        }
        return NormalForm.same(e, Algebra.negate(mirrored)) ? Optional.of(Sign.NEGATIVE) : Optional.empty();
    }

    private static Expr image(Finding.Zero zero) {
        Constant.Root root = (Constant.Root) zero.at();
        return Algebra.negate(new Constant.Root(
                root.equation(),
                root.unknown(),
                root.high().negate(),
                root.low().negate()));
    }
}
