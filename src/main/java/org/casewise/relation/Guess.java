package org.casewise.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.numeric.Estimate;

/** An expression that may be meant, and its value in doubles. */
record Guess(Expr exact, double value) {

    private static final long LARGEST_DENOMINATOR = 10_000;
    private static final double TOLERANCE = 1e-10;
    private static final Expr ROOT_OF_PI = Algebra.sqrt(Algebra.PI);
    private static final Expr ROOT_OF_TWO = Algebra.sqrt(Algebra.TWO);

    static Guess of(Expr exact, Map<Symbol, Double> values) {
        return new Guess(exact, Estimate.of(exact, values));
    }

    /** What a double may be: a number that occurs, or a fraction times a parameter or a constant, the plainest first. */
    static List<Expr> exact(double value, Member f, Member g) {
        if (Samples.same(value, 0)) {
            return List.of(Algebra.ZERO);
        }
        Set<Expr> found = new LinkedHashSet<>();
        fraction(value).ifPresent(r -> found.add(Algebra.num(r)));
        for (Member member : List.of(g, f)) {
            for (Expr number : member.numbers()) {
                double size = Estimate.of(number, Map.of());
                if (Samples.same(Math.abs(value), size)) {
                    found.add(value < 0 ? Algebra.negate(number) : number);
                }
            }
        }
        for (Guess factor : factors(g)) {
            fraction(value / factor.value()).ifPresent(r -> found.add(Algebra.product(Algebra.num(r), factor.exact())));
        }
        return List.copyOf(found);
    }

    private static List<Guess> factors(Member g) {
        List<Guess> factors = new ArrayList<>();
        for (Symbol p : g.parameters()) {
            factors.add(of(p, g.somewhere()));
            factors.add(of(Algebra.over(Algebra.ONE, p), g.somewhere()));
        }
        for (Expr constant : List.of(ROOT_OF_PI, Algebra.PI, ROOT_OF_TWO, Algebra.product(ROOT_OF_PI, ROOT_OF_TWO))) {
            factors.add(of(constant, Map.of()));
            factors.add(of(Algebra.over(Algebra.ONE, constant), Map.of()));
        }
        return factors;
    }

    /** By what the argument may be multiplied on the way from f to g, the plainest first. */
    static List<Guess> inner(Member f, Member g) {
        List<Expr> positive = new ArrayList<>(List.of(Algebra.ONE, Algebra.TWO));
        positive.addAll(f.numbers());
        positive.addAll(g.numbers());
        Set<Expr> found = new LinkedHashSet<>();
        found.add(Algebra.ONE);
        for (Expr a : positive) {
            for (Expr b : positive) {
                found.add(Algebra.over(a, b));
            }
        }
        for (Symbol p : g.parameters()) {
            found.add(p);
            found.add(Algebra.over(Algebra.ONE, p));
        }
        found.add(ROOT_OF_TWO);
        found.add(Algebra.over(Algebra.ONE, ROOT_OF_TWO));
        List<Guess> guesses = new ArrayList<>();
        for (Expr e : found) {
            guesses.add(of(e, g.somewhere()));
        }
        for (Expr e : found) {
            guesses.add(of(Algebra.negate(e), g.somewhere()));
        }
        return guesses;
    }

    /** What one of f's parameters may be if f is to be g. */
    static List<Guess> parameter(Member g) {
        Set<Expr> found = new LinkedHashSet<>(List.of(Algebra.ONE, Algebra.ZERO));
        for (Symbol p : g.parameters()) {
            found.add(p);
            found.add(Algebra.over(Algebra.ONE, p));
        }
        found.add(Algebra.MINUS_ONE);
        for (Expr number : g.numbers()) {
            found.add(number);
            found.add(Algebra.negate(number));
        }
        found.add(Algebra.TWO);
        found.add(Algebra.HALF);
        for (Expr a : g.numbers()) {
            for (Expr b : g.numbers()) {
                found.add(Algebra.over(a, b));
            }
        }
        List<Guess> guesses = new ArrayList<>();
        found.forEach(e -> guesses.add(of(e, g.somewhere())));
        return guesses;
    }

    /** The fraction of small denominator that a double stands for, by its continued fraction. */
    static Optional<Rational> fraction(double value) {
        double rest = Math.abs(value);
        long p0 = 0;
        long q0 = 1;
        long p1 = 1;
        long q1 = 0;
        while (rest <= 1e6) {
            long whole = (long) Math.floor(rest);
            long p2 = whole * p1 + p0;
            long q2 = whole * q1 + q0;
            if (q2 > LARGEST_DENOMINATOR) {
                break;
            }
            if (Math.abs((double) p2 / q2 - Math.abs(value)) <= TOLERANCE * Math.abs(value)) {
                Rational found = Rational.of(p2).over(Rational.of(q2));
                return Optional.of(value < 0 ? found.negate() : found);
            }
            p0 = p1;
            q0 = q1;
            p1 = p2;
            q1 = q2;
            rest = 1 / (rest - whole);
        }
        return Optional.empty();
    }
}
