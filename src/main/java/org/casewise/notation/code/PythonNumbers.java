package org.casewise.notation.code;

import java.util.Map;
import java.util.Set;
import org.casewise.notation.Printed;

/** Fixed numbers of Python: expressions in which nothing varies, as they stand. */
final class PythonNumbers extends PythonCode {

    private static final Map<String, String> FUNCTIONS =
            functions("math.", "exp log sqrt sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh cbrt erf");

    PythonNumbers() {
        super(new Supplement(Map.of(), Set.of()));
    }

    /** Computed as written: a fixed number that cancels would need its own form, and no reader would know it again. */
    @Override
    protected boolean computes() {
        return false;
    }

    @Override
    Set<String> reserved() {
        return Set.of();
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
