package org.casewise.article;

import java.util.function.Function;
import org.casewise.expr.VectorFunction;
import org.casewise.notation.Latex;
import org.casewise.notation.MathMl;
import org.casewise.notation.Notation;
import org.casewise.notation.PlainText;
import org.casewise.notation.VectorStatements;

/** Spells statements about one vector function in all notations of a page at once. */
final class VectorFormulas {

    private final VectorFunction f;

    VectorFormulas(VectorFunction f) {
        this.f = f;
    }

    Formula of(Function<VectorStatements, String> statement) {
        return new Formula(in(new Latex(), statement), in(new MathMl(), statement), in(new PlainText(), statement));
    }

    private String in(Notation notation, Function<VectorStatements, String> statement) {
        return statement.apply(new VectorStatements(notation, f));
    }
}
