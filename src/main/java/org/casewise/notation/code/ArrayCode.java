package org.casewise.notation.code;

import java.util.List;
import org.casewise.notation.Precedence;
import org.casewise.notation.Printed;
import org.casewise.syntax.Relation;

/** Python expressions over the arrays of a library: NumPy, PyTorch, JAX. */
abstract class ArrayCode extends PythonCode {

    ArrayCode(Supplement supplement) {
        super(supplement);
    }

    @Override
    protected final Printed chain(List<Printed> operands, List<Relation> relations) {
        return pairs(operands, relations);
    }

    /** Python's {@code &} binds tighter than comparing, so each comparison is in parentheses. */
    @Override
    protected final Printed both(List<Printed> conditions) {
        return new Printed(joined(conditions, Precedence.ATOM, and()), Precedence.BOTH);
    }

    @Override
    protected final String and() {
        return " & ";
    }
}
