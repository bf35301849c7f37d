package org.casewise.numeric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.casewise.exact.Rational;
import org.casewise.expr.Call;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.StableForm;
import org.casewise.expr.StableForms;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbols;

/**
 * Expressions whose exponentials overflow on the way, although the value does not, as {@code exp(-x)/(1 + exp(-x))^2}: each
 * is computed as a mantissa and an exponent of e, which are put together at the end.
 */
final class Exponents {

    private static final int NONE = -1;

    private final CompiledBody body;
    private final Program program;

    Exponents(CompiledBody body) {
        this.body = body;
        this.program = body.program();
    }

    /** The registers of {@code mantissa·e^scale}; without a scale it is {@link #NONE}. */
    private record Scaled(int mantissa, int scale) {}

    /** Whether there is an exponential in a sum that is divided by or whose logarithm is taken. */
    static boolean mayOverflow(Expr e) {
        if (e instanceof Product) {
            return e.children().stream().anyMatch(Exponents::isDivisorWithExponential);
        }
        return isDivisorWithExponential(e) || e instanceof Sum && hasExponential(e);
    }

    private static boolean isDivisorWithExponential(Expr e) {
        return e instanceof Power p
                && p.exponent() instanceof Num n
                && n.value().signum() < 0
                && hasExponential(p.base());
    }

    private static boolean hasExponential(Expr e) {
        if (e instanceof Call c) {
            return c.function() == Elementary.EXP && !Symbols.absent(c);
        }
        return (e instanceof Sum || e instanceof Product || e instanceof Power)
                && e.children().stream().anyMatch(Exponents::hasExponential);
    }

    /** The register of the value. */
    int value(Expr e) {
        Scaled value = at(e);
        return value.scale() == NONE
                ? value.mantissa()
                : program.times(value.mantissa(), program.apply(value.scale(), Math::exp));
    }

    /** The register of the logarithm of the value. */
    int logarithm(Expr e) {
        Scaled value = at(e);
        int logarithm = program.apply(value.mantissa(), Math::log);
        return value.scale() == NONE ? logarithm : program.plus(logarithm, value.scale());
    }

    private Scaled at(Expr e) {
        if (!hasExponential(e)) {
            return new Scaled(body.at(e), NONE);
        }
        if (e instanceof Call c) {
            return new Scaled(program.constant(1), body.at(c.argument()));
        }
        if (e instanceof Power p && p.exponent() instanceof Num n) {
            return power(at(p.base()), n);
        }
        return e instanceof Sum sum ? sum(sum) : e instanceof Product ? product(e.children()) : plain(e);
    }

    private Scaled plain(Expr e) {
        Power p = (Power) e;
        return new Scaled(body.power(body.at(p.base()), p.exponent()), NONE);
    }

    private Scaled power(Scaled base, Num exponent) {
        int mantissa = body.power(base.mantissa(), exponent);
        Rational n = exponent.value();
        return new Scaled(mantissa, base.scale() == NONE ? NONE : program.scaled(base.scale(), n.toDouble()));
    }

    private Scaled product(List<Expr> factors) {
        int mantissa = NONE;
        int scale = NONE;
        for (Expr factor : factors) {
            Scaled next = at(factor);
            mantissa = mantissa == NONE ? next.mantissa() : program.times(mantissa, next.mantissa());
            scale = scale == NONE ? next.scale() : next.scale() == NONE ? scale : program.plus(scale, next.scale());
        }
        return new Scaled(mantissa, scale);
    }

    /** Over the largest of the exponents, so that one term keeps its mantissa and none overflows. */
    private Scaled sum(Sum e) {
        Optional<StableForm> pair =
                StableForms.of(e).filter(s -> s.rest().isEmpty()).map(StableForm.InSum::form);
        if (pair.isPresent() && pair.get().kind() == StableForm.Kind.SINH) {
            return hyperbolic(pair.get(), Kernels::sinhMantissa);
        }
        if (pair.isPresent() && pair.get().kind() == StableForm.Kind.COSH) {
            return hyperbolic(pair.get(), Kernels::coshMantissa);
        }
        return sum(e.children());
    }

    private Scaled hyperbolic(StableForm form, DoubleUnaryOperator mantissa) {
        int u = body.at(form.argument());
        int value = program.scaled(program.apply(u, mantissa), form.factor().toDouble());
        return new Scaled(value, program.apply(u, Math::abs));
    }

    private Scaled sum(List<Expr> terms) {
        List<Scaled> all = new ArrayList<>();
        int largest = NONE;
        for (Expr term : terms) {
            Scaled next = at(term);
            int scale = next.scale() == NONE ? program.constant(0) : next.scale();
            all.add(new Scaled(next.mantissa(), scale));
            largest = largest == NONE ? scale : program.max(largest, scale);
        }
        int total = NONE;
        for (Scaled term : all) {
            int less = program.plus(term.scale(), program.scaled(largest, -1));
            int part = program.times(term.mantissa(), program.apply(less, Math::exp));
            total = total == NONE ? part : program.plus(total, part);
        }
        return new Scaled(total, largest);
    }
}
