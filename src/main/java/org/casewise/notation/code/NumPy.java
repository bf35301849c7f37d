package org.casewise.notation.code;

import java.util.Map;
import java.util.Set;
import org.casewise.notation.Printed;

/** Python expressions over NumPy arrays of doubles. */
final class NumPy extends ArrayCode {

    private static final Set<String> RESERVED = keywordsAnd("np math float");

    private static final Map<String, String> FUNCTIONS = functions(
            "np.",
            "exp expm1 log log1p sqrt cbrt sin cos tan sinh cosh tanh asin=np.arcsin acos=np.arccos atan=np.arctan"
                    + " asinh=np.arcsinh acosh=np.arccosh atanh=np.arctanh");

    NumPy(Supplement supplement) {
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
    protected Printed pi() {
        return Printed.atom("np.pi");
    }

    @Override
    protected Printed euler() {
        return Printed.atom("np.e");
    }

    @Override
    protected Printed infinity() {
        return Printed.atom("np.inf");
    }

    @Override
    String nan() {
        return "np.nan";
    }
}
