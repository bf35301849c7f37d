package org.casewise.piecewise;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A polynomial whose coefficients are known modulo a prime below 2^31, from the constant one up. */
record Residues(long prime, List<Long> coefficients) {

    private static final long LARGE_PRIME = 2_147_483_629;
    private static final int PRIMES_TRIED = 200;

    Residues {
        int size = coefficients.size();
        while (size > 0 && coefficients.get(size - 1) == 0) {
            size--;
        }
        coefficients = List.copyOf(coefficients.subList(0, size));
    }

    private static Residues of(IntegerPolynomial p, long prime) {
        BigInteger modulus = BigInteger.valueOf(prime);
        return new Residues(
                prime,
                p.coefficients().stream().map(c -> c.mod(modulus).longValue()).toList());
    }

    /** True only if no root of the polynomial is a double one; false says nothing. */
    static boolean showSquareFree(IntegerPolynomial p) {
        return of(p, LARGE_PRIME).keepsShapeOf(p);
    }

    /**
     * The polynomial modulo a small prime that keeps its degree and in which no two of its roots meet; empty where none was
     * found.
     */
    static Optional<Residues> faithful(IntegerPolynomial squareFree) {
        long prime = 101;
        for (int i = 0; i < PRIMES_TRIED; i++) {
            Residues residues = of(squareFree, prime);
            if (residues.keepsShapeOf(squareFree)) {
                return Optional.of(residues);
            }
            prime = primeAfter(prime);
        }
        return Optional.empty();
    }

    private static long primeAfter(long n) {
        for (long candidate = n + 1; ; candidate++) {
            long divisor = 2;
            while (divisor * divisor <= candidate && candidate % divisor != 0) {
                divisor++;
            }
            if (divisor * divisor > candidate) {
                return candidate;
            }
        }
    }

    private boolean keepsShapeOf(IntegerPolynomial p) {
        return coefficients.size() == p.coefficients().size()
                && gcdWith(derivative()).coefficients.size() == 1;
    }

    List<Long> roots() {
        List<Long> roots = new ArrayList<>();
        for (long r = 0; r < prime; r++) {
            long value = 0;
            for (int i = coefficients.size() - 1; i >= 0; i--) {
                value = (value * r + coefficients.get(i)) % prime;
            }
            if (value == 0) {
                roots.add(r);
            }
        }
        return roots;
    }

    private Residues derivative() {
        List<Long> d = new ArrayList<>();
        for (int i = 1; i < coefficients.size(); i++) {
            d.add(coefficients.get(i) * i % prime);
        }
        return new Residues(prime, d);
    }

    /** A greatest common divisor, which is no polynomial at all only if both are none. */
    private Residues gcdWith(Residues other) {
        Residues a = this;
        Residues b = other;
        while (!b.coefficients.isEmpty()) {
            Residues rest = a.modulo(b);
            a = b;
            b = rest;
        }
        return a;
    }

    private Residues modulo(Residues divisor) {
        List<Long> rest = new ArrayList<>(coefficients);
        int d = divisor.coefficients.size() - 1;
        long inverse = inverse(divisor.coefficients.get(d));
        for (int i = rest.size() - 1; i >= d; i--) {
            long q = rest.get(i) * inverse % prime;
            for (int j = 0; j <= d; j++) {
                long less = rest.get(i - d + j) - q * divisor.coefficients.get(j) % prime;
                rest.set(i - d + j, less < 0 ? less + prime : less);
            }
        }
        return new Residues(prime, rest);
    }

    private long inverse(long a) {
        return BigInteger.valueOf(a).modInverse(BigInteger.valueOf(prime)).longValue();
    }
}
