package org.casewise.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Interval;
import org.casewise.reason.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions with infinitely many breakpoints, which are known on a window. */
class WindowsTest {

    private static Definition on(String text, String low, String high) {
        Optional<Interval> window = low == null ? Optional.empty() : Optional.of(Window.of(List.of(low, high)));
        return DefinitionReader.read(Source.typed(text), ParameterValues.NONE, window);
    }

    private static String breakpoints(String text, String low, String high) {
        List<Expr> found = on(text, low, high).function().breakpoints();
        return String.join(" ", found.stream().map(Expr::toString).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            floor(x)                      | 0    | 3    | 1 2
            ceil(x/2)                     | -3   | 3    | -2 0 2
            floor(x^2)                    | 0    | 2    | 1 (2^1/2) (3^1/2)
            floor(exp(x))                 | -1   | 1    | 0 log(2)
            floor(log(x))                 | 1/10 | 10   | exp(-2) exp(-1) 1 e exp(2)
            ceil(1/x)                     | 1/4  | 2    | 1/3 1/2 1
            floor(floor(x)/2)             | 0    | 5    | 2 4
            abs(sin(x))                   | 1    | 7    | pi (2*pi)
            tan(x)                        | 0    | 5    | (1/2*pi) (3/2*pi)
            abs(sin(x^2))                 | 0    | 2    | (pi^1/2)
            { 1 if sin(x) > 1/2; 0 otherwise } | 0 | 3  | (1/6*pi) (5/6*pi)
            { 1 if cos(x) >= 1; 0 otherwise } | -1 | 7  | 0 (2*pi)
            max(0, tan(x) - 1)            | 0    | 2    | (1/4*pi) (1/2*pi)
            """)
    void breakpointsOfAWindowAreFound(String text, String low, String high, String expected) {
        assertEquals(expected, breakpoints(text, low, high), text);
    }

    /** The ends of the window are no breakpoints; what is seen belongs to it, ends included. */
    @Test
    void theWindowIsToldAndItsEndsAreNoBreakpoints() {
        Definition steps = on("floor(x)", null, null);
        assertEquals(19, steps.function().breakpoints().size());
        assertEquals(21, steps.function().pieces().size());
        assertTrue(steps.window().isPresent());
        assertEquals(
                List.of(Key.WARN_WINDOW),
                steps.warnings().stream().map(w -> w.reason().key()).toList());
        assertTrue(on("max(0, sin(x)/x)", "1", "2").window().isPresent());
        assertTrue(on("max(0, x)", null, null).window().isEmpty());
        assertTrue(on("{ 1 if sin(x) > 2; 0 otherwise }", null, null).window().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            floor(1/x)                    | STEPS_PILED_UP
            floor(tan(x))                 | STEPS_PILED_UP
            floor(log(x))                 | STEPS_PILED_UP
            abs(sin(log(x)))              | PILED_UP
            abs(sin(1/x))                 | PILED_UP
            floor(10^6*x)                 | TOO_MANY_BREAKPOINTS
            floor(exp(exp(exp(x))))       | TOO_MANY_BREAKPOINTS
            abs(sin(exp(exp(exp(x)))))    | TOO_MANY_BREAKPOINTS
            """)
    void whatCannotBeListedIsRefusedForTheRightReason(String text, Key key) {
        DefinitionException e = assertThrows(DefinitionException.class, () -> on(text, null, null));
        assertEquals(key, e.reason().key());
    }

    @Test
    void aWindowIsTwoNumbersTheSmallerFirst() {
        for (List<String> ends : List.of(List.of("1", "0"), List.of("1", "1"), List.of("1"), List.of("-oo", "0"))) {
            DefinitionException e = assertThrows(DefinitionException.class, () -> Window.of(ends));
            assertEquals(Key.BAD_WINDOW, e.reason().key(), ends.toString());
        }
    }
}
