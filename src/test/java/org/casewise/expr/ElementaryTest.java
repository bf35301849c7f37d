package org.casewise.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ElementaryTest {

    private static final Symbol U = Algebra.symbol("u");
    private static final int BITS = 400;
    private static final Rational STEP = Rational.TWO.power(-100);
    private static final Rational TINY = Rational.TWO.power(-150);

    private static final List<Rational> POINTS = List.of(
            Rational.ofDecimal("0.001"),
            Rational.of(1, 3),
            Rational.ofDecimal("0.99"),
            Rational.ofDecimal("1.5"),
            Rational.of(22, 7),
            Rational.of(17));

    /** Both signs of each point that lies inside the function's domain, the domains being those of any textbook. */
    private static List<Rational> pointsOf(Elementary f) {
        return POINTS.stream()
                .flatMap(p -> List.of(p, p.negate()).stream())
                .filter(p -> switch (f) {
                    case LOG -> p.signum() > 0;
                    case ASIN, ACOS, ATANH -> p.abs().compareTo(Rational.ONE) < 0;
                    case ACOSH -> p.compareTo(Rational.ONE) > 0;
                    default -> true;
                })
                .toList();
    }

    private static Ball at(Elementary f, Rational u) {
        return f.kernel().at(Ball.of(u), BITS);
    }

    @ParameterizedTest
    @EnumSource
    void theDerivativeIsTheLimitOfDifferenceQuotients(Elementary f) {
        List<Rational> points = pointsOf(f);
        assertTrue(points.size() >= 3, f + " has too few points");
        for (Rational u : points) {
            Ball rise = at(f, u.plus(STEP)).minus(at(f, u.minus(STEP)), BITS);
            Ball quotient = rise.over(Ball.of(STEP.times(Rational.TWO)), BITS);
            Ball derivative = Enclosing.of(f.derivative(U), Map.of(U, Ball.of(u)), BITS);
            Rational size = derivative.midpoint().abs().plus(Rational.ONE);
            Rational error = quotient.midpoint().minus(derivative.midpoint()).abs();
            assertTrue(error.compareTo(size.times(TINY)) < 0, f + " at " + u + ": " + quotient + " and " + derivative);
            assertTrue(quotient.radius().compareTo(size.times(TINY)) < 0, f + " at " + u);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFacesAgreeWithTheKernel(Elementary f) {
        List<Rational> points = pointsOf(f).stream().sorted().toList();
        Ball before = null;
        for (Rational u : points) {
            Ball value = at(f, u);
            Bounds bounds = f.bounds();
            assertTrue(
                    !bounds.lower().exists()
                            || value.upper().compareTo(bounds.lower().at()) >= 0,
                    f + " at " + u);
            assertTrue(
                    !bounds.upper().exists()
                            || value.lower().compareTo(bounds.upper().at()) <= 0,
                    f + " at " + u);
            if (before != null && f.isIncreasing()) {
                assertTrue(value.minus(before, BITS).sign() > 0, f + " does not increase at " + u);
            }
            if (f.parity() != Elementary.Parity.NONE) {
                Ball mirrored = at(f, u.negate());
                Ball sum =
                        f.parity() == Elementary.Parity.ODD ? value.plus(mirrored, BITS) : value.minus(mirrored, BITS);
                assertTrue(sum.containsZero(), f + " at " + u);
            }
            before = value;
        }
        if (f.zero() != null) {
            assertEquals(Algebra.ZERO, Algebra.call(f, f.zero()));
            assertTrue(at(f, ((Num) f.zero()).value()).containsZero(), f + " at its zero");
        }
    }

    @ParameterizedTest
    @EnumSource
    void limitsAtInfinityAreApproached(Elementary f) {
        Rational far = Rational.of(1000);
        if (f.limitAtPlusInfinity() != null) {
            Ball away = at(f, far).minus(Enclosing.of(f.limitAtPlusInfinity(), BITS), BITS);
            assertTrue(away.abs().upper().compareTo(Rational.of(1, 500)) < 0, f.name());
        }
        if (f.limitAtMinusInfinity() != null) {
            Ball away = at(f, far.negate()).minus(Enclosing.of(f.limitAtMinusInfinity(), BITS), BITS);
            assertTrue(away.abs().upper().compareTo(Rational.of(1, 500)) < 0, f.name());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theRequirementIsTheDomain(Elementary f) {
        for (Rational p : POINTS) {
            for (Rational u : List.of(p, p.negate())) {
                boolean met = f.definedWhere().demands(Algebra.num(u)).stream()
                        .allMatch(
                                d -> Sign.of(Enclosing.of(d.expression(), BITS).sign())
                                        .implies(d.sign()));
                assertEquals(pointsOf(f).contains(u), met, f + " at " + u);
                if (met) {
                    assertTrue(at(f, u).isFinite(), f + " at " + u);
                } else {
                    assertThrows(ArithmeticException.class, () -> Algebra.call(f, Algebra.num(u)), f + " at " + u);
                }
            }
        }
        assertFalse(f.word().isEmpty());
    }
}
