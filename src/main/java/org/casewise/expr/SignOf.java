package org.casewise.expr;

import java.util.Optional;

/** The rules of signs, one node deep: what the children's signs say of the parent's. */
public record SignOf(Facts children) implements Expr.Visitor<Sign> {

    @Override
    public Sign num(Num e) {
        return Sign.of(e.value().signum());
    }

    @Override
    public Sign constant(Constant e) {
        return e.fold(
                Sign.POSITIVE,
                Sign.POSITIVE,
                r -> r.low().signum() >= 0 ? Sign.POSITIVE : r.high().signum() <= 0 ? Sign.NEGATIVE : Sign.UNKNOWN);
    }

    @Override
    public Sign symbol(Symbol e) {
        return Sign.UNKNOWN;
    }

    @Override
    public Sign sum(Sum e) {
        Optional<Factored> factored = Factored.of(e);
        if (factored.isPresent()) {
            return children.sign(factored.get().common())
                    .times(children.sign(factored.get().rest()));
        }
        Sign total = Sign.ZERO;
        for (Expr term : e.children()) {
            total = total.plus(children.sign(term));
            if (total == Sign.UNKNOWN) {
                return total;
            }
        }
        return total;
    }

    @Override
    public Sign product(Product e) {
        Sign total = Sign.POSITIVE;
        for (Expr factor : e.children()) {
            total = total.times(children.sign(factor));
        }
        return total;
    }

    @Override
    public Sign power(Power e) {
        Sign base = children.sign(e.base());
        if (e.exponent() instanceof Num n && n.value().isInteger()) {
            boolean even = !n.value().numerator().testBit(0);
            Sign sign = even ? base.times(base) : base;
            Sign square = even ? Sign.NOT_NEGATIVE : Sign.UNKNOWN;
            Sign defined = n.value().signum() < 0 ? Sign.NOT_ZERO : Sign.UNKNOWN;
            return defined.and(square).and(sign);
        }
        boolean awayFromZero = base.isNotZero() || e.base() instanceof Num;
        return awayFromZero ? Sign.POSITIVE : Sign.NOT_NEGATIVE;
    }

    @Override
    public Sign call(Call e) {
        Elementary f = e.function();
        Sign bounded = f.bounds().sign();
        if (bounded.isCertain() || !f.isIncreasing() || f.zero() == null) {
            return bounded;
        }
        return children.sign(Algebra.minus(e.argument(), f.zero())).and(bounded);
    }
}
