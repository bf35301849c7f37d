package org.casewise.notation.code;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casewise.notation.Precedence;
import org.casewise.notation.Printed;

/** Expressions of Python, whatever they compute with. */
abstract class PythonCode extends Code {

    private static final String KEYWORDS = "False None True and as assert async await break class continue def del elif"
            + " else except finally for from global if import in is lambda nonlocal not or pass raise return try while"
            + " with yield";

    PythonCode(Supplement supplement) {
        super(supplement);
    }

    /** The keywords, and the other names that a listing uses. */
    static Set<String> keywordsAnd(String names) {
        return new LinkedHashSet<>(List.of((KEYWORDS + " " + names).split(" ")));
    }

    /** Python divides whole numbers exactly and rounds once. */
    @Override
    final Printed fraction(String numerator, String denominator) {
        return new Printed(numerator + " / " + denominator, Precedence.PRODUCT);
    }

    @Override
    protected Printed power(Printed base, Printed exponent) {
        return new Printed(
                atLeast(Precedence.ATOM, base) + "**" + atLeast(Precedence.ATOM, exponent), Precedence.POWER);
    }

    @Override
    protected String and() {
        return " and ";
    }
}
