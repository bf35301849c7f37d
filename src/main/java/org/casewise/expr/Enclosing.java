package org.casewise.expr;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.exact.Scaled;

/**
 * A rigorous enclosure of an expression's value at a working precision: the true value lies in the ball. Shared
 * subtrees are evaluated once. Numbers beyond a ball's exponents may come up on the way, and what would cancel is computed
 * in its {@link StableForm}.
 */
public final class Enclosing implements Expr.Visitor<Scaled> {

    private static final Scaled ONE = Scaled.of(Ball.ONE);

    private static final int MODERATE_BITS = 128;

    private final Map<Symbol, Ball> symbols;
    private final int bits;
    private final Map<Expr, Scaled> done = new HashMap<>();

    private Enclosing(Map<Symbol, Ball> symbols, int bits) {
        this.symbols = symbols;
        this.bits = bits;
    }

    /** The enclosure of an expression without symbols. */
    public static Ball of(Expr e, int bits) {
        return of(e, Map.of(), bits);
    }

    /**
     * The enclosure where each symbol lies in its ball. Throws {@link ArithmeticException} where the value is certainly
     * outside the domain of an operation; a symbol without a ball is a defect of the caller.
     */
    public static Ball of(Expr e, Map<Symbol, Ball> symbols, int bits) {
        return new Enclosing(symbols, bits).at(e).ball(bits);
    }

    /** Whether an expression without symbols is certainly positive, as far as a moderate precision can tell. */
    public static boolean isPositive(Expr e) {
        try {
            return Symbols.absent(e) && of(e, MODERATE_BITS).sign() > 0;
        } catch (ArithmeticException undefined) {
            return false;
        }
    }

    private Scaled at(Expr e) {
        if (e instanceof Num || e instanceof Symbol) {
            return e.accept(this);
        }
        Scaled known = done.get(e);
        if (known == null) {
            known = e.accept(this);
            done.put(e, known);
        }
        return known;
    }

    @Override
    public Scaled num(Num e) {
        return Scaled.of(Ball.of(e.value()));
    }

    @Override
    public Scaled constant(Constant e) {
        if (e instanceof Constant.Root root) {
            return Scaled.of(RootEnclosure.of(root, bits));
        }
        return Scaled.of(e.equals(Algebra.PI) ? Ball.pi(bits) : Ball.e(bits));
    }

    @Override
    public Scaled symbol(Symbol e) {
        Ball ball = symbols.get(e);
        if (ball == null) {
            throw new IllegalArgumentException("no value for " + e.name());
        }
        return Scaled.of(ball);
    }

    @Override
    public Scaled sum(Sum e) {
        Optional<StableForm.InSum> stable = StableForms.of(e);
        Scaled total = stable.map(s -> at(s.form())).orElse(Scaled.of(Ball.ZERO));
        for (Expr term : stable.map(StableForm.InSum::rest).orElse(e.children())) {
            total = total.plus(at(term), bits);
        }
        return total;
    }

    @Override
    public Scaled product(Product e) {
        Scaled total = ONE;
        for (Expr factor : e.children()) {
            total = total.times(at(factor), bits);
        }
        return total;
    }

    @Override
    public Scaled power(Power e) {
        Scaled base = at(e.base());
        if (e.exponent() instanceof Num n) {
            return toRational(base, n.value());
        }
        return base.power(at(e.exponent()), bits);
    }

    private Scaled toRational(Scaled base, Rational exponent) {
        if (exponent.isInteger() && exponent.numerator().bitLength() < 31) {
            return base.power(exponent.numerator().intValueExact(), bits);
        }
        if (exponent.denominator().equals(Rational.TWO.numerator())
                && exponent.numerator().bitLength() < 31) {
            return base.sqrt(bits).power(exponent.numerator().intValueExact(), bits);
        }
        return base.power(Scaled.of(Ball.of(exponent)), bits);
    }

    @Override
    public Scaled call(Call e) {
        Optional<StableForm> stable = StableForms.of(e);
        if (stable.isPresent()) {
            return at(stable.get());
        }
        Scaled u = at(e.argument());
        return switch (e.function()) {
            case EXP -> u.exp(bits);
            case LOG -> u.log(bits);
            case COSH -> u.cosh(bits);
            case SINH -> u.sinh(bits);
            case CBRT -> u.cbrt(bits);
            default -> Scaled.of(e.function().kernel().at(u.ball(bits), bits));
        };
    }

    private Scaled at(StableForm form) {
        Scaled u = form.times().isOne()
                ? at(form.argument())
                : at(form.argument()).times(Scaled.of(Ball.of(form.times())), bits);
        Scaled value = switch (form.kind()) {
            case EXPM1 -> u.expm1(bits);
            case LOG1P -> u.log1p(bits);
            case SOFTPLUS -> u.exp(bits).log1p(bits);
            case SIGMOID -> ONE.plus(negate(u).exp(bits), bits).power(-1, bits);
            case ERFC -> u.erfc(bits);
            case LOG_HALF_ERFC -> logHalfErfc(u);
            case SINH -> u.sinh(bits);
            case COSH -> u.cosh(bits);
            case LOG_COSH -> twice(half(u).sinh(bits).power(2, bits)).log1p(bits);
            case SINE_SQUARED -> Scaled.of(u.ball(bits).sin(bits)).power(2, bits);
            case SECH_SQUARED -> u.cosh(bits).power(-2, bits);
            case SQRT1PM1 ->
                u.times(ONE.plus(ONE.plus(u, bits).sqrt(bits), bits).power(-1, bits), bits);
        };
        return form.factor().isOne() ? value : value.times(Scaled.of(Ball.of(form.factor())), bits);
    }

    /** Where erfc is nearly 2, what is missing to 2 is small and known better. */
    private Scaled logHalfErfc(Scaled u) {
        return u.ball(bits).sign() < 0
                ? negate(half(negate(u).erfc(bits))).log1p(bits)
                : half(u.erfc(bits)).log(bits);
    }

    private Scaled half(Scaled u) {
        return u.times(Scaled.of(Ball.of(Rational.HALF)), bits);
    }

    private Scaled twice(Scaled u) {
        return u.plus(u, bits);
    }

    private Scaled negate(Scaled u) {
        return u.times(Scaled.of(Ball.of(-1)), bits);
    }
}
