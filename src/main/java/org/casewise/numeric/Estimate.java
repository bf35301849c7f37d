package org.casewise.numeric;

import java.util.Map;
import org.casewise.expr.Call;
import org.casewise.expr.Constant;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;

/**
 * Roughly the value of an expression in doubles, without any preparation: for guesses that somebody proves afterwards. It
 * may cancel or overflow; outside the domain it is NaN or an infinity.
 */
public final class Estimate implements Expr.Visitor<Double> {

    private final Map<Symbol, Double> values;

    private Estimate(Map<Symbol, Double> values) {
        this.values = values;
    }

    /** The value with numbers for all symbols; NaN where one has none. */
    public static double of(Expr e, Map<Symbol, Double> values) {
        return e.accept(new Estimate(values));
    }

    @Override
    public Double num(Num e) {
        return e.value().toDouble();
    }

    @Override
    public Double constant(Constant e) {
        return e.fold(Math.PI, Math.E, root -> Evaluation.nearestDouble(root).orElse(Double.NaN));
    }

    @Override
    public Double symbol(Symbol e) {
        return values.getOrDefault(e, Double.NaN);
    }

    @Override
    public Double sum(Sum e) {
        double total = 0;
        for (Expr term : e.children()) {
            total += term.accept(this);
        }
        return total;
    }

    @Override
    public Double product(Product e) {
        double total = 1;
        for (Expr factor : e.children()) {
            total *= factor.accept(this);
        }
        return total;
    }

    @Override
    public Double power(Power e) {
        return Math.pow(e.base().accept(this), e.exponent().accept(this));
    }

    @Override
    public Double call(Call e) {
        return CompiledBody.kernel(e.function()).applyAsDouble(e.argument().accept(this));
    }
}
