package org.casewise.notation.code;

import java.util.List;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.Parameter;

/**
 * A function to be written in a programming language.
 *
 * @param name the function's name, which may be any text: what the language does not take becomes an underscore
 * @param parameters those that are open; each becomes an argument, with its default value where it has one
 * @param ends values for the infinities where computing with them would give another one: bodies on single points, which
 *     are {@link #INFINITY} and its negative
 * @param doc what is said of the function, line by line, before its text
 * @param comments what is said inside it, one comment each
 */
public record ListedFunction(
        String name,
        Piecewise function,
        List<Parameter> parameters,
        List<Piece<Expr>> ends,
        List<String> doc,
        List<String> comments) {

    /** What languages call infinity, as a breakpoint and a value; no definition can use its name. */
    public static final Symbol INFINITY = Algebra.symbol("\u221e");

    public static final Expr MINUS_INFINITY = Algebra.negate(INFINITY);

    public ListedFunction {
        parameters = List.copyOf(parameters);
        ends = List.copyOf(ends);
        doc = List.copyOf(doc);
        comments = List.copyOf(comments);
    }

    /** A function without open parameters, of which nothing is said. */
    public ListedFunction(String name, Piecewise function) {
        this(name, function, List.of(), List.of(), List.of(), List.of());
    }

    /** The value at an end of the line, given as a piece on that one point. */
    public static Piece<Expr> atEnd(boolean positive, Expr value) {
        return new Piece<>(Interval.point(positive ? INFINITY : MINUS_INFINITY), value);
    }
}
