package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Constant;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symmetry;

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
        return Symmetry.of(e, x).map(s -> s == Symmetry.ODD ? Sign.NEGATIVE : Sign.POSITIVE);
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
