package org.casewise.cli;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.VectorFunction;
import org.casewise.syntax.FixedNumber;
import org.casewise.syntax.Source;

/** The number of variables of a vector function, the one thing that can be set of it: {@code n=4}. */
final class Dimension {

    private static final String NAME = "n";

    private Dimension() {}

    /** From the options of the command line. */
    static OptionalInt of(List<String> options) {
        OptionalInt found = OptionalInt.empty();
        for (String option : options) {
            int equals = option.indexOf('=');
            String name = equals < 0 ? option : option.substring(0, equals).strip();
            if (found.isPresent() || equals < 0 || !name.equals(NAME)) {
                throw wrong(option);
            }
            found = OptionalInt.of(number(option, new Source("--set", option.substring(equals + 1))));
        }
        return found;
    }

    /** From texts by name. */
    static OptionalInt of(Map<String, String> texts) {
        OptionalInt found = OptionalInt.empty();
        for (Map.Entry<String, String> entry : texts.entrySet()) {
            if (!entry.getKey().equals(NAME)) {
                throw wrong(entry.getKey());
            }
            found = OptionalInt.of(number(entry.getValue(), new Source("set." + NAME, entry.getValue())));
        }
        return found;
    }

    private static int number(String written, Source text) {
        Expr value = FixedNumber.read(text);
        for (int n = VectorFunction.FEWEST; n <= VectorFunction.MOST; n++) {
            if (value instanceof Num number && number.value().toDouble() == n) {
                return n;
            }
        }
        throw wrong(written);
    }

    private static InputProblem wrong(String written) {
        return InputProblem.input(
                "cli.vector-set", written, String.valueOf(VectorFunction.FEWEST), String.valueOf(VectorFunction.MOST));
    }
}
