package org.casewise.notation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

/** The order in which terms and factors are read: habits of mathematicians, the same in every notation. */
final class ReadingOrder {

    private final Symbol variable;

    ReadingOrder(Symbol variable) {
        this.variable = variable;
    }

    /**
     * Falling powers of the variable, then everything else, then the number. A minus sign in front is avoided where it
     * can be: by rising powers, {@code 1 + 2x - x^2}, or by a term without one taken to the front. A number leads where
     * the rest is neither number nor power: {@code 1 + e^-x}.
     */
    List<Expr> terms(Sum sum) {
        List<Expr> ordered = byPlace(sum.children());
        boolean polynomial = place(ordered.get(0)) < 0 && ordered.stream().noneMatch(t -> place(t) == 0);
        int last = ordered.size() - 1;
        if (!isNegative(ordered.get(0))) {
            boolean numberLast = ordered.get(last) instanceof Num && !isNegative(ordered.get(last));
            boolean alone = ordered.subList(0, last).stream().allMatch(t -> place(t) == 0 && !isNegative(t));
            if (numberLast && alone) {
                ordered.add(0, ordered.remove(last));
            }
        } else if (polynomial) {
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

    private List<Expr> byPlace(List<Expr> terms) {
        Map<Integer, List<Expr>> places = new TreeMap<>();
        terms.forEach(t -> places.computeIfAbsent(place(t), p -> new ArrayList<>()).add(t));
        List<Expr> ordered = new ArrayList<>();
        places.values().forEach(ordered::addAll);
        return ordered;
    }

    /** Minus the degree in the variable; 0 for what is no power of it; 1 for the number. */
    private int place(Expr term) {
        return term instanceof Num ? 1 : Polynomial.of(term, variable).map(p -> -p.degree()).orElse(0);
    }

    /** Whether a term is written with a minus sign. */
    boolean isNegative(Expr term) {
        return hasNegativeNumber(term) && !(term instanceof Product p && turned(p).isPresent());
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
