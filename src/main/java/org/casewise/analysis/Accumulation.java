package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Constant;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Known;

/**
 * The numbers that a smooth expression comes near to again and again on its way to an end: by the intermediate value
 * theorem all those from its lower to its upper limit.
 *
 * @param low the lower limit
 * @param high the upper limit
 */
record Accumulation(Expr low, Expr high) {

    /** Of an expression without a limit: found for a wave {@code a sin(u) + b cos(u) + c} with u going to infinity, and for a monotone image. */
    static Optional<Accumulation> of(Expr e, Approach approach) {
        return e.accept(new Search(approach)).map(Swing::range);
    }

    private static final class Search implements Expr.Visitor<Optional<Swing>> {

        private final Approach approach;
        private final Known known;

        Search(Approach approach) {
            this.approach = approach;
            this.known = approach.known();
        }

        private Optional<Swing> at(Expr e) {
            Optional<Expr> limit = Limits.of(e, approach).finite();
            return limit.isPresent() ? limit.map(Swing::steady) : e.accept(this);
        }

        @Override
        public Optional<Swing> num(Num e) {
            return Optional.of(Swing.steady(e));
        }

        @Override
        public Optional<Swing> constant(Constant e) {
            return Optional.of(Swing.steady(e));
        }

        @Override
        public Optional<Swing> symbol(Symbol e) {
            return Limits.of(e, approach).finite().map(Swing::steady);
        }

        @Override
        public Optional<Swing> sum(Sum e) {
            Optional<Swing> total = Optional.of(Swing.steady(Algebra.ZERO));
            for (Expr term : e.children()) {
                total = total.flatMap(t -> at(term).flatMap(s -> t.plus(s, known)));
            }
            return total;
        }

        @Override
        public Optional<Swing> product(Product e) {
            return byFactors(e).or(() -> Limits.distributed(e).flatMap(sum -> sum.accept(this)));
        }

        /** The factors that swing, and the others together, which have a limit. */
        private Optional<Swing> byFactors(Product e) {
            List<Expr> steady = new ArrayList<>();
            Optional<Swing> swing = Optional.empty();
            for (Expr factor : e.children()) {
                if (!(Limits.of(factor, approach) instanceof Limit.Nonexistent)) {
                    steady.add(factor);
                    continue;
                }
                Optional<Swing> next = factor.accept(this);
                boolean first = steady.size() == e.children().indexOf(factor);
                swing = first ? next : swing.flatMap(s -> next.flatMap(n -> s.times(n, known)));
                if (swing.isEmpty()) {
                    return swing;
                }
            }
            if (swing.isEmpty()) {
                return swing;
            }
            Swing all = swing.get();
            return Limits.of(Algebra.product(steady), approach).finite().flatMap(factor -> all.times(factor, known));
        }

        @Override
        public Optional<Swing> power(Power e) {
            boolean natural = e.exponent() instanceof Num n
                    && n.value().isInteger()
                    && n.value().signum() > 0;
            return natural ? at(e.base()).flatMap(base -> base.power((Num) e.exponent(), known)) : Optional.empty();
        }

        /** A sine of what goes to infinity continuously takes all its values again and again. */
        @Override
        public Optional<Swing> call(Call e) {
            Elementary f = e.function();
            if (f == Elementary.SIN || f == Elementary.COS) {
                boolean sine = f == Elementary.SIN;
                return Limits.of(e.argument(), approach).isInfinite()
                        ? Optional.of(Swing.wave(
                                e.argument(),
                                sine ? Algebra.ONE : Algebra.ZERO,
                                sine ? Algebra.ZERO : Algebra.ONE,
                                Algebra.ZERO,
                                known))
                        : Optional.empty();
            }
            return f.isIncreasing()
                    ? at(e.argument())
                            .map(Swing::range)
                            .filter(r -> isDefined(f, r))
                            .map(r -> image(f, r))
                    : Optional.empty();
        }

        private static Swing image(Elementary f, Accumulation argument) {
            return Swing.between(Algebra.call(f, argument.low()), Algebra.call(f, argument.high()));
        }

        /** At both ends, and so between them. */
        private boolean isDefined(Elementary f, Accumulation argument) {
            return List.of(argument.low(), argument.high()).stream()
                    .flatMap(end -> f.definedWhere().demands(end).stream())
                    .allMatch(d -> known.sign(d.expression()).implies(d.sign()));
        }
    }
}
