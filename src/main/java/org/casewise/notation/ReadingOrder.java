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
    private final Map<Sum, List<Expr>> orders = new HashMap<>();

    ReadingOrder(Symbol variable) {
        this.variable = variable;
    }

    /**
     * Falling powers of the variable, then its functions, then constants, the number, and falling reciprocals. A minus
     * sign in front is avoided where it can be: by rising powers, {@code 1 + 2x - x^2}, or by a term without one taken
     * to the front. A number leads where the rest are functions: {@code 1 + e^-x}.
     */
    List<Expr> terms(Sum sum) {
        List<Expr> known = orders.get(sum);
        if (known == null) {
            known = List.copyOf(ordered(sum));
            orders.put(sum, known);
        }
        return known;
    }

    private List<Expr> ordered(Sum sum) {
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
        return hasNegativeNumber(term)
                && !(term instanceof Product p && turned(p).isPresent());
    }

    private static boolean hasNegativeNumber(Expr term) {
        Expr leading = term instanceof Product p ? p.children().get(0) : term;
        return leading instanceof Num n && n.value().signum() < 0;
    }

    /**
     * The number, then roots of numbers, constants, parameters, the variable, then sums, then functions. A minus sign is
     * drawn into a sum where it vanishes there: {@code x(3 - x)} for {@code -x(x - 3)}.
     */
    List<Expr> factors(Product product) {
        List<Expr> ordered = new ArrayList<>(product.children());
        turned(product).ifPresent(sum -> {
            ordered.set(0, Algebra.negate(ordered.get(0)));
            ordered.set(ordered.indexOf(sum), Algebra.negate(sum));
        });
        ordered.removeIf(factor -> Algebra.isNum(factor, Rational.ONE));
        ordered.sort(Comparator.comparingInt(this::factorPlace));
        return ordered;
    }

    /** The factor that takes the product's minus sign, if there is one. */
    private Optional<Sum> turned(Product product) {
        if (!hasNegativeNumber(product)) {
            return Optional.empty();
        }
        return product.children().stream()
                .filter(factor -> factor instanceof Sum)
                .map(factor -> (Sum) factor)
                .filter(sum -> !isNegative(terms((Sum) Algebra.negate(sum)).get(0)))
                .findFirst();
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
