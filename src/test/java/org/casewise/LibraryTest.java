package org.casewise;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users of the library see. */
class LibraryTest {

    private static final List<Class<?>> DOOR = List.of(
            Casewise.class,
            CaseFunction.class,
            CaseAnalysis.class,
            CaseAnalysis.Case.class,
            CaseAnalysis.Breakpoint.class,
            UnreadableText.class);

    /** The README's lines, compiled by another compiler run against the classes alone, print what stands beside them. */
    @Test
    void theLinesOfTheReadmeAreAProgramThatPrintsWhatTheySay(@TempDir Path folder) throws Exception {
        Matcher block = Pattern.compile("(?s)```java\\n(.*?)```").matcher(Files.readString(Path.of("README.md")));
        assertTrue(block.find(), "no Java in the README");
        String program = block.group(1);
        List<String> expected = new ArrayList<>();
        for (Matcher comment = Pattern.compile("(?m);\\s+// (.*)$").matcher(program); comment.find(); ) {
            expected.add(comment.group(1));
        }
        assertTrue(expected.size() > 3, program);
        Path file = Files.writeString(folder.resolve("Ten.java"), program);
        String classes = System.getProperty("java.class.path");
        assertEquals(
                0,
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-cp", classes, "-d", folder.toString(), file.toString()));
        Path output = folder.resolve("output.txt");
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        folder + File.pathSeparator + classes,
                        "Ten")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertEquals(0, run.waitFor(), () -> text(output));
        assertEquals(expected, text(output).lines().toList());
        assertTrue(text(folder.resolve("elu.svg")).contains("<svg"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Whatever changes behind the door must not be seen through it. */
    @Test
    void noTypeFromBehindTheDoorOccursInIt() {
        for (Class<?> type : DOOR) {
            assertTrue(Modifier.isPublic(type.getModifiers()) && Modifier.isFinal(type.getModifiers()), type.getName());
            for (Method method : type.getMethods()) {
                List<Class<?>> seen = new ArrayList<>(Arrays.asList(method.getParameterTypes()));
                seen.add(method.getReturnType());
                seen.addAll(Arrays.asList(method.getExceptionTypes()));
                assertOutside(type, method.getName(), seen);
            }
            for (Constructor<?> constructor : type.getConstructors()) {
                assertOutside(type, "constructor", Arrays.asList(constructor.getParameterTypes()));
            }
        }
    }

    private static void assertOutside(Class<?> type, String member, List<Class<?>> seen) {
        for (Class<?> one : seen) {
            boolean ours = one.getName().startsWith("org.casewise") && !DOOR.contains(one);
            assertTrue(!ours, type.getName() + "." + member + " shows " + one.getName());
        }
    }

    @Test
    void aTextThatCannotBeReadSaysWhereWhyAndHowItWouldBeRight() {
        UnreadableText product = assertThrows(UnreadableText.class, () -> Casewise.parse("max(0, 2x)"));
        assertEquals(List.of(1, 9), List.of(product.line(), product.column()));
        assertTrue(product.hint().orElseThrow().contains("2*x"), product.hint().toString());
        UnreadableText latex = assertThrows(UnreadableText.class, () -> Casewise.parseLatex("\\frac{1}"));
        assertTrue(latex.getMessage().length() > 5, latex.getMessage());
        CaseFunction leaky = Casewise.parse("f(x; s = 1/2, 0 < s < 1) = max(s*x, x)");
        assertThrows(UnreadableText.class, () -> leaky.with("s", "2"));
        assertThrows(UnreadableText.class, () -> leaky.with("s", "two"));
        assertThrows(IllegalArgumentException.class, () -> leaky.with("t", "2"));
        assertThrows(UnreadableText.class, () -> leaky.evaluate("1/0", 0));
    }

    /** The numbers are mpmath's, or exact. */
    @Test
    void valuesAreCorrectlyRoundedAndSpecialOnesAsDocumented() {
        CaseFunction silu = Casewise.parse("x/(1 + exp(-x))");
        assertAll(
                () -> assertEquals(0.7310585786300049, silu.evaluate(1)),
                () -> assertEquals(0.0, silu.evaluate(Double.NEGATIVE_INFINITY)),
                () -> assertEquals(Double.POSITIVE_INFINITY, silu.evaluate(Double.POSITIVE_INFINITY)),
                () -> assertEquals(Double.NaN, silu.evaluate(Double.NaN)),
                () -> assertEquals(0.0, silu.evaluate(-0.0)),
                () -> assertEquals("0.9276705118714867", silu.evaluate("1", 1)),
                () -> assertEquals("undefined", Casewise.parse("abs(x)").evaluate("0", 1)),
                () -> assertEquals(Double.NaN, Casewise.parse("log(x)").evaluate(-1)),
                () -> assertThrows(IllegalArgumentException.class, () -> silu.evaluate("1", 21)),
                () -> assertThrows(
                        IllegalStateException.class,
                        () -> Casewise.parse("f(x; a) = a*x").evaluate(1)));
    }

    @Test
    void aFunctionTellsItsNameItsParametersAndItsText() {
        CaseFunction f = Casewise.parse("leaky(x; s = 0.01, t, 0 < s < 1, t > 0) = { t*x if x >= 0; s*x otherwise }");
        assertEquals(Optional.of("leaky"), f.name());
        assertEquals(Map.of("s", Optional.of("1/100"), "t", Optional.empty()), f.parameters());
        assertEquals(Map.of("t", Optional.empty()), f.with("s", "1/2").parameters());
        assertEquals("max(0, x)", Casewise.parseLatex("\\max(0, x)").toString());
    }

    @Test
    void anAnalysisHasItsCasesAndEverythingElseAsJson() {
        CaseAnalysis relu = Casewise.parse("max(0, x)").analyse();
        assertEquals(List.of(new CaseAnalysis.Case("0", "x < 0"), new CaseAnalysis.Case("x", "x >= 0")), relu.cases());
        assertEquals(
                List.of(new CaseAnalysis.Case("0", "x < 0"), new CaseAnalysis.Case("1", "x > 0")), relu.derivative());
        assertEquals(List.of(new CaseAnalysis.Breakpoint("0", "corner")), relu.breakpoints());
        assertTrue(relu.json().contains("\"verdict\": \"corner\""), relu.json());
    }

    @ParameterizedTest
    @ValueSource(strings = {"python", "numpy", "pytorch", "jax", "java", "c", "javascript", "latex", "mathml", "text"})
    void everyLanguageIsPrinted(String language) {
        String text = Casewise.parse("max(0, x)").print(language);
        assertTrue(text.endsWith("\n") && text.length() > 20, text);
        assertThrows(IllegalArgumentException.class, () -> Casewise.parse("x").print(language + "?"));
    }

    @Test
    void aDrawingNeedsAnInterval() {
        CaseFunction relu = Casewise.parse("max(0, x)");
        assertTrue(relu.draw(-2, 2).contains("</svg>"));
        assertThrows(IllegalArgumentException.class, () -> relu.draw(2, -2));
        assertThrows(IllegalArgumentException.class, () -> relu.draw(Double.NaN, 2));
    }
}
