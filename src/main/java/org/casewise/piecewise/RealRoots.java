package org.casewise.piecewise;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Constant;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;

/**
 * All real roots of a polynomial with rational coefficients, exactly and in order: rational ones as numbers, those of a
 * quadratic factor with a square root, others as {@link Constant.Root}.
 */
final class RealRoots {

    /** The unknown in the equation of a root constant. */
    private static final Symbol T = Algebra.symbol("t");

    /** A root and whether the polynomial changes its sign there. */
    record Root(Expr at, boolean changesSign) {}

    /** A root of a square-free polynomial without rational roots, strictly between two numbers; or both are the root. */
    private record Located(Root root, IntegerPolynomial of, Rational low, Rational high) {

        boolean isBefore(Located other) {
            return high.compareTo(other.low) < 0 || high.equals(other.low) && !(low.equals(high) && other.isExact());
        }

        boolean isExact() {
            return low.equals(high);
        }

        Located narrowed() {
            if (isExact()) {
                return this;
            }
            Rational middle = low.plus(high).times(Rational.HALF);
            return of.signAt(middle) == of.signAt(low)
                    ? new Located(root, of, middle, high)
                    : new Located(root, of, low, middle);
        }

        /** Between two neighbouring integers, if the polynomial's next roots on both sides lie outside of them. */
        Located betweenIntegers(Rational before, Rational after) {
            Located narrow = this;
            while (narrow.straddlesAnInteger()) {
                narrow = narrow.narrowed();
            }
            Rational floor = Rational.of(narrow.low.floor());
            Rational ceiling = floor.plus(Rational.ONE);
            boolean alone = (before == null || before.compareTo(floor) <= 0)
                    && (after == null || after.compareTo(ceiling) >= 0);
            return alone ? new Located(root, of, floor, ceiling) : narrow;
        }

        private boolean straddlesAnInteger() {
            return high.compareTo(Rational.of(low.floor()).plus(Rational.ONE)) > 0;
        }
    }

    private RealRoots() {}

    /** The roots of a polynomial that is not constant, coefficients from the constant one up. */
    static List<Root> of(List<Rational> coefficients, Work work) {
        List<Located> found = new ArrayList<>();
        List<IntegerPolynomial> factors = IntegerPolynomial.of(coefficients).squareFreeFactors();
        for (int i = 0; i < factors.size(); i++) {
            if (factors.get(i).degree() > 0) {
                found.addAll(simpleRoots(factors.get(i), i % 2 == 0, work));
            }
        }
        return separated(found).stream().map(Located::root).toList();
    }

    private static List<Located> simpleRoots(IntegerPolynomial p, boolean changesSign, Work work) {
        List<Located> roots = new ArrayList<>();
        IntegerPolynomial rest = p.leading().signum() < 0 ? p.negate() : p;
        for (Rational r : RationalRoots.of(rest)) {
            roots.add(new Located(new Root(Algebra.num(r), changesSign), rest, r, r));
            rest = rest.over(linear(r)).orElseThrow();
        }
        List<Rational[]> isolated = Descartes.isolate(rest, work);
        for (int i = 0; i < isolated.size(); i++) {
            Located inside = new Located(null, rest, isolated.get(i)[0], isolated.get(i)[1]);
            Located between = inside.betweenIntegers(
                    i == 0 ? null : isolated.get(i - 1)[1], i == isolated.size() - 1 ? null : isolated.get(i + 1)[0]);
            Expr at = rest.degree() == 2
                    ? quadratic(rest, i == 1)
                    : new Constant.Root(rest.at(T), T, between.low(), between.high());
            roots.add(new Located(new Root(at, changesSign), rest, inside.low(), inside.high()));
        }
        return isEven(rest) ? mirrored(roots, roots.size() - isolated.size()) : roots;
    }

    private static boolean isEven(IntegerPolynomial p) {
        for (int i = 1; i <= p.degree(); i += 2) {
            if (p.coefficients().get(i).signum() != 0) {
                return false;
            }
        }
        return true;
    }

    /** The negative roots of an even polynomial named after the positive ones, so that both have one square. */
    private static List<Located> mirrored(List<Located> roots, int first) {
        List<Located> named = new ArrayList<>(roots);
        for (int i = first, j = roots.size() - 1; i < j; i++, j--) {
            Located negative = roots.get(i);
            Expr at = Algebra.negate(roots.get(j).root().at());
            named.set(
                    i,
                    new Located(
                            new Root(at, negative.root().changesSign()),
                            negative.of(),
                            negative.low(),
                            negative.high()));
        }
        return named;
    }

    private static IntegerPolynomial linear(Rational root) {
        return new IntegerPolynomial(List.of(root.numerator().negate(), root.denominator()));
    }

    private static Expr quadratic(IntegerPolynomial p, boolean larger) {
        BigInteger a = p.leading();
        Rational half = new Rational(p.coefficients().get(1).negate(), a.shiftLeft(1));
        Rational product = new Rational(p.coefficients().get(0), a);
        Expr root = Algebra.sqrt(Algebra.num(half.times(half).minus(product)));
        return Algebra.sum(Algebra.num(half), larger ? root : Algebra.negate(root));
    }

    /** In order: no two of the roots are equal, so their intervals can be narrowed until they are apart. */
    private static List<Located> separated(List<Located> roots) {
        List<Located> ordered = new ArrayList<>(roots);
        for (boolean apart = false; !apart; ) {
            ordered.sort(Comparator.comparing(Located::low).thenComparing(Located::high));
            apart = true;
            for (int i = 1; i < ordered.size(); i++) {
                if (!ordered.get(i - 1).isBefore(ordered.get(i))) {
                    ordered.set(i - 1, ordered.get(i - 1).narrowed());
                    ordered.set(i, ordered.get(i).narrowed());
                    apart = false;
                }
            }
        }
        return ordered;
    }
}
