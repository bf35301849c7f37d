package org.casewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code code}: what it takes, what it says, what it refuses. */
class CodeCommandTest {

    private static final String ELU = "elu(x; alpha = 1, alpha > 0) = { x if x > 0; alpha*(exp(x) - 1) otherwise }";

    @ParameterizedTest
    @ValueSource(strings = {"python", "numpy", "pytorch", "jax", "java", "c", "javascript", "latex", "mathml", "text"})
    void everyLanguageOfTheContractIsWritten(String language) {
        String text = Run.of("code", "relu", "--in", language).results();
        assertTrue(text.endsWith("\n") && text.contains("x"), text);
    }

    @Test
    void aDocumentedProgramTellsTheDefinitionAndWhatHappensAtTheCorner() {
        assertEquals("""
                #include <math.h>

                /**
                 * elu(x; alpha = 1, alpha > 0) = { x if x > 0; alpha*(exp(x) - 1) otherwise }
                 * By default alpha = 1.
                 */
                double elu(double x, double alpha) {
                    if (x < 0) {
                        return alpha * expm1(x);
                    }
                    if (x >= 0) {
                        return x;
                    }
                    return NAN;
                }

                /**
                 * The derivative of elu.
                 * x = 0: NaN; the derivative is 1 if alpha = 1.
                 */
                double elu_derivative(double x, double alpha) {
                    if (x < 0) {
                        return alpha * exp(x);
                    }
                    if (x > 0) {
                        return 1;
                    }
                    return NAN;
                }
                """, Run.of("code", ELU, "--in", "c").results());
    }

    @Test
    void aParameterThatIsSetIsNoArgument() {
        String set =
                Run.of("code", ELU, "--set", "alpha=2", "--in", "javascript").results();
        assertTrue(set.contains("function elu(x) {") && set.contains("return 2 * Math.expm1(x);"), set);
        assertTrue(Run.of("code", ELU, "--in", "javascript").results().contains("function elu(x, alpha = 1) {"));
    }

    @Test
    void commentsAreInTheLanguageOfMessages() {
        String text =
                Run.of("code", "max(0, x)", "--in", "python", "--lang", "zh").results();
        assertTrue(text.contains("在 x = 0 处为 NaN，因为左导数 0 与右导数 1 不相等。"), text);
    }

    @Test
    void aDefinitionInLatexIsToldInTheDefinitionLanguage() {
        String text =
                Run.of("code", "--latex", "f(x)=\\max(0,x)", "--in", "java").results();
        assertTrue(text.contains(" * f(x) = max(0, x)\n"), text);
    }

    @Test
    void aFunctionWithInfinitelyManyBreakpointsSaysWhereItEnds() {
        Run run = Run.of("code", "x - floor(x)", "--window", "0,2", "--in", "python");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        String text = run.out();
        assertTrue(text.contains("this is the function for 0 <= x <= 2; elsewhere the code gives NaN."), text);
    }

    @ParameterizedTest
    @CsvSource({"pyton, python", "nunpy, numpy", "javascrpt, javascript", "latx, latex", "C, c"})
    void aLanguageThatThereIsNotIsRefusedWithTheNearest(String given, String near) {
        String message = Run.of("code", "relu", "--in", given).refused(ExitCode.INPUT);
        assertTrue(message.contains("there is no language " + given + " here; there are python, numpy"), message);
        assertTrue(message.endsWith("did you mean " + near + "?\n"), message);
    }

    @Test
    void whatIsMissingIsSaidInBothLanguages() {
        assertTrue(Run.of("code", "relu").refused(ExitCode.INPUT).contains("needs the option --in"));
        assertTrue(Run.of("code", "--in", "c").refused(ExitCode.INPUT).contains("needs a function"));
        Run chinese = Run.of("code", "relu", "--in", "pascal", "--lang", "zh");
        assertEquals(ExitCode.INPUT, chinese.code());
        assertTrue(chinese.err().contains("没有 pascal 这种语言"), chinese.err());
    }
}
