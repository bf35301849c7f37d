package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Fraction;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Num;
import org.casewise.expr.Polynomial;
import org.casewise.expr.Product;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;

/**
 * Sines and cosines of whole multiples and sums of angles are written by those of the angles, where the square of each sine
 * is one minus that of the cosine; those of an arc are algebraic.
 */
final class AdditionTheorem {

    private static final int MOST_TURNS = 12;

    private final NumberIdentity by;
    /** The angles, and for each the smallest part of it that occurs, as one over a whole number. */
    private final Map<Expr, Rational> parts = new LinkedHashMap<>();

    private final Map<Expr, Rotation> rotations = new LinkedHashMap<>();
    private final Map<Symbol, Symbol> cosineOfSine = new LinkedHashMap<>();

    private AdditionTheorem(NumberIdentity by) {
        this.by = by;
    }

    static boolean showsZero(Expr number, NumberIdentity by) {
        Set<Call> waves = new LinkedHashSet<>();
        collect(number, waves, new LinkedHashSet<>());
        return !waves.isEmpty() && new AdditionTheorem(by).showsZero(number, waves);
    }

    private static void collect(Expr e, Set<Call> waves, Set<Expr> seen) {
        if (e.children().isEmpty() || !seen.add(e)) {
            return;
        }
        if (e instanceof Call c && (c.function() == Elementary.SIN || c.function() == Elementary.COS)) {
            waves.add(c);
        } else {
            e.children().forEach(child -> collect(child, waves, seen));
        }
    }

    private boolean showsZero(Expr number, Set<Call> waves) {
        waves.forEach(wave -> terms(wave.argument()).forEach(this::note));
        Map<Expr, Expr> expanded = new LinkedHashMap<>();
        for (Call wave : waves) {
            Rotation all = Rotation.NONE;
            for (Expr term : terms(wave.argument())) {
                Expr angle = angle(term);
                Rational n = factor(term, angle).over(parts.get(angle));
                if (n.abs().compareTo(Rational.of(MOST_TURNS)) > 0) {
                    return false;
                }
                all = all.then(rotation(angle).times(n.numerator().intValueExact()));
            }
            expanded.put(wave, wave.function() == Elementary.SIN ? all.sine() : all.cosine());
        }
        Expr left = Fraction.of(Replacement.of(number, expanded)).numerator();
        for (Map.Entry<Symbol, Symbol> pair : cosineOfSine.entrySet()) {
            left = withoutSquares(left, pair.getKey(), pair.getValue());
        }
        return NormalForm.isZero(left) || cosineOfSine.isEmpty() && by.isZero(left);
    }

    private static List<Expr> terms(Expr argument) {
        return argument instanceof Sum sum ? sum.children() : List.of(argument);
    }

    /** A term without its rational factor; a fraction is a multiple of one. */
    private static Expr angle(Expr term) {
        if (term instanceof Num) {
            return Algebra.ONE;
        }
        boolean multiple = term instanceof Product p && p.children().get(0) instanceof Num;
        return multiple ? Algebra.over(term, ((Product) term).children().get(0)) : term;
    }

    private static Rational factor(Expr term, Expr angle) {
        return ((Num) Algebra.over(term, angle)).value();
    }

    private void note(Expr term) {
        Expr angle = angle(term);
        Rational factor = factor(term, angle);
        Rational part = parts.getOrDefault(angle, Rational.ONE);
        Rational finer = part.times(Rational.of(factor.over(part).denominator()).reciprocal());
        parts.put(angle, finer);
    }

    private Rotation rotation(Expr angle) {
        return rotations.computeIfAbsent(angle, a -> {
            Rational part = parts.get(a);
            if (a.equals(Algebra.PI)) {
                return Rotation.by(Algebra.product(Algebra.num(part), a));
            }
            if (a instanceof Call c && AngleSum.isArc(c.function()) && part.equals(Rational.ONE)) {
                return unit(AngleSum.of(c, by), c);
            }
            Symbol cosine = Algebra.symbol(" c" + rotations.size());
            Symbol sine = Algebra.symbol(" s" + rotations.size());
            cosineOfSine.put(sine, cosine);
            return new Rotation(cosine, sine);
        });
    }

    private static Rotation unit(Rotation rotation, Call arc) {
        if (arc.function() != Elementary.ATAN) {
            return rotation;
        }
        Expr length = Algebra.sqrt(Algebra.sum(Algebra.ONE, Algebra.square(arc.argument())));
        return new Rotation(Algebra.over(rotation.cosine(), length), Algebra.over(rotation.sine(), length));
    }

    /** With {@code s^2 = 1 - c^2}; the expression as it is where it is no polynomial in s. */
    private static Expr withoutSquares(Expr e, Symbol s, Symbol c) {
        Polynomial inSine = Polynomial.of(e, s).orElse(null);
        if (inSine == null) {
            return e;
        }
        Expr square = Algebra.minus(Algebra.ONE, Algebra.square(c));
        List<Expr> terms = new ArrayList<>(List.of(Algebra.ZERO));
        for (int n = 0; n <= inSine.degree(); n++) {
            Expr power = Algebra.power(square, Algebra.num(n / 2));
            terms.add(Algebra.product(inSine.coefficient(n), power, n % 2 == 0 ? Algebra.ONE : s));
        }
        return Fraction.of(Algebra.sum(terms)).numerator();
    }
}
