package org.casewise.piecewise;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.exact.Rational;

/**
 * The rational roots of a square-free polynomial: its roots modulo a small prime are lifted to a high power of it by
 * Newton's method (Hensel), turned into fractions, and tried.
 */
final class RationalRoots {

    private RationalRoots() {}

    /** All of them, each once, in no order; of a polynomial that is not constant. */
    static List<Rational> of(IntegerPolynomial p) {
        List<Rational> found = new ArrayList<>();
        if (p.coefficients().get(0).signum() == 0) {
            found.add(Rational.ZERO);
        }
        Optional<Residues> residues = Residues.faithful(p);
        if (residues.isEmpty()) {
            return found;
        }
        // A root u/v has v dividing the leading coefficient a, so a times it is an integer, not larger than a times the
        // bound.
        int bits = p.leading().bitLength() + RootBound.bits(p) + 2;
        BigInteger prime = BigInteger.valueOf(residues.get().prime());
        for (long start : residues.get().roots()) {
            BigInteger modulus = prime;
            BigInteger root = BigInteger.valueOf(start);
            while (modulus.bitLength() < bits) {
                modulus = modulus.multiply(modulus);
                root = improved(p, root, modulus);
            }
            BigInteger multiple = root.multiply(p.leading()).mod(modulus);
            if (multiple.shiftLeft(1).compareTo(modulus) > 0) {
                multiple = multiple.subtract(modulus);
            }
            Rational candidate = new Rational(multiple, p.leading());
            if (!candidate.isZero() && p.signAt(candidate) == 0) {
                found.add(candidate);
            }
        }
        return found;
    }

    /** One step of Newton's method modulo the square of the modulus to which the root is right. */
    private static BigInteger improved(IntegerPolynomial p, BigInteger root, BigInteger modulus) {
        BigInteger value = BigInteger.ZERO;
        BigInteger slope = BigInteger.ZERO;
        for (int i = p.degree(); i >= 0; i--) {
            slope = slope.multiply(root).add(value).mod(modulus);
            value = value.multiply(root).add(p.coefficients().get(i)).mod(modulus);
        }
        return root.subtract(value.multiply(slope.modInverse(modulus))).mod(modulus);
    }
}
