package org.casewise.numeric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Constant;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.StableForm;
import org.casewise.expr.StableForms;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;

/**
 * One expression as a {@link Program}, with the JDK's {@link Math}: what would cancel or overflow in its stable form, what
 * occurs twice computed once.
 */
final class CompiledBody implements Expr.Visitor<Integer> {

    private static final int LARGEST_PLAIN_POWER = 4;

    private final Symbol x;
    private final Program program = new Program();
    private final Map<Expr, Integer> done = new HashMap<>();
    private final int result;

    CompiledBody(Expr body, Symbol x) {
        this.x = x;
        this.result = at(body);
    }

    double[][] memory(int length) {
        return program.memory(length);
    }

    /** Computes the first {@code n} values of the register that it gives from those of register 0. */
    double[] run(double[][] memory, int n) {
        program.run(memory, n);
        return memory[result];
    }

    /** The register of an expression's value. */
    int at(Expr e) {
        Integer known = done.get(e);
        if (known == null) {
            known = Symbols.absent(e) ? Integer.valueOf(program.constant(number(e))) : e.accept(this);
            done.put(e, known);
        }
        return known;
    }

    Program program() {
        return program;
    }

    private static double number(Expr e) {
        return Evaluation.nearestDouble(e).orElse(Double.NaN);
    }

    @Override
    public Integer num(Num e) {
        return program.constant(number(e));
    }

    @Override
    public Integer constant(Constant e) {
        return program.constant(number(e));
    }

    @Override
    public Integer symbol(Symbol e) {
        if (!e.equals(x)) {
            throw new IllegalArgumentException("no value for " + e.name());
        }
        return 0;
    }

    @Override
    public Integer sum(Sum e) {
        Expr other = StableForms.withTangents(e);
        if (!other.equals(e)) {
            return at(other);
        }
        Optional<StableForm.InSum> stable = StableForms.of(e);
        Optional<Expr> quotient = stable.isPresent() ? Optional.empty() : StableForms.overOneDenominator(e);
        if (quotient.isPresent()) {
            return at(quotient.get());
        }
        int total = stable.map(s -> at(s.form())).orElse(-1);
        List<Expr> constants = new ArrayList<>();
        for (Expr term : stable.map(StableForm.InSum::rest).orElse(e.children())) {
            if (Symbols.absent(term)) {
                constants.add(term);
            } else {
                total = total < 0 ? at(term) : program.plus(total, at(term));
            }
        }
        return constants.isEmpty() ? total : program.shifted(total, number(Algebra.sum(constants)));
    }

    @Override
    public Integer product(Product e) {
        List<Expr> above = new ArrayList<>();
        List<Expr> below = new ArrayList<>();
        e.children().forEach(factor -> divisor(factor).ifPresentOrElse(below::add, () -> above.add(factor)));
        StableForms.Divided stable = StableForms.of(above, below);
        if (!stable.below().equals(below)) {
            List<Expr> factors = new ArrayList<>(stable.above());
            stable.below().forEach(divisor -> factors.add(Algebra.power(divisor, Algebra.MINUS_ONE)));
            return product(factors);
        }
        return Exponents.mayOverflow(e) ? new Exponents(this).value(e) : product(e.children());
    }

    /** What is divided by is divided by, which costs one rounding less than the reciprocal. */
    private int product(List<Expr> factors) {
        int above = -1;
        int below = -1;
        List<Expr> constants = new ArrayList<>();
        for (Expr factor : factors) {
            Optional<Expr> divisor = divisor(factor);
            if (Symbols.absent(factor)) {
                constants.add(factor);
            } else if (divisor.isPresent()) {
                below = below < 0 ? at(divisor.get()) : program.times(below, at(divisor.get()));
            } else {
                above = above < 0 ? at(factor) : program.times(above, at(factor));
            }
        }
        double constant = constants.isEmpty() ? 1 : number(Algebra.product(constants));
        if (above >= 0 && constant != 1) {
            above = program.scaled(above, constant);
        }
        return below < 0 ? above : above < 0 ? program.numberOver(constant, below) : program.over(above, below);
    }

    private static Optional<Expr> divisor(Expr factor) {
        boolean divides = factor instanceof Power p
                && p.exponent() instanceof Num n
                && n.value().signum() < 0
                && !isReciprocalPower(p, n);
        return divides ? Optional.of(Algebra.power(factor, Algebra.MINUS_ONE)) : Optional.empty();
    }

    @Override
    public Integer power(Power e) {
        if (e.exponent() instanceof Num n && isReciprocalPower(e, n)) {
            int reciprocal = at(StableForms.ofReciprocal(e.base()).orElseThrow());
            return power(reciprocal, Algebra.num(n.value().negate()));
        }
        return Exponents.mayOverflow(e) ? new Exponents(this).value(e) : power(at(e.base()), e.exponent());
    }

    /** Whether it is a natural power of the reciprocal of one and an exponential. */
    private static boolean isReciprocalPower(Power e, Num exponent) {
        return exponent.value().signum() < 0
                && exponent.value().isInteger()
                && StableForms.ofReciprocal(e.base()).isPresent();
    }

    /** A register's power, by products where the exponent is a small integer. */
    int power(int base, Expr exponent) {
        if (!(exponent instanceof Num n)) {
            return program.power(base, at(exponent));
        }
        Rational r = n.value();
        if (r.equals(Rational.HALF)) {
            return program.apply(base, Math::sqrt);
        }
        if (r.signum() < 0) {
            return program.numberOver(1, power(base, Algebra.num(r.negate())));
        }
        if (r.isInteger() && r.compareTo(Rational.of(LARGEST_PLAIN_POWER)) <= 0) {
            int total = base;
            for (int i = 1; i < r.numerator().intValueExact(); i++) {
                total = program.times(total, base);
            }
            return total;
        }
        double power = r.toDouble();
        return program.apply(base, t -> Math.pow(t, power));
    }

    @Override
    public Integer call(Call e) {
        Optional<StableForm> stable = StableForms.of(e);
        if (stable.isPresent()) {
            return at(stable.get());
        }
        boolean overflows = e.function() == Elementary.LOG && Exponents.mayOverflow(e.argument());
        return overflows
                ? new Exponents(this).logarithm(e.argument())
                : program.apply(at(e.argument()), kernel(e.function()));
    }

    private int at(StableForm form) {
        int u = form.times().isOne()
                ? at(form.argument())
                : program.scaled(at(form.argument()), form.times().toDouble());
        int value = program.apply(u, kernel(form.kind()));
        return form.factor().isOne()
                ? value
                : program.scaled(value, form.factor().toDouble());
    }

    private static DoubleUnaryOperator kernel(StableForm.Kind kind) {
        return switch (kind) {
            case EXPM1 -> Math::expm1;
            case LOG1P -> Math::log1p;
            case SOFTPLUS -> Kernels::softplus;
            case SIGMOID -> Kernels::sigmoid;
            case ERFC -> Erf::erfc;
            case LOG_HALF_ERFC -> Erf::logHalfErfc;
            case SINH -> Math::sinh;
            case COSH -> Math::cosh;
            case LOG_COSH -> Kernels::logCosh;
            case SINE_SQUARED -> Kernels::sineSquared;
            case SECH_SQUARED -> Kernels::sechSquared;
            case SQRT1PM1 -> Kernels::sqrt1pm1;
        };
    }

    static DoubleUnaryOperator kernel(Elementary f) {
        return switch (f) {
            case EXP -> Math::exp;
            case LOG -> Math::log;
            case SIN -> Math::sin;
            case COS -> Math::cos;
            case TAN -> Math::tan;
            case ASIN -> Math::asin;
            case ACOS -> Math::acos;
            case ATAN -> Math::atan;
            case SINH -> Math::sinh;
            case COSH -> Math::cosh;
            case TANH -> Math::tanh;
            case CBRT -> Math::cbrt;
            case ASINH -> Kernels::asinh;
            case ACOSH -> Kernels::acosh;
            case ATANH -> Kernels::atanh;
            case ERF -> Erf::erf;
        };
    }
}
