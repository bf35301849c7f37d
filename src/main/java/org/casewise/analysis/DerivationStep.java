package org.casewise.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewise.expr.Call;
import org.casewise.expr.Constant;
import org.casewise.expr.Derivative;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;

/**
 * One step of a derivation that a student can follow: an expression, its derivative, and the rule that gives it from the
 * steps before.
 */
public record DerivationStep(Rule rule, Expr of, Expr derivative) {

    /** The rules of calculus by their names. */
    public enum Rule {
        CONSTANT("constant"),
        VARIABLE("variable"),
        SUM("sum"),
        FACTOR("factor"),
        PRODUCT("product"),
        POWER("power"),
        EXPONENTIAL("exponential"),
        ELEMENTARY("elementary"),
        CHAIN("chain");

        private final String word;

        Rule(String word) {
            this.word = word;
        }

        /** The last part of the sentence's key. */
        public String word() {
            return word;
        }
    }

    /** The steps for an expression, from its innermost parts outward; each part once. */
    public static List<DerivationStep> of(Expr e, Symbol x) {
        Collector collector = new Collector(x);
        collector.collect(e);
        return new ArrayList<>(collector.steps.values());
    }

    private record Collector(Symbol x, Map<Expr, DerivationStep> steps) implements Expr.Visitor<Rule> {

        Collector(Symbol x) {
            this(x, new LinkedHashMap<>());
        }

        /** Parts that do not depend on the variable get a step only where they are the whole. */
        void collect(Expr e) {
            if (steps.containsKey(e)) {
                return;
            }
            if (Symbols.occurs(x, e)) {
                e.children().stream()
                        .filter(c -> Symbols.occurs(x, c) && !c.equals(x))
                        .forEach(this::collect);
            }
            Rule rule = Symbols.occurs(x, e) ? e.accept(this) : Rule.CONSTANT;
            steps.put(e, new DerivationStep(rule, e, Derivative.of(e, x)));
        }

        @Override
        public Rule num(Num e) {
            return Rule.CONSTANT;
        }

        @Override
        public Rule constant(Constant e) {
            return Rule.CONSTANT;
        }

        @Override
        public Rule symbol(Symbol e) {
            return Rule.VARIABLE;
        }

        @Override
        public Rule sum(Sum e) {
            return Rule.SUM;
        }

        @Override
        public Rule product(Product e) {
            long moving =
                    e.children().stream().filter(c -> Symbols.occurs(x, c)).count();
            return moving == 1 ? Rule.FACTOR : Rule.PRODUCT;
        }

        @Override
        public Rule power(Power e) {
            if (Symbols.occurs(x, e.exponent())) {
                return Rule.EXPONENTIAL;
            }
            return e.base().equals(x) ? Rule.POWER : Rule.CHAIN;
        }

        @Override
        public Rule call(Call e) {
            return e.argument().equals(x) ? Rule.ELEMENTARY : Rule.CHAIN;
        }
    }
}
