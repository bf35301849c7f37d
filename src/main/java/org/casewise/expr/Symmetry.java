package org.casewise.expr;

import java.util.Optional;

/**
 * How an expression follows its variable through zero: even, odd, or both, which is zero. It is read off the parts, as
 * {@code tanh} of something odd is odd, and shown by algebra where the parts say nothing.
 */
public enum Symmetry {
    EVEN,
    ODD,
    BOTH;

    /** What is shown; empty says nothing. */
    public static Optional<Symmetry> of(Expr e, Symbol x) {
        if (Algebra.isZero(e)) {
            return Optional.of(BOTH);
        }
        if (!Symbols.occurs(x, e)) {
            return Optional.of(EVEN);
        }
        return e.equals(x) ? Optional.of(ODD) : ofParts(e, x).or(() -> byAlgebra(e, x));
    }

    private static Optional<Symmetry> ofParts(Expr e, Symbol x) {
        if (e instanceof Sum sum) {
            return ofTerms(sum, x);
        }
        if (e instanceof Product product) {
            return ofFactors(product, x);
        }
        if (e instanceof Power power) {
            boolean mirrored = of(power.exponent(), x).filter(s -> s != ODD).isPresent();
            return mirrored ? of(power.base(), x).flatMap(base -> power(base, power.exponent())) : Optional.empty();
        }
        return e instanceof Call call
                ? of(call.argument(), x).flatMap(inside -> call(call.function(), inside))
                : Optional.empty();
    }

    private static Optional<Symmetry> ofTerms(Sum sum, Symbol x) {
        Symmetry all = BOTH;
        for (Expr term : sum.children()) {
            Optional<Symmetry> one = of(term, x);
            if (one.isEmpty() || all != BOTH && one.get() != BOTH && one.get() != all) {
                return Optional.empty();
            }
            all = one.get() == BOTH ? all : one.get();
        }
        return Optional.of(all);
    }

    private static Optional<Symmetry> ofFactors(Product product, Symbol x) {
        boolean odd = false;
        for (Expr factor : product.children()) {
            Optional<Symmetry> one = of(factor, x);
            if (one.isEmpty()) {
                return one;
            }
            odd ^= one.get() == ODD;
        }
        return Optional.of(odd ? ODD : EVEN);
    }

    private static Optional<Symmetry> power(Symmetry base, Expr exponent) {
        if (base == EVEN) {
            return Optional.of(EVEN);
        }
        return base == ODD && exponent instanceof Num n && n.value().isInteger()
                ? Optional.of(n.value().numerator().testBit(0) ? ODD : EVEN)
                : Optional.empty();
    }

    private static Optional<Symmetry> call(Elementary function, Symmetry inside) {
        if (inside == EVEN) {
            return Optional.of(EVEN);
        }
        return switch (function.parity()) {
            case ODD -> Optional.of(ODD);
            case EVEN -> Optional.of(EVEN);
            case NONE -> Optional.empty();
        };
    }

    private static Optional<Symmetry> byAlgebra(Expr e, Symbol x) {
        try {
            Expr mirrored = Substitution.of(e, x, Algebra.negate(x));
            if (NormalForm.same(e, mirrored)) {
                return Optional.of(EVEN);
            }
            return NormalForm.same(e, Algebra.negate(mirrored)) ? Optional.of(ODD) : Optional.empty();
        } catch (ArithmeticException undefined) {
            return Optional.empty();
        }
    }
}
