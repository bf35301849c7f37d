package org.casewise.syntax;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.casewise.random.Arbitrary;
import org.junit.jupiter.api.Test;

/**
 * Any text whatsoever is read as LaTeX or refused, soon, and in half of the stack that a thread gets. The file
 * hostile-latex.jsonl has, as JSON strings, inputs that hang or crash a LaTeX renderer, or that would make it open files.
 */
class HostileLatexTest {

    private static final List<String> WORDS = List.of(
            "x",
            "x",
            "1",
            "2",
            "0.5",
            "\\alpha ",
            "\\pi ",
            "e",
            "+",
            "-",
            "\\cdot ",
            "/",
            "^",
            "_",
            "(",
            ")",
            "{",
            "}",
            "\\left(",
            "\\right)",
            "\\left|",
            "\\right|",
            "|",
            "[",
            "]",
            "\\{",
            "\\}",
            "\\left\\{",
            "\\right.",
            "&",
            "\\\\",
            "\\frac",
            "\\frac{1}{",
            "\\sqrt",
            "\\sqrt[3]",
            "\\max",
            "\\exp",
            "\\ln",
            "\\tanh ",
            "\\sin^2",
            "\\sigma",
            "\\text{",
            "\\text{if }",
            "\\mathrm{ReLU}",
            "\\begin{cases}",
            "\\end{cases}",
            "\\begin{array}{ll}",
            "\\end{array}",
            "\\begin{aligned}",
            "\\end{aligned}",
            "<",
            "\\le ",
            "\\ge ",
            "=",
            "\\ne ",
            "\\in ",
            "\\infty ",
            ",",
            ";",
            ":",
            ".",
            "'",
            "\\quad ",
            "$",
            "%",
            "\n",
            "\\over ",
            "\\rm ",
            "\\",
            "\\foo ",
            "f(x)=",
            "y=",
            "\\approx ",
            "\u82e5",
            "\u5176\u4ed6",
            "otherwise",
            "\\lor ",
            "\\lnot ",
            "\\label{",
            "\\\\[2pt]",
            "\\bigl(",
            "\\operatorname{");

    static List<String> shortTexts() {
        List<String> texts = new ArrayList<>();
        try (InputStream in = HostileLatexTest.class.getResourceAsStream("/syntax/hostile-latex.jsonl")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> texts.add(JsonParser.parseString(line).getAsString()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }

    private static Map<String, String> longTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int n : new int[] {12, 24, 100, 1000, 10_000}) {
            texts.put("fractions " + n, "\\frac{1}{".repeat(n) + "x" + "}".repeat(n));
            texts.put("roots " + n, "\\sqrt{".repeat(n) + "x" + "}".repeat(n));
            texts.put("bare roots " + n, "\\sqrt".repeat(n) + " x");
            texts.put("bare functions " + n, "\\ln".repeat(n) + " x");
            texts.put("exponents " + n, "x^{".repeat(n) + "x" + "}".repeat(n));
            texts.put("indices " + n, "x_{".repeat(n) + "x" + "}".repeat(n));
            texts.put("left-right " + n, "\\left(".repeat(n) + "x" + "\\right)".repeat(n));
            texts.put("left dots " + n, "\\left.".repeat(n));
            texts.put("words " + n, "\\text{".repeat(n) + "x" + "}".repeat(n));
            texts.put("cases " + n, "\\begin{cases}".repeat(n) + "x" + "\\end{cases}".repeat(n));
            texts.put("open cases " + n, "\\begin{cases}".repeat(n));
            texts.put("equal groups " + n, "{x}^2".repeat(n));
            texts.put("products " + n, "(x+1)".repeat(n));
            texts.put("signs " + n, "-".repeat(n) + "x");
            texts.put("nots " + n, "\\begin{cases}1,&" + "\\lnot ".repeat(n) + "x>0\\end{cases}");
            texts.put(
                    "parenthesised condition " + n,
                    "\\begin{cases}1,&" + "(".repeat(n) + "x>0" + ")".repeat(n) + "\\end{cases}");
            texts.put("chain of sides " + n, "f(x)" + "=x".repeat(n));
            texts.put("unions " + n, "\\begin{cases}1,&x\\in" + "[0,1]\\cup".repeat(n) + "[0,1]\\end{cases}");
            texts.put("over " + n, "{1\\over".repeat(n) + " x" + "}".repeat(n));
        }
        for (String part : new String[] {
            "{",
            "}",
            "(",
            "[",
            "|",
            "\\{",
            "x",
            "x+",
            "x-",
            "\\alpha ",
            "%x\n",
            "\u00b0",
            "x\u00b2",
            "'",
            "\\Huge ",
            "1",
            "&",
            "\\\\",
            "\\\\&",
            "_",
            "^",
            "$",
            "~",
            "\\quad ",
            "\\left",
            "\\begin",
            "\\text",
            "\\frac",
            "\\sqrt[",
            "\\over ",
            "=",
            "\u82e5",
            "\\label{",
            "\\begin{array}{",
            "x&x\\\\",
            "\\operatorname{",
            ",",
            ".",
            "\\right.",
            "{x",
            "\\left\\{",
            "\\left|",
            "\\max("
        }) {
            texts.put("a million times " + part, part.repeat(1_000_000 / part.length()));
            texts.put("many times " + part, part.repeat(250_000 / part.length()));
            texts.put("many times x" + part, "x" + part.repeat(100_000 / part.length()));
        }
        texts.put("braces", "{".repeat(100_000) + "x" + "}".repeat(100_000));
        texts.put("matrix", "\\begin{matrix}" + ("1&".repeat(300) + "1\\\\").repeat(300) + "\\end{matrix}");
        texts.put("rows", "\\begin{cases}" + "x & x > 0\\\\".repeat(10_000) + "\\end{cases}");
        texts.put("columns", "\\left\\{\\begin{array}{" + "|".repeat(100_000) + "}x\\end{array}\\right.");
        texts.put("digits", "x+" + "7".repeat(200_000));
        texts.put("doubling", "\\newcommand{\\la}{x}" + "\\newcommand{\\lb}{\\la\\la}".repeat(20) + "\\lb");
        return texts;
    }

    @Test
    void hostileTextsAreReadOrRefusedSoon() throws InterruptedException {
        List<String> texts = shortTexts();
        assertTrue(texts.size() > 80);
        for (String text : texts) {
            assertNull(HostileTextsTest.trouble(List.of(text), LatexReader::read), text);
        }
        for (Map.Entry<String, String> text : longTexts().entrySet()) {
            assertNull(HostileTextsTest.trouble(List.of(text.getValue()), LatexReader::read), text.getKey());
        }
    }

    @Test
    void noCommandThatDefinesOpensOrReadsIsObeyed() {
        for (String text : shortTexts()) {
            boolean acts = text.contains("newcommand")
                    || text.contains("\\def")
                    || text.contains("includegraphics")
                    || text.contains("\\input")
                    || text.contains("write18");
            if (acts) {
                assertThrows(DefinitionException.class, () -> LatexReader.read(Source.typed(text)), text);
            }
        }
    }

    @Test
    void randomWordsAreReadOrRefused() throws InterruptedException {
        assertNull(HostileTextsTest.trouble(HostileTextsTest.ofWords(WORDS, 16), LatexReader::read));
    }

    @Test
    void damagedFormulasAreReadOrRefused() throws InterruptedException {
        List<String> whole = LatexFormulasTest.formulas();
        assertTrue(whole.size() > 50);
        List<String> texts = new ArrayList<>();
        for (int seed = 0; seed < Arbitrary.seeds(20_000); seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder(whole.get(random.nextInt(whole.size())));
            HostileTextsTest.damage(text, random, WORDS);
            texts.add(text.toString());
        }
        assertNull(HostileTextsTest.trouble(texts, LatexReader::read));
    }
}
