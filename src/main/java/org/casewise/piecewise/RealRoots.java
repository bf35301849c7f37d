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
 * quadratic factor with a square root, others as {@link Constant.Root}. Isolated by Sturm's theorem.
 */
final class RealRoots {

    /** The unknown in the equation of a root constant. */
    private static final Symbol T = Algebra.symbol("t");

    /** A root and whether the polynomial changes its sign there. */
    record Root(Expr at, boolean changesSign) {}

    private record Located(Root root, Rational low, Rational high) {}

    private RealRoots() {}

    /** The roots of a polynomial that is not constant, coefficients from the constant one up. */
    static List<Root> of(List<Rational> coefficients) {
        List<Located> found = new ArrayList<>();
        List<RationalPolynomial> factors = new RationalPolynomial(coefficients).squareFreeFactors();
        for (int i = 0; i < factors.size(); i++) {
            if (factors.get(i).degree() > 0) {
                found.addAll(simpleRoots(factors.get(i), i % 2 == 0));
            }
        }
        // Square-free factors have no root in common, so the intervals can be narrowed until they are apart.
        return separated(found).stream().map(Located::root).toList();
    }

    private static List<Located> simpleRoots(RationalPolynomial p, boolean changesSign) {
        List<Located> roots = new ArrayList<>();
        RationalPolynomial rest = p;
        for (Rational r : rationalRoots(p)) {
            roots.add(new Located(new Root(Algebra.num(r), changesSign), r, r));
            rest = rest.dividedByRoot(r);
        }
        List<Rational[]> isolated = Sturm.isolate(rest);
        for (int i = 0; i < isolated.size(); i++) {
            Rational low = isolated.get(i)[0];
            Rational high = isolated.get(i)[1];
            Expr at = rest.degree() == 2
                    ? quadratic(rest, i == 1)
                    : new Constant.Root(rest.primitive().at(T), T, low, high);
            roots.add(new Located(new Root(at, changesSign), low, high));
        }
        return roots;
    }

    /** A rational root p/q has q dividing the leading coefficient a, so a times the root is an integer near a * x. */
    private static List<Rational> rationalRoots(RationalPolynomial p) {
        RationalPolynomial integral = p.primitive();
        BigInteger leading = integral.leading().numerator().abs();
        List<Rational> found = new ArrayList<>();
        for (Rational[] ends : Sturm.isolate(integral)) {
            Rational[] narrow = Sturm.narrow(integral, ends, new Rational(BigInteger.ONE, leading.shiftLeft(2)));
            Rational scaled = narrow[0].plus(narrow[1]).times(Rational.HALF).times(Rational.of(leading));
            Rational candidate = new Rational(scaled.plus(Rational.HALF).floor(), leading);
            if (integral.at(candidate).isZero()) {
                found.add(candidate);
            }
        }
        return found;
    }

    private static Expr quadratic(RationalPolynomial p, boolean larger) {
        Rational a = p.coefficients().get(2);
        Rational b = p.coefficients().get(1);
        Rational c = p.coefficients().get(0);
        Rational half = b.over(a).times(Rational.of(-1, 2));
        Expr root = Algebra.sqrt(Algebra.num(half.times(half).minus(c.over(a))));
        return Algebra.sum(Algebra.num(half), larger ? root : Algebra.negate(root));
    }

    private static List<Located> separated(List<Located> roots) {
        roots.sort(Comparator.comparing(Located::low).thenComparing(Located::high));
        for (int i = 1; i < roots.size(); i++) {
            Located a = roots.get(i - 1);
            Located b = roots.get(i);
            if (a.high().compareTo(b.low()) > 0
                    || a.high().equals(b.low())
                            && !a.low().equals(a.high())
                            && b.low().equals(b.high())) {
                return separated(narrowed(roots));
            }
        }
        return roots;
    }

    private static List<Located> narrowed(List<Located> roots) {
        List<Located> narrower = new ArrayList<>();
        for (Located r : roots) {
            Rational half = r.high().minus(r.low()).times(Rational.HALF);
            Rational middle = r.low().plus(half);
            boolean exact = half.isZero();
            boolean right =
                    !exact && new Order(Assumptions.NONE).compare(r.root().at(), Algebra.num(middle)) > 0;
            narrower.add(exact ? r : new Located(r.root(), right ? middle : r.low(), right ? r.high() : middle));
        }
        return narrower;
    }
}
