package org.casewise.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.syntax.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed as plain text is read again as the same. */
class RoundTripTest {

    private static final Spelling PLAIN = new Spelling(new PlainText(), Algebra.symbol("x"));

    @Test
    void aWrittenTermComesBackAsTheSameTerm() {
        for (int seed = 0; seed < 3000; seed++) {
            Term term = new RandomTerms(new Random(seed)).term(1 + seed % 4);
            String text = PLAIN.of(term);
            assertEquals(term, RandomTerms.withoutSpans(Read.written(text)), "seed " + seed + ": " + text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-(-x)",
                "--x",
                "-(-(-x))",
                "--x*2",
                "-(x*2)",
                "-x*2",
                "(-x)*2",
                "x*(-2)",
                "x - (-2)",
                "x + (-2)*3",
                "(x*2)*3",
                "(x/2)/3",
                "x/(2/3)",
                "x/(2*3)",
                "x/2*3",
                "(x + 1) + 2",
                "x + (1 + 2)",
                "-(x + 1)",
                "-(x + 1) + 2",
                "(-x + 1) + 2",
                "-2^2",
                "(-2)^2",
                "2^-2",
                "2^(-2)",
                "(2^3)^4",
                "2^3^4",
                "(-2)^-x^2",
                "(1/2)^x",
                "x^(1/2)",
                "(x + 1)^(x + 2)",
                "-x^2 - -x^2",
                "2*(-x)^2",
                "1/(-x)",
                "(-1)/x",
                "-1/x",
                "{ x if x > 0; { 1 if x = 0 } otherwise } + 2*{ 0 otherwise }^2",
                "{ 1 if not not x > 0 }",
                "{ 1 if not (x > 0 and (x < 1 or x > 2)) or x = 5 }",
                "{ 1 if (x > 0 and x < 1) and x != 1/2 }",
                "{ 1 if (x + 1) < 2 or (x + 1)*2 > 3 }",
                "{ 1 if { 1 if x > 0 } < { 2 otherwise } }",
                "|x| - |-x|",
                "max(-x, x, -(2*x))",
                "g(-x)^-g(x)"
            })
    void signsGroupsAndConditionsComeBack(String text) {
        Term once = RandomTerms.withoutSpans(Read.written(text));
        assertEquals(once, RandomTerms.withoutSpans(Read.written(PLAIN.of(once))), PLAIN.of(once));
    }

    @Test
    void anExpressionComesBackInTheSameCanonicalForm() {
        for (int seed = 0; seed < 4000; seed++) {
            Expr e = new RandomExpressions(new Random(seed)).expression(1 + seed % 4);
            String text = PLAIN.of(e);
            Expr back = TermMeaning.value(Read.written(text));
            assertEquals(e, back, "seed " + seed + ": " + text);
        }
    }

    @Test
    void theDepthOfAPolynomialInNestedFormCostsNothing() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (int sign : List.of(1, -1)) {
                Expr x = Algebra.symbol("x");
                Expr nested = x;
                for (int i = 2; i < 45; i++) {
                    nested = Algebra.sum(Algebra.num(i), Algebra.product(Algebra.num(sign), x, nested));
                }
                Expr negated = Algebra.product(Algebra.num(-1), x, nested);
                String text = PLAIN.of(negated);
                assertEquals(negated, TermMeaning.value(Read.written(text)), text);
                for (Notation notation : List.of(new Latex(), new MathMl())) {
                    new Spelling(notation, Algebra.symbol("x")).of(negated);
                }
            }
        });
    }
}
