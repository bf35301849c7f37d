package org.casewise.random;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.casewise.exact.Rational;

/**
 * Arbitrary numbers and definition texts for seeded tests. The same seed gives the same values on every JDK; a failing test
 * names its seed.
 */
public final class Arbitrary {

    private static final List<String> SMOOTH =
            List.of("exp", "tanh", "atan", "sigmoid", "sinh", "asinh", "erf", "sin", "cos");

    /** Irrational numbers, the first ones all the same. */
    private static final List<String> SURDS = List.of(
            "(1 + sqrt(2))",
            "1/(sqrt(2) - 1)",
            "(3 + 2*sqrt(2))/(1 + sqrt(2))",
            "(7 + 5*sqrt(2))^(1/3)",
            "sqrt(3 + 2*sqrt(2))",
            "sqrt(2)",
            "2/sqrt(2)",
            "log(2)",
            "(log(6) - log(3))",
            "pi/2");

    private final Random random;

    public Arbitrary(long seed) {
        this.random = new Random(seed);
    }

    /** How many seeds a test should try: so many, times the system property {@code casewise.effort}. */
    public static int seeds(int usual) {
        return usual * Integer.getInteger("casewise.effort", 1);
    }

    /** A number from 0 up to, not including, the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    public boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A small fraction of either sign, often an integer, sometimes 0. */
    public Rational fraction() {
        int numerator = random.nextInt(13) - 6;
        return Rational.of(numerator, oneIn(2) ? 1 : 1 + random.nextInt(4));
    }

    public Rational nonzeroFraction() {
        Rational r = fraction();
        return r.isZero() ? Rational.ONE : r;
    }

    /** A fraction with about that many bits above and below the bar. */
    public Rational longFraction(int bits) {
        return Rational.of(new BigInteger(bits, random).subtract(BigInteger.ONE.shiftLeft(bits - 1)))
                .over(Rational.of(new BigInteger(bits, random).setBit(0)));
    }

    /** A point between the bounds, at a random place of a fine grid. */
    public Rational between(Rational low, Rational high) {
        Rational share = Rational.of(1 + random.nextInt(9998), 9999);
        return low.plus(high.minus(low).times(share));
    }

    /** The text of a number in the definition language. */
    public String number() {
        Rational r = fraction();
        String text = r.isInteger() ? r.numerator().toString() : r.numerator() + "/" + r.denominator();
        return r.signum() < 0 || !r.isInteger() ? "(" + text + ")" : text;
    }

    /** The text of a number that may be irrational; one number is written in several ways. */
    private String place() {
        return oneIn(4) ? (oneIn(3) ? "-" : "") + oneOf(SURDS) : number();
    }

    /** A polynomial of low degree in x. */
    public String polynomial() {
        return switch (below(7)) {
            case 0 -> "x";
            case 1 -> oneIn(3) ? "x^2 - 2*x - 1" : "x - " + place();
            case 5 -> number();
            case 2 -> number() + "*x^2 + " + number() + "*x + " + number();
            case 3 -> "(x - " + number() + ")*(x + " + number() + ")";
            case 4 -> number() + "*x^3 - " + number() + "*x";
            default -> number() + "*x + " + number();
        };
    }

    /** A smooth value: polynomials and elementary functions of linear arguments. */
    public String smooth() {
        if (!oneIn(3)) {
            return polynomial();
        }
        String call = oneOf(SMOOTH) + "(" + number() + "*x + " + number() + ")";
        return oneIn(2) ? call : number() + "*" + call + " + " + number();
    }

    /** A value that is not smooth, or not defined, somewhere. */
    public String singular() {
        return switch (below(12)) {
            case 0 -> "sqrt(abs(" + polynomial() + "))";
            case 1 -> "cbrt(" + polynomial() + ")";
            case 2 -> "log(abs(" + polynomial() + "))";
            case 3 -> "sqrt(" + polynomial() + ")";
            case 4 -> "(" + polynomial() + ")*exp(-1/x^2)";
            case 5 -> "x*log(abs(x))";
            case 6 -> "expm1(" + number() + "*x)/x";
            case 7 -> "(" + polynomial() + ")/x - 1/abs(x)";
            case 8 -> "(x^2 - 1)/(x - 1)";
            case 9 -> "asin(clip(" + polynomial() + ", -1, 1))";
            case 10 -> "abs(x)^(" + (1 + below(5)) + "/" + (2 + below(2)) + ")";
            default -> "atan(1/(" + polynomial() + "))";
        };
    }

    /** A value with kinks, nested at most that deep. */
    public String kinked(int depth) {
        if (depth == 0) {
            return smooth();
        }
        int less = depth - 1;
        return switch (below(13)) {
            case 0 -> "max(" + kinked(less) + ", " + kinked(less) + ")";
            case 1 -> "min(" + kinked(less) + ", " + kinked(less) + ", " + number() + ")";
            case 2 -> "abs(" + kinked(less) + ")";
            case 3 -> "clip(" + kinked(less) + ", -1, " + (1 + below(3)) + ")";
            case 4 -> "(" + kinked(less) + ")*(" + kinked(0) + ")";
            case 5 -> "{ " + kinked(less) + " if " + condition() + "; " + kinked(less) + " otherwise }";
            case 6 -> "{ " + kinked(less) + " if " + condition() + "; " + kinked(0) + " if " + condition() + " }";
            case 7 -> "relu(" + kinked(less) + ") - " + kinked(0);
            case 8 -> "sign(" + kinked(0) + ")*(" + kinked(less) + ")";
            case 9 -> "(" + kinked(less) + ")/(" + polynomial() + ")";
            case 10 -> singular();
            case 11 -> "(" + singular() + ")*(" + kinked(less) + ")";
            default -> oneOf(SMOOTH) + "(" + kinked(less) + ")";
        };
    }

    public String condition() {
        return switch (below(7)) {
            case 0 -> place() + " < x <= " + place();
            case 1 -> "x = " + number();
            case 2 -> "x != " + number();
            case 3 -> "not x < " + place();
            case 4 -> "x < " + place() + " or x >= " + place();
            case 5 -> polynomial() + " > 0";
            default -> "x " + oneOf(List.of("<", "<=", ">", ">=")) + " " + place();
        };
    }
}
