package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewise.exact.Ball;
import org.casewise.expr.Algebra;
import org.casewise.expr.Constant;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Substitution;

/**
 * Numbers in which two roots lie opposite each other about an axis: if one equation is the other one's mirror image, so are
 * the roots, and one can be written with the other. So a function with an axis of symmetry has one value at both.
 */
final class MirroredRoots {

    private static final int BITS = 128;

    private MirroredRoots() {}

    /** True only if the number is zero once the roots are written with each other; false says nothing. */
    static boolean showsZero(Expr number, Work work, int laws) {
        Set<Constant.Root> found = new LinkedHashSet<>();
        RootIdentity.collect(number, found, new LinkedHashSet<>());
        List<Constant.Root> roots = new ArrayList<>(found);
        for (int i = 0; i < roots.size(); i++) {
            for (int j = i + 1; j < roots.size(); j++) {
                Optional<Expr> sum = sumOf(roots.get(i), roots.get(j), work);
                if (sum.isPresent()) {
                    return isZero(number, roots.get(i), roots.get(j), sum.get(), new NumberIdentity(work, laws));
                }
            }
        }
        return false;
    }

    /** For all t in the place of the second root, or for that alone. */
    private static boolean isZero(
            Expr number, Constant.Root first, Constant.Root second, Expr sum, NumberIdentity identity) {
        Expr t = second.unknown();
        Expr opened = Replacement.of(number, Map.of(first, Algebra.minus(sum, t), second, t));
        return NormalForm.isZero(opened)
                || identity.isZero(Replacement.of(number, Map.of(first, Algebra.minus(sum, second))));
    }

    /** Twice the place of the axis, if there is one. */
    private static Optional<Expr> sumOf(Constant.Root a, Constant.Root b, Work work) {
        work.spend(100L + 20L * (a.equation().size() + b.equation().size()));
        Ball sum = Enclosing.of(Algebra.sum(a, b), BITS);
        return Recognition.fraction(sum)
                .<Expr>map(Algebra::num)
                .or(() -> Recognition.fraction(sum.over(Ball.pi(BITS), BITS))
                        .map(r -> Algebra.product(Algebra.num(r), Algebra.PI)))
                .filter(s -> areOpposite(a, b, s));
    }

    /** The image of a is a zero of the equation of b between the bounds of b, where that has only one. */
    private static boolean areOpposite(Constant.Root a, Constant.Root b, Expr sum) {
        Ball image = Enclosing.of(Algebra.minus(sum, a), BITS);
        if (image.lower().compareTo(b.low()) <= 0 || image.upper().compareTo(b.high()) >= 0) {
            return false;
        }
        Expr mirrored = Substitution.of(a.equation(), a.unknown(), Algebra.minus(sum, b.unknown()));
        return NormalForm.same(mirrored, b.equation()) || NormalForm.same(mirrored, Algebra.negate(b.equation()));
    }
}
