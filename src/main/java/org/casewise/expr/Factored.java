package org.casewise.expr;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sum as a common factor of all its terms, which is no number, times the rest. */
public record Factored(Expr common, Expr rest) {

    /** Empty where the terms have no factor in common but numbers. */
    public static Optional<Factored> of(Sum sum) {
        Map<Expr, Integer> common = null;
        for (Expr term : sum.children()) {
            Map<Expr, Integer> powers = naturalPowers(term);
            if (common == null) {
                common = powers;
            } else {
                common.replaceAll((base, n) -> Math.min(n, powers.getOrDefault(base, 0)));
                common.values().removeIf(n -> n == 0);
            }
            if (common.isEmpty()) {
                return Optional.empty();
            }
        }
        Expr factor = Algebra.product(common.entrySet().stream()
                .map(e -> Algebra.power(e.getKey(), Algebra.num(e.getValue())))
                .toList());
        Expr reciprocal = Algebra.power(factor, Algebra.MINUS_ONE);
        List<Expr> rest = sum.children().stream()
                .map(term -> Algebra.product(term, reciprocal))
                .toList();
        return Optional.of(new Factored(factor, Algebra.sum(rest)));
    }

    /** The factors of a term that are no numbers, each with its natural power; other powers count as atoms. */
    private static Map<Expr, Integer> naturalPowers(Expr term) {
        Map<Expr, Integer> powers = new LinkedHashMap<>();
        List<Expr> factors = term instanceof Product p ? p.children() : List.of(term);
        for (Expr factor : factors) {
            if (factor instanceof Power p && p.exponent() instanceof Num n && isSmallNatural(n)) {
                powers.put(p.base(), n.value().numerator().intValueExact());
            } else if (!(factor instanceof Num) && !(factor instanceof Sum)) {
                powers.put(factor, 1);
            }
        }
        return powers;
    }

    private static boolean isSmallNatural(Num n) {
        return n.value().isInteger()
                && n.value().signum() > 0
                && n.value().numerator().bitLength() < 16;
    }
}
