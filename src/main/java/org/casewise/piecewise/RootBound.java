package org.casewise.piecewise;

/** How far from zero the roots of a polynomial can lie. */
final class RootBound {

    private RootBound() {}

    /** All complex roots lie nearer to zero than two to this power (Fujiwara 1916, rounded up to a power of two). */
    static int bits(IntegerPolynomial p) {
        int n = p.degree();
        int bits = Integer.MIN_VALUE;
        for (int i = 1; i <= n; i++) {
            if (p.coefficients().get(n - i).signum() != 0) {
                int ratio =
                        p.coefficients().get(n - i).bitLength() - p.leading().bitLength() + 1;
                bits = Math.max(bits, Math.floorDiv(ratio + i - 1, i));
            }
        }
        return bits == Integer.MIN_VALUE ? 0 : bits + 2;
    }
}
