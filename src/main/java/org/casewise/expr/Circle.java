package org.casewise.expr;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casewise.exact.Rational;

/** The values of trigonometric functions at multiples of pi/4 and pi/6, and those of their inverses, which roots can write. */
final class Circle {

    private static final Rational TWO = Rational.TWO;
    private static final Rational ONE = Rational.ONE;

    /** From a part of pi, 0 to 1/2, to the sine. */
    private static final Map<Rational, Expr> SINES = sines();

    /** From a part of pi, 0 to 1/2 excluded, to the tangent. */
    private static final Map<Rational, Expr> TANGENTS = tangents();

    private Circle() {}

    private static Map<Rational, Expr> sines() {
        Map<Rational, Expr> sines = new LinkedHashMap<>();
        sines.put(Rational.ZERO, Algebra.ZERO);
        sines.put(Rational.of(1, 6), Algebra.HALF);
        sines.put(Rational.of(1, 4), Algebra.product(Algebra.HALF, Algebra.sqrt(Algebra.TWO)));
        sines.put(Rational.of(1, 3), Algebra.product(Algebra.HALF, Algebra.sqrt(Algebra.num(3))));
        sines.put(Rational.HALF, Algebra.ONE);
        return sines;
    }

    private static Map<Rational, Expr> tangents() {
        Map<Rational, Expr> tangents = new LinkedHashMap<>();
        tangents.put(Rational.ZERO, Algebra.ZERO);
        tangents.put(Rational.of(1, 6), Algebra.power(Algebra.num(3), Algebra.num(Rational.of(-1, 2))));
        tangents.put(Rational.of(1, 4), Algebra.ONE);
        tangents.put(Rational.of(1, 3), Algebra.sqrt(Algebra.num(3)));
        return tangents;
    }

    /** The value, or null where none is known here; {@link ArithmeticException} at a pole. */
    static Expr valueOrNull(Elementary f, Expr u) {
        return switch (f) {
            case SIN -> ofPart(u, Rational.ZERO);
            case COS -> ofPart(u, Rational.HALF);
            case TAN -> tangent(ofPart(u, Rational.ZERO), ofPart(u, Rational.HALF));
            case ASIN -> partOf(u, SINES);
            case ACOS -> arcCosine(u);
            case ATAN -> partOf(u, TANGENTS);
            default -> null;
        };
    }

    /** The sine of {@code u + more·pi}, or null. */
    private static Expr ofPart(Expr u, Rational more) {
        Coefficient split = Coefficient.of(u);
        if (!split.rest().equals(Algebra.PI)) {
            return null;
        }
        Rational part = split.factor().plus(more);
        Rational turned =
                part.minus(TWO.times(Rational.of(part.times(Rational.HALF).floor())));
        boolean below = turned.compareTo(ONE) >= 0;
        Rational half = below ? turned.minus(ONE) : turned;
        Expr sine = SINES.get(half.min(ONE.minus(half)));
        return sine == null || !below ? sine : Algebra.negate(sine);
    }

    /** A fixed angle that is a multiple of pi and something else, less as many whole turns as leave -pi to pi of it. */
    static Expr withoutTurns(Expr u) {
        if (!(u instanceof Sum sum) || !Symbols.absent(u)) {
            return u;
        }
        for (Expr term : sum.children()) {
            Coefficient split = Coefficient.of(term);
            if (split.rest().equals(Algebra.PI)) {
                Rational turns = Rational.of(
                        split.factor().plus(ONE).times(Rational.HALF).floor());
                return Algebra.minus(u, Algebra.product(Algebra.num(turns.times(TWO)), Algebra.PI));
            }
        }
        return u;
    }

    /** How many half turns stand in an angle that is a multiple of pi and something else. */
    static BigInteger halfTurns(Expr u) {
        if (u instanceof Sum sum) {
            for (Expr term : sum.children()) {
                Coefficient split = Coefficient.of(term);
                if (split.rest().equals(Algebra.PI)) {
                    return split.factor().floor();
                }
            }
        }
        return BigInteger.ZERO;
    }

    private static Expr tangent(Expr sine, Expr cosine) {
        return sine == null || cosine == null ? null : Algebra.over(sine, cosine);
    }

    private static Expr arcCosine(Expr u) {
        Expr mirrored = partOf(Algebra.negate(u), SINES);
        Expr arcSine = mirrored == null ? partOf(u, SINES) : Algebra.negate(mirrored);
        return arcSine == null ? null : Algebra.minus(Algebra.product(Algebra.HALF, Algebra.PI), arcSine);
    }

    private static Expr partOf(Expr value, Map<Rational, Expr> values) {
        for (Map.Entry<Rational, Expr> entry : values.entrySet()) {
            if (entry.getValue().equals(value)) {
                return Algebra.product(Algebra.num(entry.getKey()), Algebra.PI);
            }
        }
        return null;
    }
}
