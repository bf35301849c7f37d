package org.casewise.notation.code;

import java.util.List;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.expr.VectorFunction;

/**
 * A vector function to be written in a programming language, for vectors of any length.
 *
 * @param name the function's name, which may be any text
 * @param own the entry i = j of the Jacobian matrix, in {@code x_i} and the sum
 * @param other the entry i != j, in {@code x_i}, {@code x_j} and the sum
 * @param shift what is subtracted from all variables, which changes nothing and keeps exponentials from overflowing
 * @param rowsSumToZero whether each row of the matrix sums to 0, so that its diagonal is found without cancellation
 * @param doc what is said of the function before its text
 * @param jacobianDoc what is said of the matrix
 */
public record ListedVector(
        String name,
        VectorFunction function,
        Expr own,
        Expr other,
        Shift shift,
        boolean rowsSumToZero,
        List<String> doc,
        List<String> jacobianDoc) {

    /** Which of the variables is subtracted from all. */
    public enum Shift {
        NONE,
        LARGEST,
        SMALLEST
    }

    public ListedVector {
        doc = List.copyOf(doc);
        jacobianDoc = List.copyOf(jacobianDoc);
    }

    /** The variable as it stands in entries of the matrix and, where a language goes number by number, everywhere. */
    Symbol at(String index) {
        return function.variable(index);
    }
}
