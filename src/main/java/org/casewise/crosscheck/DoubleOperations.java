package org.casewise.crosscheck;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.special.Erf;
import org.casewise.syntax.Operation;

/**
 * The operations of the definition language on doubles and their derivatives, by Commons Math. At a kink the derivative is
 * that of the branch taken.
 *
 * @param rounding what happens to each sum and product on the way
 */
record DoubleOperations(UnaryOperator<DerivativeStructure> rounding) {

    /** What the operation makes of its arguments, none of which is NaN; NaN where it has no value. */
    DerivativeStructure applied(Operation operation, List<DerivativeStructure> u) {
        DerivativeStructure a = u.get(0);
        return switch (operation) {
            case SUM -> folded(u, (s, t) -> rounding.apply(s.add(t)));
            case PRODUCT -> folded(u, (s, t) -> rounding.apply(s.multiply(t)));
            case NEGATION -> a.negate();
            case RECIPROCAL -> a.getValue() == 0 ? WrittenFunction.constant(Double.NaN) : a.reciprocal();
            case POWER -> power(a, u.get(1));
            case ABS -> a.getValue() < 0 ? a.negate() : a;
            case RELU -> a.getValue() < 0 ? WrittenFunction.constant(0) : a;
            case SIGN -> WrittenFunction.constant(Math.signum(a.getValue()));
            case HEAVISIDE -> heaviside(u);
            case FLOOR -> WrittenFunction.constant(Math.floor(a.getValue()));
            case CEIL -> WrittenFunction.constant(Math.ceil(a.getValue()));
            case ROOT -> throw new IllegalArgumentException("a root is a number, not an operation on numbers");
            case MAX -> folded(u, (s, t) -> t.getValue() > s.getValue() ? t : s);
            case MIN -> folded(u, (s, t) -> t.getValue() < s.getValue() ? t : s);
            case CLIP ->
                a.getValue() < u.get(1).getValue()
                        ? u.get(1)
                        : a.getValue() > u.get(2).getValue() ? u.get(2) : a;
            case EXP -> a.exp();
            case EXPM1 -> a.expm1();
            case LOG, LN -> a.log();
            case LOG1P -> a.log1p();
            case LOG2 -> a.log().divide(Math.log(2));
            case LOG10 -> a.log10();
            case SQRT -> a.sqrt();
            case CBRT -> a.cbrt();
            case SIN -> a.sin();
            case COS -> a.cos();
            case TAN -> a.tan();
            case ASIN -> a.asin();
            case ACOS -> a.acos();
            case ATAN -> a.atan();
            case SINH -> a.sinh();
            case COSH -> a.cosh();
            case TANH -> a.tanh();
            case ASINH -> a.asinh();
            case ACOSH -> a.acosh();
            case ATANH -> a.atanh();
            case ERF -> erf(a);
            case ERFC -> WrittenFunction.constant(1).subtract(erf(a));
            case NORMAL_CDF -> erf(a.divide(Math.sqrt(2))).add(1).divide(2);
            case NORMAL_PDF -> a.multiply(a).divide(-2).exp().divide(Math.sqrt(2 * Math.PI));
            case SIGMOID ->
                a.getValue() < 0
                        ? a.exp().divide(a.exp().add(1))
                        : a.negate().exp().add(1).reciprocal();
            case SOFTPLUS ->
                a.getValue() < 0 ? a.exp().log1p() : a.negate().exp().log1p().add(a);
        };
    }

    private static DerivativeStructure folded(
            List<DerivativeStructure> u, BinaryOperator<DerivativeStructure> operation) {
        DerivativeStructure all = u.get(0);
        for (DerivativeStructure next : u.subList(1, u.size())) {
            all = operation.apply(all, next);
        }
        return all;
    }

    private static DerivativeStructure heaviside(List<DerivativeStructure> u) {
        double a = u.get(0).getValue();
        if (a == 0) {
            return u.size() == 2 ? u.get(1) : WrittenFunction.constant(Double.NaN);
        }
        return WrittenFunction.constant(a < 0 ? 0 : 1);
    }

    private static DerivativeStructure power(DerivativeStructure base, DerivativeStructure exponent) {
        double n = exponent.getValue();
        if (exponent.getPartialDerivative(1) != 0) {
            return base.pow(exponent);
        }
        if (n == Math.rint(n) && Math.abs(n) < Integer.MAX_VALUE) {
            return base.getValue() == 0 && n < 0 ? WrittenFunction.constant(Double.NaN) : base.pow((int) n);
        }
        return base.getValue() < 0 ? WrittenFunction.constant(Double.NaN) : base.pow(n);
    }

    private static DerivativeStructure erf(DerivativeStructure u) {
        double x = u.getValue();
        return u.compose(Erf.erf(x), 2 / Math.sqrt(Math.PI) * Math.exp(-x * x));
    }
}
