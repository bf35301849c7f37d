package org.casewise.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Num;
import org.casewise.random.Arbitrary;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.casewise.syntax.WrittenValue;
import org.junit.jupiter.api.Test;

/**
 * What is said of joints, against values and difference quotients of the written text very near to them. Only what is said
 * counts: unknown is no mistake, but must not be the rule.
 */
class JointFuzzTest {

    private static final int BITS = 900;

    /** Two distances: what converges gets closer, what grows gets larger. */
    private static final Rational FAR = Rational.TWO.power(-150);

    private static final Rational NEAR = Rational.TWO.power(-250);

    private static final Ball CLOSER = Ball.of(Rational.TWO.power(-10));

    private int decided;
    private int undecided;

    /** One side of one joint of one definition. */
    private record Probe(Definition definition, Rational at, Optional<Ball> exactValue, int direction) {

        Ball beside(Rational distance) {
            Rational x = at.plus(distance.times(Rational.of(direction)));
            return WrittenValue.of(definition, Map.of("x", x), BITS).orElse(null);
        }

        /** The slope between two points of this side. */
        Ball slope(Rational distance) {
            Ball near = beside(distance);
            Ball farther = beside(distance.times(Rational.of(17, 16)));
            if (near == null || farther == null) {
                return null;
            }
            Rational run = distance.times(Rational.of(direction, 16));
            return farther.minus(near, BITS).over(Ball.of(run), BITS);
        }

        /** The slope of the chord from the joint itself. */
        Ball chord(Rational distance) {
            Ball near = beside(distance);
            Rational run = distance.times(Rational.of(direction));
            return near == null
                    ? null
                    : near.minus(exactValue.orElseThrow(), BITS).over(Ball.of(run), BITS);
        }
    }

    @FunctionalInterface
    private interface Quantity {
        Ball at(Rational distance);
    }

    private void check(String about, Limit said, Quantity quantity, boolean exists) {
        if (said instanceof Limit.Unknown) {
            undecided++;
            return;
        }
        Ball far = quantity.at(FAR);
        Ball near = quantity.at(NEAR);
        if (!exists) {
            assertTrue(said instanceof Limit.Nonexistent, about + " should not exist: " + said);
            return;
        }
        String values = about + " is said to be " + said + ", found " + far + ", " + near;
        assertTrue(far != null && near != null, values);
        boolean lost = near.containsZero() && !near.isExactlyZero() && said.isInfinite();
        if (!far.isFinite() || !near.isFinite() || lost) {
            return;
        }
        decided++;
        if (said instanceof Limit.Finite f) {
            Ball limit = Enclosing.of(f.value(), BITS);
            assertTrue(vanishes(h -> quantity.at(h).minus(limit, BITS)), values);
        } else if (said instanceof Limit.Infinite i) {
            assertEquals(i.positive() ? 1 : -1, near.sign(), values);
            assertTrue(grows(quantity), values);
        }
    }

    private void checkJoint(Definition definition, Joint joint, String text) {
        boolean rational = joint.at() instanceof Num;
        Rational at = rational
                ? ((Num) joint.at()).value()
                : Enclosing.of(joint.at(), 2 * BITS).midpoint();
        Optional<Ball> value = rational ? WrittenValue.of(definition, Map.of("x", at), BITS) : Optional.empty();
        String about = text + " at " + joint.at();
        if (rational) {
            assertEquals(value.isPresent(), joint.value().isPresent(), about + ": value");
            joint.value()
                    .ifPresent(v -> assertTrue(
                            Enclosing.of(v, BITS).minus(value.get(), BITS).containsZero(), about + ": value " + v));
        }
        Probe left = new Probe(definition, at, value, -1);
        Probe right = new Probe(definition, at, value, 1);
        for (Probe side : List.of(left, right)) {
            boolean isLeft = side == left;
            boolean exists = side.beside(NEAR) != null;
            String where = about + (isLeft ? " from the left" : " from the right");
            check(where + " limit", isLeft ? joint.leftLimit() : joint.rightLimit(), side::beside, exists);
            check(
                    where + " limit of f'",
                    isLeft ? joint.leftLimitOfDerivative() : joint.rightLimitOfDerivative(),
                    side::slope,
                    exists);
            if (value.isPresent()) {
                Conditional<Limit> derivative = isLeft ? joint.leftDerivative() : joint.rightDerivative();
                assertTrue(derivative.isUnconditional(), where);
                check(where + " derivative", derivative.otherwise(), side::chord, exists);
            }
        }
        assertTrue(joint.verdict().isUnconditional(), about);
        checkVerdict(joint, left, right, about);
    }

    /** The verdict's word from values alone, by the order in which the contract lists them. */
    private void checkVerdict(Joint joint, Probe left, Probe right, String about) {
        Verdict verdict = joint.verdict().otherwise();
        String said = about + ": " + verdict;
        boolean onLeft = left.beside(NEAR) != null;
        boolean onRight = right.beside(NEAR) != null;
        if (verdict instanceof Verdict.Undecided) {
            undecided++;
            return;
        }
        assertEquals(!onLeft && !onRight, verdict instanceof Verdict.Isolated, said);
        assertEquals(onLeft != onRight, verdict instanceof Verdict.Edge, said);
        if (!onLeft || !onRight) {
            return;
        }
        if (verdict instanceof Verdict.Oscillation) {
            // The points of a wave that are four times nearer each time would have to settle, too.
            boolean settles = vanishes(h -> moved(left, h)) && vanishes(h -> moved(right, h));
            assertTrue(!settles, said);
            return;
        }
        boolean infinite = grows(left::beside) || grows(right::beside);
        assertEquals(infinite, verdict instanceof Verdict.Blowup, said);
        if (infinite) {
            return;
        }
        boolean jumps = !vanishes(h -> left.beside(h).minus(right.beside(h), BITS));
        assertEquals(jumps, verdict instanceof Verdict.Jump, said);
        if (jumps || left.exactValue().isEmpty()) {
            assertTrue(jumps || !(joint.at() instanceof Num) || verdict instanceof Verdict.Hole, said);
            return;
        }
        boolean stray = !vanishes(h -> left.beside(h).minus(left.exactValue().get(), BITS));
        assertEquals(stray, verdict instanceof Verdict.Stray, said);
        if (stray) {
            return;
        }
        Ball a = left.chord(NEAR);
        Ball b = right.chord(NEAR);
        boolean vertical = grows(left::chord) && grows(right::chord);
        String word = vertical
                ? a.sign() == b.sign() ? "verticalTangent" : "cusp"
                : vanishes(h -> left.chord(h).minus(right.chord(h), BITS)) ? "differentiable" : "corner";
        assertEquals(word, verdict.word(), said + ", chords " + a + ", " + b);
    }

    /** Whether the quantity goes to infinity: a logarithm grows by two thirds from the one distance to the other. */
    private static boolean grows(Quantity quantity) {
        Ball far = quantity.at(FAR).abs();
        Ball near = quantity.at(NEAR).abs();
        return !near.isFinite()
                || near.minus(far.times(Ball.of(Rational.of(3, 2)), BITS), BITS).sign() > 0;
    }

    /** Whether the quantity goes to zero: even a cube root gets much smaller on the way. */
    private static boolean vanishes(Quantity quantity) {
        Ball far = quantity.at(FAR).abs();
        Ball near = quantity.at(NEAR).abs();
        return near.containsZero()
                || near.toEnclosure().low() <= 0
                || near.minus(far.times(CLOSER, BITS), BITS).sign() < 0;
    }

    private static Ball moved(Probe side, Rational distance) {
        return side.beside(distance).minus(side.beside(distance.times(Rational.of(1, 4))), BITS);
    }

    @Test
    void oneSidedLimitsSlopesAndVerdictsAreTheWrittenFunctions() {
        int joints = 0;
        for (int seed = 0; seed < Arbitrary.seeds(300); seed++) {
            Arbitrary any = new Arbitrary(1_000_000 + seed);
            String text = any.kinked(1 + any.below(2));
            Definition definition;
            try {
                definition = DefinitionReader.read(Source.typed(text));
            } catch (DefinitionException refused) {
                continue;
            }
            for (Joint joint : DerivativeByCases.of(definition.function()).joints()) {
                try {
                    checkJoint(definition, joint, "seed " + (1_000_000 + seed) + ": " + text);
                    joints++;
                } catch (WrittenValue.Unsettled tooNear) {
                    // The text itself cannot be evaluated so near.
                }
            }
        }
        assertTrue(joints > 150, "only " + joints + " joints");

        assertTrue(decided > 10 * undecided, decided + " decided, " + undecided + " not");
    }
}
