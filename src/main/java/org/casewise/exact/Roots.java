package org.casewise.exact;

import java.math.BigInteger;

/** Square and cube roots: of integers rounded down, of balls. */
final class Roots {

    private static final BigInteger THREE = BigInteger.valueOf(3);

    private Roots() {}

    /** The greatest integer whose square is at most {@code n >= 0}. */
    static BigInteger floorSqrt(BigInteger n) {
        int half = (n.bitLength() - 1) / 2;
        if (half <= 25) {
            return BigInteger.valueOf(floorSqrt(n.longValue()));
        }
        // Newton from the root of the leading digits, doubling the places: after each step the root of the leading
        // 2·places+2 bits is known to within 1, since (a + n/a)/2 errs by (a - sqrt n)^2/(2a), the floors by less than
        // 1.
        int steps = 0;
        while (half >> steps > 25) {
            steps++;
        }
        int places = half >> steps;
        BigInteger root =
                BigInteger.valueOf(floorSqrt(n.shiftRight(2 * (half - places)).longValue()));
        while (steps > 0) {
            int known = places;
            places = half >> --steps;
            root = root.shiftLeft(places - known - 1)
                    .add(n.shiftRight(2 * half - known - places + 1).divide(root));
        }
        return root.multiply(root).compareTo(n) > 0 ? root.subtract(BigInteger.ONE) : root;
    }

    /** Of less than 2^53; the root of a double is correctly rounded everywhere. */
    private static long floorSqrt(long n) {
        return (long) Math.sqrt((double) n);
    }

    /** The greatest integer whose cube is at most {@code n >= 0}. */
    static BigInteger floorCbrt(BigInteger n) {
        int length = n.bitLength();
        if (length <= 3) {
            return BigInteger.valueOf(n.signum());
        }
        // Start above the root; Newton's step from above stays above or on the rounded down root and falls until there.
        int known = length / 6;
        BigInteger root = known < 4
                ? BigInteger.ONE.shiftLeft(length / 3 + 1)
                : floorCbrt(n.shiftRight(3 * known)).add(BigInteger.ONE).shiftLeft(known);
        while (true) {
            BigInteger next =
                    root.shiftLeft(1).add(n.divide(root.multiply(root))).divide(THREE);
            if (next.compareTo(root) >= 0) {
                return root;
            }
            root = next;
        }
    }

    static Ball sqrt(Ball argument, int bits) {
        Ball x = Monotone.notBelow(argument, Ball.ZERO, "sqrt");
        if (x.isExactlyZero()) {
            return x;
        }
        if (x.fraction != null) {
            BigInteger top = floorSqrt(x.fraction.numerator());
            BigInteger bottom = floorSqrt(x.fraction.denominator());
            Rational root = new Rational(top, bottom);
            return root.times(root).equals(x.fraction) ? Ball.of(root) : sqrt(x.at(bits + 2), bits);
        }
        return x.isNarrow()
                ? sqrtOfNarrow(x, bits)
                : Monotone.increasing(x, bits, Roots::sqrt, Ball.ZERO, Ball.WHOLE)
                        .knownNotZero(!x.containsZero());
    }

    /** |sqrt(m + d) - sqrt(m)| &lt;= |d|/sqrt(m), and the root of the midpoint is cut off below its last place. */
    private static Ball sqrtOfNarrow(Ball x, int bits) {
        int shift = Math.max(0, 2 * (bits + 2) - x.mid.bitLength());
        shift += (int) ((x.exponent - shift) & 1);
        BigInteger square = x.mid.shiftLeft(shift);
        BigInteger root = floorSqrt(square);
        BigInteger radius = root.multiply(root).equals(square) ? BigInteger.ZERO : BigInteger.ONE;
        if (x.rad.signum() != 0) {
            radius = radius.add(x.rad.shiftLeft(shift).divide(root)).add(BigInteger.ONE);
        }
        return BallRounding.round(root, radius, (x.exponent - shift) / 2, bits);
    }

    static Ball cbrt(Ball x, int bits) {
        if (x.isExactlyZero()) {
            return x;
        }
        if (x.fraction != null) {
            Rational size = x.fraction.abs();
            Rational root = new Rational(floorCbrt(size.numerator()), floorCbrt(size.denominator()));
            Ball exact = Ball.of(x.fraction.signum() < 0 ? root.negate() : root);
            return root.power(3).equals(size) ? exact : cbrt(x.at(bits + 2), bits);
        }
        if (x.isNarrow()) {
            return x.mid.signum() < 0 ? cbrtOfNarrow(x.negate(), bits).negate() : cbrtOfNarrow(x, bits);
        }
        return Monotone.increasing(x, bits, Roots::cbrt, Ball.WHOLE, Ball.WHOLE).knownNotZero(!x.containsZero());
    }

    /** The cube root's relative error is at most that of its narrow argument. */
    private static Ball cbrtOfNarrow(Ball x, int bits) {
        int shift = Math.max(0, 3 * (bits + 2) - x.mid.bitLength());
        shift += (int) Math.floorMod(x.exponent - shift, 3L);
        BigInteger cube = x.mid.shiftLeft(shift);
        BigInteger root = floorCbrt(cube);
        BigInteger radius = root.pow(3).equals(cube) ? BigInteger.ZERO : BigInteger.ONE;
        if (x.rad.signum() != 0) {
            radius = radius.add(root.add(BigInteger.ONE).multiply(x.rad).divide(x.mid))
                    .add(BigInteger.ONE);
        }
        return BallRounding.round(root, radius, (x.exponent - shift) / 3, bits);
    }
}
