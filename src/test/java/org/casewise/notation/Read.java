package org.casewise.notation;

import org.casewise.expr.Expr;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.casewise.syntax.Term;

/** Formulas for tests, read as authors write them. */
public final class Read {

    /** The parameters that test formulas may use. */
    public static final String HEAD = "f(x; alpha, lambda, x1, beta_max, rate, Gamma) = ";

    private Read() {}

    public static Definition definition(String text) {
        return DefinitionReader.read(Source.typed(text));
    }

    /** The canonical form of the first piece. */
    public static Expr value(String text) {
        return definition(HEAD + text).function().pieces().get(0).body();
    }

    /** What was written, whatever it means: only the last definition of a text is given a meaning. */
    public static Term written(String text) {
        String others = "g(x) = x\nG(x) = x\nstep_2(x) = x\n";
        String head =
                "f(x; alpha, lambda, a_1, x1, beta_max, rate, Gamma, gamma, a__b, c, d_, x_alpha, Omega12, y_1, x_y_z) = ";
        return definition(others + head + text + "\n0").functions().get("f").body();
    }
}
