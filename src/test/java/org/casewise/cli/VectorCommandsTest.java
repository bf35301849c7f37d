package org.casewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every command makes of a function of several variables. */
class VectorCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void theyAreInTheCatalogue() {
        List<String> ids =
                Run.of("list").results().lines().map(l -> l.split("\t")[0]).toList();
        assertTrue(ids.containsAll(List.of("softmax", "log-softmax")), ids.toString());
    }

    @Test
    void showTellsBothFormsOfTheMatrix() {
        String shown = Run.of("show", "softmax", "--steps", "--lang", "en").results();
        assertTrue(shown.contains("f_i(x) = exp(x_i)/sum(exp(x_j), j = 1..n)"), shown);
        assertTrue(shown.contains("df_i/dx_j = { f_i*(1 - f_i) if i = j; -f_i*f_j if i != j }"), shown);
        assertTrue(shown.contains("df_i/dx_i = exp(x_i)/s + (-exp(x_i)/s^2)*exp(x_i)"), shown);
        assertTrue(shown.contains("sum(f_i, i = 1..n) = 1 (proved)"), shown);
        assertFalse(shown.contains("(unknown)"), shown);
        assertEquals(
                Run.of("show", "log-softmax").results(),
                Run.of("show", "log_softmax").results(),
                "the name in the definition is as good as the id");
    }

    @Test
    void analyzeGivesComponentsAndAMatrixInsteadOfCases() {
        JsonObject three = JsonParser.parseString(
                        Run.of("analyze", "softmax", "--json").results())
                .getAsJsonObject();
        assertFalse(three.has("cases") || three.has("breakpoints"));
        assertEquals(3, three.getAsJsonArray("components").size());
        assertEquals(
                "exp(x1)/(exp(x1) + exp(x2) + exp(x3))",
                three.getAsJsonArray("components").get(0).getAsString());
        JsonArray rows = JsonParser.parseString(Run.of("analyze", "log-softmax", "--json", "--set", "n=5")
                        .results())
                .getAsJsonObject()
                .getAsJsonArray("jacobian");
        assertEquals(5, rows.size());
        assertEquals(5, rows.get(4).getAsJsonArray().size());
        assertEquals(
                "-exp(x1)/(exp(x1) + exp(x2) + exp(x3) + exp(x4) + exp(x5))",
                rows.get(4).getAsJsonArray().get(0).getAsString());
    }

    @Test
    void evalTakesVectors() {
        assertEquals(
                "(0, 0)\t(0.5, 0.5)\n(0,0)\t(0.5, 0.5)\n",
                Run.of("eval", "softmax", "--at", " (0, 0) ,(0,0)").results());
        assertEquals(
                "(0,0)\t(0.25, -0.25)\n\t(-0.25, 0.25)\n",
                Run.of("eval", "softmax", "--at", "(0,0)", "--order", "1", "--set", "n=2")
                        .results());
        assertEquals(
                "{\"values\":[[\"0.33333\",\"0.33333\",\"0.33333\"]]}\n",
                Run.of("eval", "softmax", "--at", "(1/7,1/7,1/7)", "--digits", "5", "--json")
                        .results());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eval softmax --at 1,2,3                  | hint: write (1,2,3)",
                "eval softmax --at (1,2),3                | 3 is no vector",
                "eval softmax --at (1)                    | a vector has from 2 to 5 coordinates",
                "eval softmax --at (1,2,3,4,5,6)          | a vector has from 2 to 5 coordinates",
                "eval softmax --at (oo,1)                 | a coordinate is a number, not oo",
                "eval softmax --at (1,2                   | never closed",
                "eval softmax --at (1,2) --order 2        | order 0 or 1",
                "eval softmax --at (1,2) --set n=3        | has 2 coordinates, but n = 3 was set",
                "analyze softmax --json --set n=6         | n=6 cannot be set here",
                "analyze softmax --json --set n=5/2       | n=5/2 cannot be set here",
                "analyze softmax --json --set alpha=2     | alpha=2 cannot be set here",
                "show softmax --set n                     | n cannot be set here",
                "plot softmax --order 0,1 --out no.svg    | shows one order",
                "plot softmax --order 2 --out no.svg      | order 0 or 1",
            })
    void whatCannotBeDoneIsOneMessage(String arguments, String message) {
        String said = Run.of(arguments.split(" ")).err();
        assertEquals(ExitCode.INPUT, Run.of(arguments.split(" ")).code(), said);
        assertTrue(said.contains(message) || message.equals("never closed"), said);
        Run.of(arguments.split(" ")).refused(ExitCode.INPUT);
        assertFalse(Files.exists(Path.of("no.svg")));
    }

    @Test
    void batchesTakeThemToo() {
        String lines = "{\"id\":1,\"definition\":\"softmax\",\"at\":[\"(0,0)\",\"(0,0,0,0)\"]}\n"
                + "{\"id\":2,\"definition\":\"softmax\",\"at\":[\"0\"]}\n"
                + "{\"id\":3,\"definition\":\"log_softmax\",\"set\":{\"n\":\"2\"},\"order\":1,\"at\":[\"(5,5)\"]}\n"
                + "{\"id\":4,\"definition\":\"softmax\",\"set\":{\"m\":\"2\"},\"at\":[\"(5,5)\"]}\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Main.run(
                List.of("eval", "--batch", "-"),
                Terminal.of(
                        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                        out,
                        new ByteArrayOutputStream()));
        List<String> answers = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(ExitCode.FOUND, code);
        assertEquals("{\"id\":1,\"values\":[[\"0.5\",\"0.5\"],[\"0.25\",\"0.25\",\"0.25\",\"0.25\"]]}", answers.get(0));
        assertTrue(answers.get(1).contains("0 is no vector"), answers.get(1));
        assertEquals("{\"id\":3,\"values\":[[[\"0.5\",\"-0.5\"],[\"-0.5\",\"0.5\"]]]}", answers.get(2));
        assertTrue(answers.get(3).contains("m cannot be set here"), answers.get(3));
    }

    @Test
    void plotDrawsTheComponents() throws IOException {
        Path file = folder.resolve("p.svg");
        assertEquals(
                0,
                Run.of("plot", "softmax", "--set", "n=3", "--out", file.toString())
                        .code());
        String svg = Files.readString(file);
        assertTrue(svg.contains("softmax_3") && !svg.contains("softmax_4"), svg);
        assertTrue(svg.contains("x2 = 0, x3 = 1"), svg);
    }

    @Test
    void anArticleHasBothLanguagesAndAllItsFiles() throws IOException {
        assertEquals(0, Run.of("article", "softmax", "--out", folder.toString()).code());
        TreeSet<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder.resolve("softmax"))) {
            files.forEach(f -> names.add(f.getFileName().toString()));
        }
        names.remove(".casewise");
        assertEquals(
                new TreeSet<>(List.of(
                        "index.html",
                        "en.html",
                        "zh.html",
                        "en.md",
                        "zh.md",
                        "function.svg",
                        "derivative.svg",
                        "plot-2.csv",
                        "plot-3.csv",
                        "plot-2.en.svg",
                        "plot-2.zh.svg",
                        "plot-3.en.svg",
                        "plot-3.zh.svg")),
                names);
        for (String language : List.of("en", "zh")) {
            String text = Files.readString(folder.resolve("softmax").resolve(language + ".md"));
            assertTrue(text.contains("f_{i}(1 - f_{i}), & i = j"), text);
            assertFalse(text.contains("unknown)") && text.contains("| (unknown)"), text);
        }
        assertEquals(
                0,
                Run.of("article", "softmax", "--out", folder.toString(), "--check")
                        .code());
    }
}
