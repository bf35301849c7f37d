package org.casewise.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.random.Arbitrary;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.casewise.syntax.WrittenValue;
import org.junit.jupiter.api.Test;

class DerivativeByCasesTest {

    private static final int BITS = 400;
    private static final Rational STEP = Rational.TWO.power(-80);
    private static final Order ORDER = new Order(Assumptions.NONE);

    private static Optional<Ball> written(Definition definition, Rational x) {
        return WrittenValue.of(definition, Map.of("x", x), BITS);
    }

    private static Optional<Ball> value(Piecewise f, Rational x) {
        Optional<Piece<Expr>> piece = f.pieceAt(Algebra.num(x), ORDER);
        return piece.flatMap(p -> Piecewise.valueAt(p.body(), f.variable(), Algebra.num(x)))
                .map(v -> Enclosing.of(v, BITS));
    }

    private static boolean isFarFromJoints(Piecewise f, Rational x) {
        return f.breakpoints().stream()
                .allMatch(b -> Enclosing.of(b, 100)
                                .minus(Ball.of(x), 100)
                                .abs()
                                .lower()
                                .compareTo(Rational.TWO.power(-30))
                        > 0);
    }

    /** Compares with the quotient of second order; its error is a third derivative times the step's square. */
    private static void assertNear(Ball expected, Ball actual, String about) {
        if (!expected.isFinite() || !actual.isFinite()) {
            return;
        }
        Ball size = actual.abs().plus(expected.abs(), BITS).plus(Ball.ONE, BITS);
        Ball error = expected.minus(actual, BITS).abs().minus(size.times(Ball.of(Rational.TWO.power(-60)), BITS), BITS);
        assertTrue(error.sign() <= 0, () -> about + ": " + actual + ", differences give " + expected);
    }

    @Test
    void derivativesInsidePiecesAreLimitsOfDifferences() {
        int compared = 0;
        for (int seed = 0; seed < Arbitrary.seeds(120); seed++) {
            Arbitrary any = new Arbitrary(5_000_000 + seed);
            String text = any.kinked(1 + any.below(2));
            Definition definition;
            try {
                definition = DefinitionReader.read(Source.typed(text));
            } catch (DefinitionException refused) {
                continue;
            }
            Analysis analysis = Analysis.of(definition.function());
            for (int i = 0; i < 5; i++) {
                Rational x = any.between(Rational.of(-6), Rational.of(6));
                if (!isFarFromJoints(definition.function(), x)) {
                    continue;
                }
                String about = "seed " + (5_000_000 + seed) + ": " + text + " at " + x;
                Optional<Ball> here = written(definition, x);
                Optional<Ball> first = value(analysis.derivative().derivative(), x);
                Optional<Ball> second = value(analysis.secondDerivative().derivative(), x);
                assertEquals(here.isPresent(), first.isPresent(), about);
                assertEquals(here.isPresent(), second.isPresent(), about);
                if (here.isPresent()) {
                    Ball left = written(definition, x.minus(STEP)).orElseThrow();
                    Ball right = written(definition, x.plus(STEP)).orElseThrow();
                    Ball slope = right.minus(left, BITS).over(Ball.of(STEP.times(Rational.TWO)), BITS);
                    assertNear(slope, first.get(), about + ", f'");
                    Ball bend = right.plus(left, BITS)
                            .minus(here.get().times(Ball.of(2), BITS), BITS)
                            .over(Ball.of(STEP.times(STEP)), BITS);
                    assertNear(bend, second.get(), about + ", f''");
                    compared++;
                }
            }
        }
        assertTrue(compared > 120, "only " + compared + " points compared");
    }

    @Test
    void aJointIsInTheDomainOfTheDerivativeExactlyIfItIsDifferentiable() {
        for (int seed = 0; seed < Arbitrary.seeds(200); seed++) {
            String text = new Arbitrary(6_000_000 + seed).kinked(1);
            DerivativeByCases derivative;
            try {
                derivative = DerivativeByCases.of(
                        DefinitionReader.read(Source.typed(text)).function());
            } catch (DefinitionException refused) {
                continue;
            }
            for (Joint joint : derivative.joints()) {
                Optional<Piece<Expr>> piece = derivative.derivative().pieceAt(joint.at(), ORDER);
                assertEquals(joint.isDifferentiable(), piece.isPresent(), text + " at " + joint.at());
            }
            assertEquals(
                    derivative.joints().stream()
                            .filter(j -> !j.isDifferentiable())
                            .toList(),
                    derivative.undefinedAt(),
                    text);
        }
    }

    @Test
    void theSecondDerivativeIsThatOfTheFirst() {
        Analysis analysis =
                Analysis.of(DefinitionReader.read(Source.typed("max(0, x)^3")).function());
        List<String> bodies = analysis.secondDerivative().derivative().pieces().stream()
                .map(p -> p.body().toString())
                .toList();
        assertEquals(List.of("0", "(6*x)"), bodies);
        assertEquals(List.of(), analysis.secondDerivative().undefinedAt());
    }
}
