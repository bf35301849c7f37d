package org.casewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formulas typed as LaTeX. */
class LatexOptionTest {

    private static final String RELU = "f(x)=\\begin{cases}x,&\\text{if } x\\ge0\\\\0,&x<0\\end{cases}";

    @Test
    void theFindingsAreThoseOfTheSameDefinition() {
        assertEquals(
                Run.of("show", "f(x) = { x if x >= 0; 0 if x < 0 }").results(),
                Run.of("show", "--latex", RELU).results());
    }

    @Test
    void valuesAreFoundForParametersThatAreSet() {
        String latex = "\\begin{cases}x,&|x|>\\lambda\\\\0,&\\text{otherwise}\\end{cases}";
        Run run = Run.of("eval", "--latex", latex, "--set", "lambda=1/2", "--at", "-1,1/4");
        assertEquals(ExitCode.DONE, run.code());
        assertEquals("-1\t-1.0\n1/4\t0.0\n", run.out());
        assertTrue(run.err().contains("taken for parameters, of which nothing is assumed: lambda"), run.err());
    }

    @Test
    void defaultsAreUsedWhereANumberIsAskedFor() {
        assertEquals(
                "1\t1.618033988749895\n",
                Run.of("eval", "f(x; b = 4) = (x + sqrt(x^2 + b))/2", "--at", "1")
                        .results());
        String latex = "\\frac{x+\\sqrt{x^2+b}}{2}, \\quad b = 4";
        assertEquals(
                "1\t1.618033988749895\n",
                Run.of("eval", "--latex", latex, "--at", "1").out());
        String open = Run.of("show", "f(x; b = 4) = (x + sqrt(x^2 + b))/2").refused(ExitCode.INPUT);
        assertTrue(open.contains("could not be decided"), open);
    }

    @Test
    void aValueThatHasNoPlaceIsRefusedAsEver() {
        String message = Run.of("eval", "--latex", "\\max(0, x)", "--set", "beta=1", "--at", "1")
                .refused(ExitCode.INPUT);
        assertTrue(message.contains("beta is no parameter of this function"), message);
    }

    @Test
    void complaintsHaveTheirCaretInTheLatexText() {
        assertEquals("""
                definition:1:2: error: /2x can be read in two ways; write the one that is meant: \\frac{...}{2} x or \\frac{...}{2 x}
                  1/2x
                   ^^^
                """, Run.of("show", "--latex", "1/2x").refused(ExitCode.INPUT));
    }

    @Test
    void aLineOfABatchMayBeLatex(@TempDir Path folder) throws Exception {
        Path lines = folder.resolve("lines.jsonl");
        Files.writeString(lines, """
                {"id":"1","definition":"\\\\frac{1}{\\\\beta}\\\\log(1+e^{\\\\beta x})","latex":true,"set":{"beta":"2"},"at":["0","800"]}
                {"id":"2","definition":"\\\\tanh^{-1} x","latex":true,"at":["0"]}
                """);
        Run run = Run.of("eval", "--batch", lines.toString());
        assertTrue(run.out().contains("\"id\":\"1\",\"values\":[\"0.34657359027997264\",\"800.0\"]"), run.out());
        assertTrue(run.out().contains("can be read in two ways"), run.out());
    }

    @Test
    void anArticleAndAPictureAreMadeOfIt(@TempDir Path folder) throws Exception {
        Path out = folder.resolve("out");
        Run run = Run.of("article", "--latex", "\\max(0, x)", "--lang", "zh", "--out", out.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(Files.readString(out.resolve("function").resolve("zh.md")).contains("max(0, x)"));
        Path picture = folder.resolve("f.svg");
        Run plot = Run.of("plot", "--latex", RELU, "--out", picture.toString());
        assertEquals(ExitCode.DONE, plot.code(), plot.err());
        assertTrue(Files.size(picture) > 1000);
    }
}
