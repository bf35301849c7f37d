package org.casewise.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.catalogue.VectorCard;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.interchange.BatchLine;
import org.casewise.syntax.Definition;
import org.casewise.syntax.Point;
import org.casewise.syntax.Window;

/** The function that a line of a batch asks about, under the keys {@code definition}, {@code set} and {@code latex}. */
final class BatchFunction {

    private BatchFunction() {}

    /** The function with the values that the line gives; other parameters stay open. */
    static FunctionArguments.Chosen of(BatchLine line) {
        Map<String, String> set = line.numbersByName("set");
        return chosen(set, text(line).definition(() -> Settings.unchecked(set), false));
    }

    /** The function with the values that the line gives, and defaults for others, to be evaluated at points. */
    static Definition instance(BatchLine line, List<Point> points) {
        Map<String, String> set = line.numbersByName("set");
        return chosen(set, text(line).around(Point.firstNumber(points), () -> Settings.unchecked(set)))
                .instance();
    }

    /** The vector function, if the line asks about one. */
    static Optional<VectorCard> vector(BatchLine line) {
        return text(line).vector().map(vector -> {
            if (line.numbers("window").isPresent()) {
                throw InputProblem.input("cli.vector-window");
            }
            return vector;
        });
    }

    private static FunctionText text(BatchLine line) {
        return FunctionText.of(
                line.text("definition"),
                line.flag("latex"),
                line.numbers("window").map(Window::of),
                false);
    }

    private static FunctionArguments.Chosen chosen(Map<String, String> set, Definition definition) {
        Map<Symbol, Expr> values = Settings.of(set, definition);
        return new FunctionArguments.Chosen(definition, values, Settings.put(values, definition));
    }
}
