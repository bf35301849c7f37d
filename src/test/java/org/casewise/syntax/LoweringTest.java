package org.casewise.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.random.Arbitrary;
import org.junit.jupiter.api.Test;

/** Pieces against the text they were read from, at, left of and right of every cut, and elsewhere. */
class LoweringTest {

    private static final int BITS = 200;
    private static final Rational NEAR = Rational.TWO.power(-60);

    private static List<Rational> points(Piecewise f, Arbitrary any) {
        List<Rational> points = new ArrayList<>();
        for (Expr b : f.breakpoints()) {
            Rational at = b instanceof Num n ? n.value() : Enclosing.of(b, BITS).midpoint();
            points.addAll(List.of(at, at.minus(NEAR), at.plus(NEAR)));
        }
        for (int i = 0; i < 8; i++) {
            points.add(any.oneIn(2) ? any.fraction() : any.between(Rational.of(-8), Rational.of(8)));
        }
        return points;
    }

    private static void compare(Definition definition, Rational x, String about) {
        Piecewise f = definition.function();
        Optional<Ball> written;
        try {
            written = WrittenValue.of(definition, Map.of("x", x), BITS);
        } catch (WrittenValue.Unsettled tooNear) {
            return;
        }
        Order order = new Order(Assumptions.NONE);
        List<Piece<Expr>> holding = f.pieces().stream()
                .filter(p -> order.isIn(Algebra.num(x), p.on()))
                .toList();
        assertEquals(written.isPresent() ? 1 : 0, holding.size(), () -> about + " at " + x + ": " + f.pieces());
        assertEquals(holding.stream().findFirst(), f.pieceAt(Algebra.num(x), order), () -> about + " at " + x);
        if (written.isPresent() && written.get().isFinite()) {
            Expr value = Piecewise.valueAt(holding.get(0).body(), f.variable(), Algebra.num(x))
                    .orElseThrow();
            Ball difference = written.get().minus(Enclosing.of(value, BITS), BITS);
            assertTrue(difference.containsZero(), () -> about + " at " + x + ": " + value + ", written " + written);
        }
    }

    @Test
    void rootsOfSquaresAreSimplifiedOnlyWhereTheSignIsKnown() {
        for (String text : List.of(
                "sqrt(x^2)",
                "sqrt(abs(-x^4))",
                "sqrt((x - 1)^2*(x + 2)^3)",
                "(x^4)^(1/4)",
                "x/sqrt(x^2)",
                "sqrt(-x^2)")) {
            Definition definition = DefinitionReader.read(Source.typed(text));
            for (int i = -12; i <= 12; i++) {
                compare(definition, Rational.of(i, 4), text);
            }
        }
        assertEquals(
                2,
                DefinitionReader.read(Source.typed("sqrt(x^2)"))
                        .function()
                        .pieces()
                        .size());
    }

    @Test
    void piecesHaveTheWrittenValueEverywhere() {
        int read = 0;
        for (int seed = 0; seed < Arbitrary.seeds(800); seed++) {
            Arbitrary any = new Arbitrary(seed);
            String text = any.kinked(1 + any.below(3));
            String about = "seed " + seed + ": " + text;
            Definition definition;
            try {
                definition = DefinitionReader.read(Source.typed(text));
            } catch (DefinitionException refused) {
                continue;
            }
            read++;
            for (Rational x : points(definition.function(), any)) {
                compare(definition, x, about);
            }
        }
        assertTrue(read > 250, "only " + read + " definitions were read");
    }
}
