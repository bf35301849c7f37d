package org.casewise.article;

import java.util.Set;
import org.casewise.analysis.vector.Jacobian;
import org.casewise.analysis.vector.VectorAnalysis;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.expr.VectorFunction;
import org.casewise.notation.code.NumPyExpressions;
import org.casewise.notation.code.ProgrammingLanguage;

/**
 * NumPy for a vector function, along any axis of an array, and for its Jacobian matrix at one vector. Where nothing
 * changes when a number is added to all variables, the largest is taken away first, so that no exponential overflows;
 * where the rows of the matrix sum to 0, its diagonal is found from that without cancellation.
 */
final class VectorCode {

    private static final String FUNCTION = """


            def %NAME%(%X%, axis=-1):
                %X% = np.asarray(%X%, dtype=float)
            %SHIFT%    %S% = np.sum(%TERM%, axis=axis, keepdims=True)
                return %COMPONENT%


            def %NAME%_jacobian(%X%):
                %X% = np.asarray(%X%, dtype=float)
            %SHIFTALL%    %S% = np.sum(%TERM%)
                %XI%, %XJ% = np.meshgrid(%X%, %X%, indexing="ij")
            """;

    private static final String BY_ROWS = """
                jacobian = %OTHER%
                np.fill_diagonal(jacobian, 0)
                np.fill_diagonal(jacobian, -jacobian.sum(axis=1))  # each row sums to 0
                return jacobian
            """;

    private static final String BY_CASES = """
                return np.where(np.eye(%X%.size, dtype=bool), %OWN%, %OTHER%)
            """;

    private static final String SHIFT = "    %X% = %X% - np.%EXTREME%(%X%, axis=axis, keepdims=True)\n";
    private static final String SHIFT_ALL = "    %X% = %X% - np.%EXTREME%(%X%)\n";

    private VectorCode() {}

    static Article.Listing of(String name, VectorAnalysis analysis) {
        VectorFunction f = analysis.function();
        Jacobian jacobian = analysis.jacobian();
        Symbol i = f.variable("i");
        Symbol j = f.variable("j");
        boolean byRows = analysis.facts().rowSum().filter(Algebra::isZero).isPresent() && isMatrix(jacobian, i, j);
        String text = FUNCTION + (byRows ? BY_ROWS : BY_CASES);
        NumPyExpressions numPy = new NumPyExpressions(Set.of(ProgrammingLanguage.NUMPY.nameOf(name)));
        boolean stable = analysis.isStabilised();
        text = text.replace("%SHIFT%", stable ? SHIFT : "")
                .replace("%SHIFTALL%", stable ? SHIFT_ALL : "")
                .replace("%EXTREME%", analysis.subtractsLargest() ? "max" : "min")
                .replace("%NAME%", ProgrammingLanguage.NUMPY.nameOf(name))
                .replace("%TERM%", code(f, numPy, f.term()))
                .replace("%COMPONENT%", code(f, numPy, f.component()))
                .replace("%OWN%", code(f, numPy, jacobian.own()))
                .replace("%OTHER%", code(f, numPy, jacobian.other()))
                .replace("%S%", code(f, numPy, f.total()))
                .replace("%XI%", code(f, numPy, i))
                .replace("%XJ%", code(f, numPy, j))
                .replace("%X%", code(f, numPy, f.variable()));
        return new Article.Listing("python", "Python", numPy.head() + text);
    }

    /** Whether the formula of the entries beside the diagonal gives a matrix, not one number. */
    private static boolean isMatrix(Jacobian jacobian, Symbol i, Symbol j) {
        return Symbols.occurs(i, jacobian.other()) || Symbols.occurs(j, jacobian.other());
    }

    private static String code(VectorFunction f, NumPyExpressions numPy, Expr e) {
        return numPy.of(e, f.variable());
    }
}
