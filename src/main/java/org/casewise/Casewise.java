package org.casewise;

import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.LatexReader;
import org.casewise.syntax.Source;

/**
 * Functions defined by cases: read, analysed, evaluated, printed and drawn exactly.
 *
 * <pre>{@code
 * CaseFunction f = Casewise.parse("elu(x; alpha = 1, alpha > 0) = { x if x > 0; alpha*(exp(x) - 1) otherwise }");
 * f.evaluate(-1);                                    // -0.6321205588285577, correctly rounded
 * f.with("alpha", "2").analyse().breakpoints();      // [Breakpoint[at=0, verdict=corner]]
 * }</pre>
 *
 * <p>All types are immutable and safe for use by several threads.
 */
public final class Casewise {

    private Casewise() {}

    /**
     * The function of a definition such as {@code max(0, x)} or {@code leaky(x; lambda = 0.01, 0 < lambda < 1) = { x if x >=
     * 0; lambda*x otherwise }}; several definitions stand on lines of their own, and the last one is the answer.
     *
     * @throws UnreadableText where the text is no definition, or has no meaning for all values of its parameters
     */
    public static CaseFunction parse(String definition) {
        try {
            return new CaseFunction(DefinitionReader.read(Source.typed(definition)));
        } catch (DefinitionException e) {
            throw English.unreadable(e);
        }
    }

    /**
     * The function of a formula in LaTeX as it stands in an article, {@code \max(0, x)} or {@code f(x)=\begin{cases}...}.
     *
     * @throws UnreadableText where it cannot be read, or can be read in two ways
     */
    public static CaseFunction parseLatex(String latex) {
        try {
            return new CaseFunction(LatexReader.read(Source.typed(latex)));
        } catch (DefinitionException e) {
            throw English.unreadable(e);
        }
    }
}
