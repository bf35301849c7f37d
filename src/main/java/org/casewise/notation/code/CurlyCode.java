package org.casewise.notation.code;

import java.util.List;
import org.casewise.notation.Precedence;
import org.casewise.notation.Printed;
import org.casewise.syntax.Relation;

/** Expressions of languages in the tradition of C: C, Java, JavaScript. */
abstract class CurlyCode extends Code {

    CurlyCode(Supplement supplement) {
        super(supplement);
    }

    /** The function that raises to a power. */
    abstract String pow();

    /** Two whole numbers would be divided as such. */
    @Override
    final Printed fraction(String numerator, String denominator) {
        return new Printed(real(numerator) + " / " + real(denominator), Precedence.PRODUCT);
    }

    private static String real(String whole) {
        return whole.indexOf('.') < 0 ? whole + ".0" : whole;
    }

    @Override
    final String whole(String text) {
        return real(text);
    }

    @Override
    protected final Printed power(Printed base, Printed exponent) {
        boolean plain = base.precedence() == Precedence.ATOM && base.text().indexOf('(') < 0;
        return plain && exponent.text().equals("2")
                ? times(List.of(base, base))
                : function(pow(), List.of(base, exponent));
    }

    @Override
    protected final Printed chain(List<Printed> operands, List<Relation> relations) {
        return pairs(operands, relations);
    }

    @Override
    protected final String and() {
        return " && ";
    }
}
