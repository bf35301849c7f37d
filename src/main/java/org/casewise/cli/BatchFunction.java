package org.casewise.cli;

import java.util.Map;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.interchange.BatchLine;
import org.casewise.syntax.Definition;
import org.casewise.syntax.Window;

/** The function that a line of a batch asks about, under the keys {@code definition}, {@code set} and {@code latex}. */
final class BatchFunction {

    private BatchFunction() {}

    /** The function with the values that the line gives; other parameters stay open. */
    static FunctionArguments.Chosen of(BatchLine line) {
        return of(line, false);
    }

    /** The function with the values that the line gives, and defaults for others. */
    static Definition instance(BatchLine line) {
        return of(line, true).instance();
    }

    private static FunctionArguments.Chosen of(BatchLine line, boolean orDefaults) {
        String text = line.text("definition");
        Map<String, String> set = line.numbersByName("set");
        Definition definition = new FunctionText(
                        text, line.flag("latex"), line.numbers("window").map(Window::of), false)
                .definition(() -> Settings.unchecked(set), orDefaults);
        Map<Symbol, Expr> values = Settings.of(set, definition);
        return new FunctionArguments.Chosen(definition, values, Settings.put(values, definition));
    }
}
