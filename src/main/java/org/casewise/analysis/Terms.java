package org.casewise.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Factored;
import org.casewise.expr.Num;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;

/** Looks at a sum term by term: which exponentials and which other transcendental or irrational atoms stand in it. */
final class Terms {

    private Terms() {}

    static List<Expr> of(Expr e) {
        return e instanceof Sum sum ? sum.children() : List.of(e);
    }

    static List<Expr> factors(Expr term) {
        return term instanceof Product p ? p.children() : List.of(term);
    }

    private static boolean isExponential(Expr e) {
        return e instanceof Call c && c.function() == Elementary.EXP;
    }

    /** The exponent of the term's exponential factor that holds x, 0 where there is none. */
    static Expr exponent(Expr term, Symbol x) {
        List<Expr> exponents = new ArrayList<>(List.of(Algebra.ZERO));
        for (Expr factor : factors(term)) {
            if (isExponential(factor) && Symbols.occurs(x, factor)) {
                exponents.add(((Call) factor).argument());
            }
        }
        return Algebra.sum(exponents);
    }

    /** A sum with what all its terms have in common drawn out, exponentials too. */
    static Expr reduced(Expr e) {
        if (!(e instanceof Sum sum)) {
            return e;
        }
        Expr common = Algebra.ONE;
        Expr rest = sum;
        if (sum.children().stream().allMatch(t -> factors(t).stream().anyMatch(Terms::isExponential))) {
            common = factors(sum.children().get(0)).stream()
                    .filter(Terms::isExponential)
                    .findFirst()
                    .orElseThrow();
            Expr over = Algebra.power(common, Algebra.MINUS_ONE);
            rest = Algebra.sum(
                    sum.children().stream().map(t -> Algebra.product(t, over)).toList());
        }
        Optional<Factored> factored = rest instanceof Sum s ? Factored.of(s) : Optional.empty();
        if (factored.isPresent()) {
            common = Algebra.product(common, factored.get().common());
            rest = factored.get().rest();
        }
        return common.equals(Algebra.ONE) ? e : Algebra.product(common, rest);
    }

    /** The atoms other than x and exponentials in which x stands: logarithms, roots, error functions and so on. */
    static Set<Expr> atoms(Expr e, Symbol x) {
        Set<Expr> atoms = new LinkedHashSet<>();
        for (Expr term : of(e)) {
            for (Expr factor : factors(term)) {
                Expr base = factor instanceof Power p
                                && p.exponent() instanceof Num n
                                && n.value().isInteger()
                        ? p.base()
                        : factor;
                if (!base.equals(x) && !isExponential(base) && Symbols.occurs(x, base)) {
                    atoms.add(base);
                }
            }
        }
        return atoms;
    }

    /** How many times the atom stands as a factor in the term. */
    static int degree(Expr term, Expr atom) {
        for (Expr factor : factors(term)) {
            if (factor.equals(atom)) {
                return 1;
            }
            if (factor instanceof Power p
                    && p.base().equals(atom)
                    && p.exponent() instanceof Num n
                    && n.value().isInteger()) {
                return n.value().numerator().intValue();
            }
        }
        return 0;
    }

    /** The highest power of an atom in a sum. */
    static int degreeIn(Expr e, Expr atom) {
        return of(e).stream().mapToInt(t -> degree(t, atom)).max().orElse(0);
    }
}
