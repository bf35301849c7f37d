package org.casewise.notation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Constant;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Polynomial;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;

/** The order in which terms and factors are read: habits of mathematicians, the same in every notation. */
final class ReadingOrder {

    private final Symbol variable;
    /** What was found already: without it, sums nested in products would be ordered again at every level. */
    private final Map<Product, Parts> products = new HashMap<>();

    ReadingOrder(Symbol variable) {
        this.variable = variable;
    }

    /**
     * Falling powers of the variable, then its functions, then constants, the number, and falling reciprocals. A minus
     * sign in front is avoided where it can be: by rising powers, {@code 1 + 2x - x^2}, or by a term without one taken
     * to the front. A number leads where the rest are functions: {@code 1 + e^-x}.
     */
    List<Expr> terms(Sum sum) {
        List<Place> places = new ArrayList<>();
        sum.children().forEach(term -> places.add(place(term)));
        places.sort(Comparator.comparing(Place::kind).thenComparing(Place::degree, Comparator.reverseOrder()));
        List<Expr> ordered = new ArrayList<>();
        places.forEach(p -> ordered.add(p.term()));
        int last = ordered.size() - 1;
        if (!isNegative(ordered.get(0))) {
            boolean leads =
                    places.get(last).kind() == Kind.NUMBER && places.get(0).kind() == Kind.FUNCTION;
            if (leads && ordered.stream().noneMatch(this::isNegative)) {
                ordered.add(0, ordered.remove(last));
            }
        } else if (places.stream().noneMatch(p -> p.kind() == Kind.FUNCTION)) {
            if (!isNegative(ordered.get(last))) {
                Collections.reverse(ordered);
            }
        } else {
            ordered.stream().filter(t -> !isNegative(t)).findFirst().ifPresent(t -> {
                ordered.remove(t);
                ordered.add(0, t);
            });
        }
        return ordered;
    }

    /** What a term is to the variable, in the order in which a sum shows them. */
    private enum Kind {
        POWER,
        FUNCTION,
        CONSTANT,
        NUMBER,
        RECIPROCAL
    }

    private record Place(Expr term, Kind kind, Rational degree) {}

    private Place place(Expr term) {
        if (Symbols.absent(term) || !Symbols.occurs(variable, term)) {
            return new Place(term, term instanceof Num ? Kind.NUMBER : Kind.CONSTANT, Rational.ZERO);
        }
        Optional<Rational> polynomial =
                Polynomial.of(term, variable).map(p -> Rational.of(p.degree())).or(() -> degree(term));
        return polynomial
                .map(d -> new Place(term, d.signum() < 0 ? Kind.RECIPROCAL : Kind.POWER, d))
                .orElse(new Place(term, Kind.FUNCTION, Rational.ZERO));
    }

    /** The exponent of the variable in a product of a power of it and constants. */
    private Optional<Rational> degree(Expr term) {
        Rational degree = Rational.ZERO;
        for (Expr factor : term instanceof Product p ? p.children() : List.of(term)) {
            if (factor.equals(variable)) {
                degree = degree.plus(Rational.ONE);
            } else if (factor instanceof Power p && p.base().equals(variable) && p.exponent() instanceof Num n) {
                degree = degree.plus(n.value());
            } else if (Symbols.occurs(variable, factor)) {
                return Optional.empty();
            }
        }
        return Optional.of(degree);
    }

    /** Whether a term is written with a minus sign. */
    boolean isNegative(Expr term) {
        return term instanceof Product p
                ? parts(p).number().signum() < 0
                : term instanceof Num n && n.value().signum() < 0;
    }

    /** A product as a number, the factors beside it, and what it is divided by. */
    record Parts(Rational number, List<Expr> above, List<Expr> below) {}

    /**
     * Roots of numbers, constants, parameters, the variable, then sums, then functions. The number's minus sign is drawn
     * into a sum where it vanishes there: {@code x(3 - x)} for {@code -x(x - 3)}, {@code x/(1 - x)} for {@code -x/(x - 1)}.
     */
    Parts parts(Product product) {
        Parts known = products.get(product);
        if (known == null) {
            known = split(product);
            products.put(product, known);
        }
        return known;
    }

    private Parts split(Product product) {
        List<Expr> factors = new ArrayList<>(product.children());
        Rational number = factors.get(0) instanceof Num n ? n.value() : Rational.ONE;
        factors.removeIf(factor -> factor instanceof Num);
        factors.sort(Comparator.comparingInt(this::factorPlace));
        List<Expr> above = new ArrayList<>();
        List<Expr> below = new ArrayList<>();
        for (Expr factor : factors) {
            if (hasNegativeExponent(factor)) {
                below.add(Algebra.power(factor, Algebra.MINUS_ONE));
            } else {
                above.add(factor);
            }
        }
        boolean turned = number.signum() < 0 && (turnOne(above) || turnOne(below));
        return new Parts(turned ? number.negate() : number, above, below);
    }

    static boolean hasNegativeExponent(Expr factor) {
        return factor instanceof Power p
                && p.exponent() instanceof Num n
                && n.value().signum() < 0;
    }

    /** Turns the sign of the first sum that then begins without one. */
    private boolean turnOne(List<Expr> factors) {
        for (int i = 0; i < factors.size(); i++) {
            if (factors.get(i) instanceof Sum sum
                    && Algebra.negate(sum) instanceof Sum turned
                    && !isNegative(terms(turned).get(0))) {
                factors.set(i, turned);
                return true;
            }
        }
        return false;
    }

    private int factorPlace(Expr factor) {
        Expr base = factor instanceof Power p ? p.base() : factor;
        if (base instanceof Num) {
            return factor instanceof Num ? 0 : 1;
        }
        if (base instanceof Constant) {
            return 2;
        }
        if (base instanceof Symbol) {
            return base.equals(variable) ? 4 : 3;
        }
        return base instanceof Sum ? 5 : 6;
    }
}
