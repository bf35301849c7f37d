package org.casewise.notation.code;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewise.notation.Precedence;
import org.casewise.notation.Printed;

/**
 * Python expressions over its own numbers. What Python refuses to compute - too large a value, a division by zero - is left
 * to functions of the listing that answer as IEEE arithmetic does.
 */
final class PlainPython extends PythonCode {

    private static final Set<String> RESERVED = keywordsAnd("math float abs");

    private static final Map<String, String> FUNCTIONS =
            functions("math.", "sqrt asin acos atan tanh asinh acosh erf erfc");

    PlainPython(Supplement supplement) {
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

    /** Squares and cubes of names are products, which are never refused. */
    @Override
    protected Printed power(Printed base, Printed exponent) {
        if (isName(base.text()) && exponent.text().equals("2")) {
            return times(List.of(base, base));
        }
        return isFixed(base) && isFixed(exponent)
                ? super.power(base, exponent)
                : function(supplied("power"), List.of(base, exponent));
    }

    @Override
    protected Printed over(Printed numerator, Printed denominator) {
        return isFixed(denominator)
                ? super.over(numerator, denominator)
                : function(supplied("divide"), List.of(numerator, denominator));
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c == '_' || isLetter(c) || c >= '0' && c <= '9');
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Whether the text is made of numbers alone; of letters these have the e of a power of ten. */
    private static boolean isFixed(Printed p) {
        String text = p.text().replace("math.pi", "").replace("math.sqrt", "");
        return p.precedence() != Precedence.CASES && text.chars().noneMatch(c -> isLetter(c) && c != 'e' || c == '_');
    }

    @Override
    protected Printed pi() {
        return Printed.atom("math.pi");
    }

    @Override
    protected Printed euler() {
        return Printed.atom("math.e");
    }

    @Override
    protected Printed infinity() {
        return Printed.atom("math.inf");
    }

    @Override
    String nan() {
        return "math.nan";
    }
}
