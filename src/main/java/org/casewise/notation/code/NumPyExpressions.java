package org.casewise.notation.code;

import java.util.List;
import java.util.Set;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.notation.Spelling;

/** Expressions over NumPy's arrays, for a listing of another shape, and the functions that they turn out to need. */
public final class NumPyExpressions {

    private final Supplement supplement;
    private final NumPy code;

    /** With the names that the listing uses for other things. */
    public NumPyExpressions(Set<String> taken) {
        supplement = new Supplement(ArraySupplement.numPy(), taken);
        code = new NumPy(supplement);
    }

    /** The expression; symbols stand before or after the variable as in every other text. */
    public String of(Expr e, Symbol variable) {
        return new Spelling(code, variable).of(e);
    }

    /** What has to stand before: what is imported, and the functions that the expressions so far call. */
    public String head() {
        List<String> functions = supplement.definitions();
        boolean math = functions.stream().anyMatch(f -> f.contains("math."));
        String imports = math ? "import math\n\nimport numpy as np\n" : "import numpy as np\n";
        StringBuilder head = new StringBuilder(imports);
        functions.forEach(f -> head.append("\n\n").append(f.stripTrailing()).append('\n'));
        return head.toString();
    }
}
