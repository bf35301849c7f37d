package org.casewise.numeric;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.casewise.expr.Call;
import org.casewise.expr.Constant;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;

/** One expression as a function of a double, node by node, with the JDK's {@link Math}. */
final class CompiledBody implements Expr.Visitor<DoubleUnaryOperator> {

    private final Symbol x;

    private CompiledBody(Symbol x) {
        this.x = x;
    }

    static DoubleUnaryOperator of(Expr e, Symbol x) {
        return new CompiledBody(x).compile(e);
    }

    private DoubleUnaryOperator compile(Expr e) {
        if (Symbols.absent(e)) {
            double value = Evaluation.nearestDouble(e).orElse(Double.NaN);
            return t -> value;
        }
        return e.accept(this);
    }

    @Override
    public DoubleUnaryOperator num(Num e) {
        double value = Evaluation.nearestDouble(e).orElse(Double.NaN);
        return t -> value;
    }

    @Override
    public DoubleUnaryOperator constant(Constant e) {
        double value = Evaluation.nearestDouble(e).orElse(Double.NaN);
        return t -> value;
    }

    @Override
    public DoubleUnaryOperator symbol(Symbol e) {
        if (!e.equals(x)) {
            throw new IllegalArgumentException("no value for " + e.name());
        }
        return t -> t;
    }

    @Override
    public DoubleUnaryOperator sum(Sum e) {
        return fold(e.children(), (a, b) -> t -> a.applyAsDouble(t) + b.applyAsDouble(t));
    }

    @Override
    public DoubleUnaryOperator product(Product e) {
        return fold(e.children(), (a, b) -> t -> a.applyAsDouble(t) * b.applyAsDouble(t));
    }

    private DoubleUnaryOperator fold(List<Expr> children, BinaryOperator<DoubleUnaryOperator> operation) {
        return children.stream().map(this::compile).reduce(operation).orElseThrow();
    }

    @Override
    public DoubleUnaryOperator power(Power e) {
        DoubleUnaryOperator base = compile(e.base());
        DoubleUnaryOperator exponent = compile(e.exponent());
        return t -> Math.pow(base.applyAsDouble(t), exponent.applyAsDouble(t));
    }

    @Override
    public DoubleUnaryOperator call(Call e) {
        DoubleUnaryOperator u = compile(e.argument());
        DoubleUnaryOperator f = kernel(e.function());
        return t -> f.applyAsDouble(u.applyAsDouble(t));
    }

    private static DoubleUnaryOperator kernel(Elementary f) {
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
            case ASINH -> u -> Math.copySign(Math.log1p(Math.abs(u) + u * u / (1 + Math.hypot(1, u))), u);
            case ACOSH -> u -> Math.log1p(u - 1 + Math.sqrt((u - 1) * (u + 1)));
            case ATANH -> u -> 0.5 * Math.log1p(2 * u / (1 - u));
            case ERF -> Erf::value;
        };
    }
}
