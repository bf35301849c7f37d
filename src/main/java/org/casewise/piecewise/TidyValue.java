package org.casewise.piecewise;

import java.util.LinkedHashSet;
import java.util.Set;
import org.casewise.expr.Algebra;
import org.casewise.expr.Constant;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbols;

/** A value in which a point was put: written shortly, and as 0 where it is proved to be that by what a root is. */
public final class TidyValue {

    private static final int BITS = 64;

    private TidyValue() {}

    /** The same value; {@link ArithmeticException} where it is none. */
    public static Expr of(Expr value) {
        Expr tidied = NormalForm.tidied(value);
        return isZero(tidied) ? Algebra.ZERO : tidied;
    }

    private static boolean isZero(Expr value) {
        if (!Symbols.absent(value)) {
            return false;
        }
        Set<Constant.Root> roots = new LinkedHashSet<>();
        RootIdentity.collect(value, roots, new LinkedHashSet<>());
        return !roots.isEmpty()
                && Enclosing.of(value, BITS).containsZero()
                && FixedSign.of(value, new Work()) == Sign.ZERO;
    }
}
