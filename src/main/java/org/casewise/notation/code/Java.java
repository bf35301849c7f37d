package org.casewise.notation.code;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewise.notation.Printed;

/** Java expressions over doubles. */
final class Java extends CurlyCode {

    private static final Set<String> RESERVED = Set.copyOf(List.of(("abstract assert boolean break byte case catch char"
                    + " class const continue default do double else enum extends final finally float for goto if"
                    + " implements import instanceof int interface long native new package private protected public"
                    + " return short static strictfp super switch synchronized this throw throws transient try void"
                    + " volatile while true false null _ Math Double")
            .split(" ")));

    private static final Map<String, String> FUNCTIONS =
            functions("Math.", "exp expm1 log log1p sqrt cbrt sin cos tan asin acos atan sinh cosh tanh");

    Java(Supplement supplement) {
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
    protected Printed pi() {
        return Printed.atom("Math.PI");
    }

    @Override
    protected Printed euler() {
        return Printed.atom("Math.E");
    }

    @Override
    protected Printed infinity() {
        return Printed.atom("Double.POSITIVE_INFINITY");
    }

    @Override
    String nan() {
        return "Double.NaN";
    }
}
