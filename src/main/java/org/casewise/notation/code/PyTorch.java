package org.casewise.notation.code;

import java.util.Map;
import java.util.Set;
import org.casewise.notation.Notation;
import org.casewise.notation.Printed;

/** Python expressions over PyTorch tensors; numbers are Python's, because PyTorch's functions take tensors only. */
final class PyTorch extends ArrayCode {

    private static final Set<String> RESERVED = keywordsAnd("torch math");

    private static final Map<String, String> FUNCTIONS = functions(
            "torch.",
            "exp expm1 log log1p sqrt sin cos tan sinh cosh tanh asin acos atan asinh acosh atanh erf erfc sigmoid");

    private final Notation numbers = new PythonNumbers();

    PyTorch(Supplement supplement) {
        super(supplement);
    }

    @Override
    protected Notation inConstant() {
        return numbers;
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
