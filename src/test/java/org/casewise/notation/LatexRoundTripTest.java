package org.casewise.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Random;
import java.util.Set;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piecewise;
import org.casewise.random.Arbitrary;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.LatexReader;
import org.casewise.syntax.Source;
import org.casewise.syntax.Term;
import org.junit.jupiter.api.Test;

/** What we print as LaTeX is read again and means the same. */
class LatexRoundTripTest {

    private static final Spelling LATEX = new Spelling(new Latex(), Algebra.symbol("x"));

    private static final Set<Key> MEANING =
            Set.of(Key.CANNOT_SOLVE, Key.CANNOT_FIND_SIGN, Key.CANNOT_ORDER, Key.WORK_BOUND);

    /** What was written, whatever it means. */
    private static Term written(String latex, String because) {
        try {
            return LatexReader.written(Source.typed(latex));
        } catch (DefinitionException e) {
            return fail(because + ": " + latex + ": " + e.reason() + " at " + e.column());
        }
    }

    @Test
    void aRandomTermComesBackWithTheSameMeaning() {
        int compared = 0;
        for (int seed = 0; seed < Arbitrary.seeds(3000); seed++) {
            Term term = new RandomTerms(new Random(seed)).term(1 + seed % 4);
            String latex = LATEX.of(term);
            try {
                String meaning = TermMeaning.of(term);
                String because = "seed " + seed + ": " + new Spelling(new PlainText(), Algebra.symbol("x")).of(term);
                assertEquals(meaning, TermMeaning.of(written(latex, because)), because + ": " + latex);
                compared++;
            } catch (ArithmeticException | CannotTell none) {
                // Such as log(-1), 1/0, or a number that is too long: there is no meaning to compare.
            }
        }
        assertTrue(compared > 1500, "only " + compared);
    }

    @Test
    void aRandomExpressionComesBackInTheSameCanonicalForm() {
        for (int seed = 0; seed < Arbitrary.seeds(4000); seed++) {
            Expr e = new RandomExpressions(new Random(seed)).expression(1 + seed % 4);
            String latex = LATEX.of(e);
            assertEquals(e, TermMeaning.value(written(latex, "seed " + seed)), "seed " + seed + ": " + latex);
        }
    }

    @Test
    void aRandomDefinitionComesBackAsTheSameFunction() {
        int compared = 0;
        for (int seed = 0; seed < Arbitrary.seeds(600); seed++) {
            String text = new Arbitrary(seed).kinked(1 + seed % 2);
            Definition definition;
            try {
                definition = DefinitionReader.read(Source.typed(text));
            } catch (DefinitionException e) {
                continue;
            }
            String latex = LATEX.of(definition.written());
            try {
                Definition back = LatexReader.read(Source.typed(latex));
                assertEquals(definition.function(), back.function(), "seed " + seed + ": " + text + ": " + latex);
                compared++;
            } catch (DefinitionException e) {
                fail("seed " + seed + ": " + text + ": " + latex + ": " + e.reason() + " at " + e.column());
            }
        }
        assertTrue(compared > 300, "only " + compared);
    }

    /** The cases that were found, printed, are a definition of the same function, or of its part on the window. */
    @Test
    void theCasesOfARandomDefinitionComeBackAsTheSameFunction() {
        Spelling plain = new Spelling(new PlainText(), Algebra.symbol("x"));
        int compared = 0;
        for (int seed = 0; seed < Arbitrary.seeds(600); seed++) {
            String text = new Arbitrary(seed).kinked(1 + seed % 2);
            Piecewise f;
            try {
                f = DefinitionReader.read(Source.typed(text)).function();
            } catch (DefinitionException e) {
                continue;
            }
            String because = "seed " + seed + ": " + text + ": ";
            String cases = plain.of(f);
            String latex = LATEX.of(f);
            try {
                assertEquals(f.partition(), partition(DefinitionReader.read(Source.typed(cases))), because + cases);
                assertEquals(f.partition(), partition(LatexReader.read(Source.typed(latex))), because + latex);
                compared++;
            } catch (DefinitionException e) {
                // Of cases in another form than the author's the meaning may be too hard to find; their text never is.
                assertTrue(
                        MEANING.contains(e.reason().key()),
                        because + cases + ": " + latex + ": " + e.reason() + " at " + e.column());
            }
        }
        assertTrue(compared > 300, "only " + compared);
    }

    private static Partition<Expr> partition(Definition definition) {
        return definition.function().partition();
    }
}
