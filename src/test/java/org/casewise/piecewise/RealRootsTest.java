package org.casewise.piecewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.math3.analysis.solvers.LaguerreSolver;
import org.apache.commons.math3.complex.Complex;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Constant;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.random.Arbitrary;
import org.junit.jupiter.api.Test;

class RealRootsTest {

    private static List<Rational> product(List<Rational> a, List<Rational> b) {
        List<Rational> c = new ArrayList<>();
        for (int i = 0; i < a.size() + b.size() - 1; i++) {
            c.add(Rational.ZERO);
        }
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                c.set(i + j, c.get(i + j).plus(a.get(i).times(b.get(j))));
            }
        }
        return c;
    }

    private static List<Rational> polynomial(long... coefficients) {
        List<Rational> list = new ArrayList<>();
        for (long c : coefficients) {
            list.add(Rational.of(c));
        }
        return list;
    }

    private static List<String> roots(List<Rational> p) {
        return RealRoots.of(p, new Work()).stream()
                .map(r -> r.at() + (r.changesSign() ? "" : " double"))
                .toList();
    }

    /** Roots in order, each enclosed where a continuous function of the coefficients says the polynomial is zero. */
    private static void assertZeros(List<Rational> p, List<RealRoots.Root> roots, String about) {
        Ball before = null;
        for (RealRoots.Root root : roots) {
            Ball at = Enclosing.of(root.at(), 400);
            Ball value = Ball.ZERO;
            for (int i = p.size() - 1; i >= 0; i--) {
                value = value.times(at, 400).plus(Ball.of(p.get(i)), 400);
            }
            assertTrue(value.containsZero(), about + ": " + root);
            assertTrue(before == null || at.minus(before, 400).sign() > 0, about + ": not in order at " + root);
            before = at;
        }
    }

    @Test
    void polynomialsWithKnownRootsGiveThemBackWithTheirMultiplicities() {
        for (int seed = 0; seed < Arbitrary.seeds(400); seed++) {
            Arbitrary any = new Arbitrary(seed);
            List<Rational> p = List.of(any.nonzeroFraction());
            TreeMap<Rational, Integer> known = new TreeMap<>();
            for (int i = any.below(5); i >= 0; i--) {
                Rational root = any.oneIn(4) ? any.longFraction(40) : any.fraction();
                int times = 1 + any.below(3);
                known.merge(root, times, Integer::sum);
                for (int k = 0; k < times; k++) {
                    p = product(p, List.of(root.negate(), Rational.ONE));
                }
            }
            if (any.oneIn(2)) {
                // x^2 + 1 and x^2 + x + 7 have no real roots.
                p = product(p, any.oneIn(2) ? polynomial(1, 0, 1) : polynomial(7, 1, 1));
            }
            List<RealRoots.Root> roots = RealRoots.of(p, new Work());
            String about = "seed " + seed + ": " + p;
            assertEquals(
                    known.keySet().stream().map(Algebra::num).toList(),
                    roots.stream().map(RealRoots.Root::at).toList(),
                    about);
            assertEquals(
                    known.values().stream().map(n -> n % 2 == 1).toList(),
                    roots.stream().map(RealRoots.Root::changesSign).toList(),
                    about);
        }
    }

    @Test
    void anIrrationalRootBesideARationalOneIsNotTakenForIt() {
        assertEquals(List.of("(-5 + (-2*(6^1/2)))", "(-5 + (2*(6^1/2)))", "0"), roots(polynomial(0, 1, 10, 1)));
        for (int seed = 0; seed < Arbitrary.seeds(300); seed++) {
            Arbitrary any = new Arbitrary(seed);
            // (x - r) times a cubic with huge middle coefficients has roots very close to 0 and to r.
            Rational r = any.fraction();
            List<Rational> cubic =
                    List.of(any.nonzeroFraction(), any.longFraction(30), any.longFraction(20), any.nonzeroFraction());
            List<Rational> p = product(cubic, List.of(r.negate(), Rational.ONE));
            assertZeros(p, RealRoots.of(p, new Work()), "seed " + seed + ": " + p);
        }
    }

    @Test
    void asManyRootsAreFoundAsChangeTheSignOfRandomPolynomials() {
        LaguerreSolver laguerre = new LaguerreSolver(1e-14);
        for (int seed = 0; seed < Arbitrary.seeds(300); seed++) {
            Arbitrary any = new Arbitrary(seed);
            int degree = 1 + any.below(9);
            List<Rational> p = new ArrayList<>();
            double[] doubles = new double[degree + 1];
            for (int i = 0; i <= degree; i++) {
                p.add(Rational.of(any.below(201) - 100L));
                doubles[i] = p.get(i).toDouble();
            }
            if (doubles[degree] == 0) {
                continue;
            }
            List<RealRoots.Root> roots = RealRoots.of(p, new Work());
            assertZeros(p, roots, "seed " + seed + ": " + p);
            List<Double> expected = new ArrayList<>();
            for (Complex z : laguerre.solveAllComplex(doubles, 0)) {
                if (Math.abs(z.getImaginary()) < 1e-7) {
                    expected.add(z.getReal());
                }
            }
            int multiple = roots.stream().allMatch(RealRoots.Root::changesSign) ? 0 : 1;
            if (multiple == 0) {
                assertEquals(expected.size(), roots.size(), "seed " + seed + ": " + p + ": " + expected + ", " + roots);
            }
        }
    }

    @Test
    void rootsOfTextbookPolynomials() {
        assertEquals(List.of("root((-1 + (-1*t) + (t^3)), 1, 2)"), roots(polynomial(-1, -1, 0, 1)));
        assertEquals(List.of("(-1*(2^1/2))", "(2^1/2)"), roots(polynomial(-2, 0, 1)));
        assertEquals(List.of("0 double"), roots(polynomial(0, 0, 1)));
        assertEquals(List.of(), roots(polynomial(1, 0, 1)));
        // (x^2 - 2)^2 (x^2 - 3): two kinds of roots that lie between each other.
        List<Rational> mixed = product(product(polynomial(-2, 0, 1), polynomial(-2, 0, 1)), polynomial(-3, 0, 1));
        assertEquals(List.of("(-1*(3^1/2))", "(-1*(2^1/2)) double", "(2^1/2) double", "(3^1/2)"), roots(mixed));
        // Has a root modulo every prime, but no rational one.
        List<Rational> tricky = product(product(polynomial(-2, 0, 1), polynomial(-3, 0, 1)), polynomial(-6, 0, 1));
        assertEquals(6, roots(tricky).size());
        assertTrue(RealRoots.of(tricky, new Work()).stream().noneMatch(r -> Algebra.isNum(r.at(), Rational.ONE)));
    }

    @Test
    void clustersAndHugeCoefficientsTakeLittleTime() {
        // Wilkinson's polynomial, and the same moved by 2^-23: Wilkinson 1963 found ten real roots left.
        List<Rational> wilkinson = List.of(Rational.ONE);
        for (int k = 1; k <= 20; k++) {
            wilkinson = product(wilkinson, polynomial(-k, 1));
        }
        List<Rational> moved = new ArrayList<>(wilkinson);
        moved.set(19, moved.get(19).minus(Rational.TWO.power(-23)));
        List<Rational> exact = wilkinson;
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertEquals(20, RealRoots.of(exact, new Work()).size()));
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertEquals(10, RealRoots.of(moved, new Work()).size()));
        // Mignotte: x^40 - 2 (1000 x - 1)^2 has two roots less than 10^-60 apart, and two more.
        List<Rational> mignotte = new ArrayList<>(product(polynomial(-1, 1000), polynomial(2, -2000)));
        while (mignotte.size() < 40) {
            mignotte.add(Rational.ZERO);
        }
        mignotte.add(Rational.ONE);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            List<RealRoots.Root> roots = RealRoots.of(mignotte, new Work());
            assertEquals(4, roots.size());
            Ball apart =
                    Enclosing.of(Algebra.minus(roots.get(2).at(), roots.get(1).at()), 2000);
            assertTrue(apart.sign() > 0 && apart.upper().compareTo(Rational.ofDecimal("1e-60")) < 0);
        });
        List<Rational> huge = new ArrayList<>();
        for (int i = 0; i <= 60; i++) {
            BigInteger c = BigInteger.valueOf(7 * i * i % 11 - 5)
                    .multiply(BigInteger.TEN.pow(300))
                    .add(BigInteger.valueOf(i));
            huge.add(Rational.of(c));
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertZeros(huge, RealRoots.of(huge, new Work()), "huge"));
    }

    @Test
    void aRootConstantIsTheOnlyZeroBetweenItsEnds() {
        for (int seed = 0; seed < Arbitrary.seeds(200); seed++) {
            Arbitrary any = new Arbitrary(seed);
            List<Rational> p = new ArrayList<>();
            for (int i = 0; i <= 5 + any.below(4); i++) {
                p.add(Rational.of(any.below(21) - 10L));
            }
            p.add(Rational.ONE);
            for (RealRoots.Root root : RealRoots.of(p, new Work())) {
                if (root.at() instanceof Constant.Root r) {
                    Expr low = org.casewise.expr.Substitution.of(r.equation(), r.unknown(), Algebra.num(r.low()));
                    Expr high = org.casewise.expr.Substitution.of(r.equation(), r.unknown(), Algebra.num(r.high()));
                    assertTrue(
                            FixedSign.of(low, new Work())
                                            == FixedSign.of(high, new Work()).negate()
                                    && FixedSign.of(low, new Work()).isNotZero(),
                            "seed " + seed);
                    long between = RealRoots.of(p, new Work()).stream()
                            .filter(other -> other.at() instanceof Constant.Root s
                                    && s.equation().equals(r.equation()))
                            .filter(other -> lies(other.at(), r))
                            .count();
                    assertEquals(1, between, "seed " + seed + ": " + r + " of " + p);
                }
            }
        }
    }

    private static boolean lies(Expr at, Constant.Root between) {
        Ball ball = Enclosing.of(at, 200);
        return ball.lower().compareTo(between.low()) > 0 && ball.upper().compareTo(between.high()) < 0;
    }

    @Test
    void theZeroTestOfSquareFreePolynomialsIsNoGuess() {
        assertFalse(Residues.showSquareFree(IntegerPolynomial.of(polynomial(1, 2, 1))));
        assertTrue(Residues.showSquareFree(IntegerPolynomial.of(polynomial(1, 0, 1))));
    }
}
