package org.casewise.notation.code;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewise.notation.Printed;
import org.casewise.syntax.Relation;

/** JavaScript expressions over numbers. */
final class JavaScript extends CurlyCode {

    private static final Set<String> RESERVED = Set.copyOf(List.of(("arguments await break case catch class const"
                    + " continue debugger default delete do else enum eval export extends false finally for function if"
                    + " implements import in instanceof interface let new null package private protected public return"
                    + " static super switch this throw true try typeof undefined var void while with yield Math NaN"
                    + " Infinity")
            .split(" ")));

    private static final Map<String, String> FUNCTIONS = functions(
            "Math.", "exp expm1 log log1p sqrt cbrt sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh");

    JavaScript(Supplement supplement) {
        super(supplement);
    }

    @Override
    Set<String> reserved() {
        return RESERVED;
    }

    @Override
    Map<String, String> functions() {
        return FUNCTIONS;
    }

    @Override
    String pow() {
        return "Math.pow";
    }

    @Override
    protected String relation(Relation relation) {
        return relation == Relation.EQUAL ? " === " : super.relation(relation);
    }

    @Override
    protected Printed pi() {
        return Printed.atom("Math.PI");
    }

    @Override
    protected Printed euler() {
        return Printed.atom("Math.E");
    }

    @Override
    protected Printed infinity() {
        return Printed.atom("Infinity");
    }

    @Override
    String nan() {
        return "NaN";
    }
}
