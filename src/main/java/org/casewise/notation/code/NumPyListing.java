package org.casewise.notation.code;

import java.util.ArrayList;
import java.util.List;
import org.casewise.expr.Expr;

/**
 * A Python module that needs nothing but NumPy: each function takes numbers or arrays and gives doubles, nan where the
 * function is not defined and where it is given nan.
 */
final class NumPyListing extends ArrayListing {

    NumPyListing(List<ListedFunction> functions) {
        super(functions, ArraySupplement.numPy(), NumPy::new);
    }

    @Override
    List<String> imports(String text) {
        return text.contains("math.")
                ? List.of("import math", "", "import numpy as np")
                : List.of("import numpy as np");
    }

    @Override
    List<String> taken(ListedFunction f) {
        return List.of(variable(f) + " = np.asarray(" + variable(f) + ", dtype=float)");
    }

    @Override
    String harmless(ListedFunction f, String condition, Expr number) {
        return "np.where(" + condition + ", " + variable(f) + ", " + spelling(f).of(number) + ")";
    }

    /** On one line where it fits, otherwise as a formatter would break it. */
    @Override
    List<String> chosen(ListedFunction f, List<String> conditions, List<String> values) {
        String all = "return np.select([" + String.join(", ", conditions) + "], [" + String.join(", ", values)
                + "], default=np.nan)";
        if (INDENT.length() + all.length() <= WIDTH) {
            return List.of(all);
        }
        List<String> lines = new ArrayList<>(List.of("return np.select("));
        list(conditions, lines);
        list(values, lines);
        lines.add(INDENT + "default=np.nan,");
        lines.add(")");
        return lines;
    }

    private static void list(List<String> elements, List<String> lines) {
        String all = INDENT + "[" + String.join(", ", elements) + "],";
        if (INDENT.length() + all.length() <= WIDTH) {
            lines.add(all);
            return;
        }
        lines.add(INDENT + "[");
        elements.forEach(e -> lines.add(INDENT + INDENT + e + ","));
        lines.add(INDENT + "],");
    }
}
