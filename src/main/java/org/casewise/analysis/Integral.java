package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Derivative;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Fraction;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Polynomial;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.Substitution;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.OneExponential;

/**
 * An antiderivative by rules: term by term, the table of {@link ElementaryIntegrals}, substitution of an inner function
 * whose derivative is a factor, and integration by parts, a polynomial times another function. What it gives must be
 * differentiated back: it does not say that it is right.
 */
final class Integral {

    private static final int DEEPEST = 12;

    private final Symbol x;
    private final Known known;
    private int depth;

    Integral(Symbol x, Known known) {
        this.x = x;
        this.known = known;
    }

    /** Empty where no rule applies. */
    Optional<Expr> of(Expr e) {
        if (!Symbols.occurs(x, e)) {
            return Optional.of(Algebra.product(e, x));
        }
        if (depth >= DEEPEST) {
            return Optional.empty();
        }
        depth++;
        try {
            return e instanceof Sum sum ? sum(sum) : product(e);
        } catch (ArithmeticException undefined) {
            return Optional.empty();
        } finally {
            depth--;
        }
    }

    private Optional<Expr> sum(Sum e) {
        List<Expr> parts = new ArrayList<>();
        for (Expr term : e.children()) {
            Optional<Expr> part = of(term);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return Optional.of(Algebra.sum(parts));
    }

    private Optional<Expr> product(Expr e) {
        List<Expr> fixed = new ArrayList<>(List.of(Algebra.ONE));
        List<Expr> moving = new ArrayList<>();
        for (Expr factor : e instanceof Product p ? p.children() : List.of(e)) {
            (Symbols.occurs(x, factor) ? moving : fixed).add(factor);
        }
        Expr rest = Algebra.product(moving);
        Optional<Expr> found = new ElementaryIntegrals(x, known)
                .of(rest)
                .or(() -> bySubstitution(rest))
                .or(() -> distributed(rest))
                .or(() -> byParts(rest))
                .or(() -> overExponential(rest));
        return found.map(g -> Algebra.product(Algebra.product(fixed), g));
    }

    /** {@code c u' u^n}, {@code c u' exp(u)} and so on, u an inner function. */
    private Optional<Expr> bySubstitution(Expr e) {
        for (Expr factor : e instanceof Product p ? p.children() : List.of(e)) {
            Expr inner = factor instanceof Power p ? p.base() : factor instanceof Call c ? c.argument() : null;
            for (Expr u : inner == null ? List.<Expr>of() : List.of(inner, factor)) {
                if (u.equals(x) || !Symbols.occurs(x, u)) {
                    continue;
                }
                Symbol s = Algebra.symbol("s");
                Expr over = quotient(e, Algebra.product(u.equals(factor) ? Algebra.ONE : factor, Derivative.of(u, x)));
                if (!u.equals(factor) && !Symbols.occurs(x, over)) {
                    Expr outer = factor instanceof Power p
                            ? Algebra.power(s, p.exponent())
                            : Algebra.call(((Call) factor).function(), s);
                    Optional<Expr> g =
                            new ElementaryIntegrals(s, e2 -> known.sign(Substitution.of(e2, s, u))).of(outer);
                    if (g.isPresent()) {
                        return g.map(h -> Algebra.product(over, Substitution.of(h, s, u)));
                    }
                }
                Expr power = quotient(over, u);
                if (u.equals(factor) && !Symbols.occurs(x, power)) {
                    return Optional.of(Algebra.product(power, Algebra.HALF, Algebra.square(u)));
                }
            }
        }
        return Optional.empty();
    }

    private Expr quotient(Expr e, Expr divisor) {
        Expr over = Algebra.over(e, divisor);
        if (!Symbols.occurs(x, over)) {
            return over;
        }
        // A quotient that is a number may not look like one.
        Fraction fraction = Fraction.of(over);
        Expr below = Algebra.product(fraction.below().entrySet().stream()
                .map(b -> Algebra.power(b.getKey(), Algebra.num(b.getValue())))
                .toList());
        Expr n = NormalForm.expanded(fraction.above()).orElse(over);
        Expr d = NormalForm.expanded(below).orElse(Algebra.ONE);
        Expr ratio = Algebra.over(Terms.reduced(n), Terms.reduced(d));
        return Symbols.occurs(x, ratio) ? over : ratio;
    }

    private Optional<Expr> distributed(Expr e) {
        Expr expanded = NormalForm.expanded(e).orElse(e);
        if (!(expanded instanceof Sum)) {
            List<Expr> factors = new ArrayList<>(e instanceof Product p ? p.children() : List.of(e));
            Optional<Expr> sum = factors.stream().filter(Sum.class::isInstance).findFirst();
            if (sum.isEmpty()) {
                return Optional.empty();
            }
            factors.remove(sum.get());
            Expr rest = Algebra.product(factors);
            expanded = Algebra.sum(Terms.of(sum.get()).stream()
                    .map(t -> Algebra.product(t, rest))
                    .toList());
        }
        return expanded.equals(e) ? Optional.empty() : of(expanded);
    }

    /** A power of x times a function: whichever of both has a simpler derivative is differentiated. */
    private Optional<Expr> byParts(Expr e) {
        List<Expr> powers = new ArrayList<>(List.of(Algebra.ONE));
        List<Expr> others = new ArrayList<>();
        for (Expr factor : e instanceof Product p ? p.children() : List.of(e)) {
            boolean polynomial = Polynomial.of(factor, x).isPresent();
            (polynomial ? powers : others).add(factor);
        }
        Expr power = Algebra.product(powers);
        if (others.isEmpty()) {
            return Optional.empty();
        }
        Expr other = Algebra.product(others);
        boolean inverse = others.stream().anyMatch(f -> f instanceof Call c && isInverse(c.function()));
        if (inverse) {
            return of(power)
                    .flatMap(p -> of(simple(Algebra.product(p, Derivative.of(other, x))))
                            .map(rest -> Algebra.minus(Algebra.product(p, other), rest)));
        }
        if (power.equals(Algebra.ONE)) {
            return Optional.empty();
        }
        // x exp(-x^2) has an antiderivative though exp(-x^2) has none: one x stays with the function if it must.
        for (Expr kept : List.of(x, Algebra.ONE)) {
            Expr rest = Algebra.over(power, kept);
            if (Polynomial.of(rest, x).isEmpty() || !Symbols.occurs(x, rest)) {
                continue;
            }
            Expr g = Algebra.product(kept, other);
            Optional<Expr> inner = new ElementaryIntegrals(x, known).of(g).or(() -> bySubstitution(g));
            Optional<Expr> whole = inner.flatMap(i -> of(simple(Algebra.product(Derivative.of(rest, x), i)))
                    .map(r -> Algebra.minus(Algebra.product(rest, i), r)));
            if (whole.isPresent()) {
                return whole;
            }
        }
        return Optional.empty();
    }

    private static boolean isInverse(Elementary f) {
        return switch (f) {
            case LOG, ERF, ATAN, ASIN, ACOS, ASINH, ACOSH, ATANH -> true;
            default -> false;
        };
    }

    private static Expr simple(Expr e) {
        return NormalForm.expanded(e).orElse(e);
    }

    /** A rational function of {@code y = exp(c x)}: that of the same function over {@code c y}. */
    private Optional<Expr> overExponential(Expr e) {
        return OneExponential.of(e, x).flatMap(in -> {
            Expr integrand = Algebra.over(in.body(), Algebra.product(Algebra.num(in.c()), in.y()));
            Expr y = in.image(x);
            return new RationalIntegral(in.y(), s -> known.sign(Substitution.of(s, in.y(), y)))
                    .of(integrand)
                    .map(g -> Substitution.of(g, in.y(), y));
        });
    }
}
