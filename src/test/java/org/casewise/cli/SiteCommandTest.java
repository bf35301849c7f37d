package org.casewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site of somebody's own cards: two of ours and a new one. */
class SiteCommandTest {

    /** Everything that it takes to add a function. */
    private static final String NEW_CARD = """
            ---
            id: half-wave
            title: { en: Half-wave rectifier, zh: 半波整流 }
            family: { en: Circuits, zh: 电路 }
            definition: half_wave(x) = max(0, min(x, 1))
            window: { x: ["-3", "3"], y: ["-1.5", "1.5"] }
            related:
              - { id: relu, title: ReLU }
              - { id: nowhere, title: Nowhere }
            ---

            ## intro.en

            Only the positive half of a wave comes through.

            ## intro.zh

            只让波的正半部分通过。
            """;

    @TempDir
    private Path folder;

    private Path cards;
    private Path out;

    @BeforeEach
    void twoOfOursAndANewOne() throws IOException {
        cards = Files.createDirectory(folder.resolve("cards"));
        out = folder.resolve("out");
        for (String id : List.of("relu", "leaky-relu")) {
            Files.copy(Path.of("src/main/resources/functions/" + id + ".md"), cards.resolve(id + ".md"));
        }
        card("half-wave", NEW_CARD);
    }

    private void card(String id, String text) throws IOException {
        Files.writeString(cards.resolve(id + ".md"), text);
    }

    private Run site() {
        return Run.of("site", "--functions", cards.toString(), "--out", out.toString());
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void aNewFunctionIsOneCard() throws IOException {
        Run run = site();
        assertEquals(ExitCode.DONE, run.code(), run.err());
        Map<String, String> files = files();
        for (String page : List.of("index.html", "zh.html", "en.html", "half-wave/index.html", "half-wave/zh.md")) {
            assertTrue(files.containsKey(page), page + " is not among " + files.keySet());
        }
        List<String> shape = new ArrayList<>();
        files.keySet().stream()
                .filter(f -> f.startsWith("relu/") && !f.contains(".svg"))
                .forEach(f -> shape.add(f.replace("relu/", "half-wave/")));
        assertTrue(files.keySet().containsAll(shape), "not the shape of the others: " + files.keySet());
        String english = files.get("en.html");
        assertTrue(english.contains("<a href=\"half-wave/en.html\">Half-wave rectifier</a>"), english);
        assertTrue(english.contains(">Circuits <small>1</small></h2>"), "the family that its author named");
        assertTrue(english.contains(">Rectifiers <small>2</small></h2>"), "the family that the table names");
        assertTrue(files.get("zh.html").contains(">电路 <small>1</small></h2>"), "the family in Chinese");
        String article = files.get("half-wave/en.html");
        assertTrue(article.contains("<a href=\"../relu/en.html\">ReLU</a>"), "a link to what is there");
        assertTrue(article.contains("<li>Nowhere</li>"), "what is not there is named");
        assertTrue(article.contains("href=\"../en.html\""), "the way back to the catalogue");
    }

    @Test
    void whatIsProvedOfTwoFunctionsStandsOnBothPages() throws IOException {
        assertEquals(ExitCode.DONE, site().code());
        Map<String, String> files = files();
        String limit = "As $\\lambda \\to 0^{+}$, ";
        assertTrue(
                files.get("relu/en.md").contains("- [Leaky ReLU](../leaky-relu/en.md): " + limit + "$g$ tends to $f$"));
        assertTrue(files.get("leaky-relu/en.md").contains("- [ReLU](../relu/en.md): " + limit + "$f$ tends to $g$"));
        assertTrue(files.get("leaky-relu/zh.md").contains("当 $\\lambda \\to 0^{+}$ 时， $f$ 在每一点都趋于 $g$。"));
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        assertEquals(ExitCode.DONE, site().code());
        Links links = Links.in(out);
        assertEquals(List.of(), links.broken());
        assertTrue(links.followed() > 200, "only " + links.followed() + " links");
        Files.delete(out.resolve("relu/zh.html"));
        assertFalse(Links.in(out).broken().isEmpty(), "a missing page is not missed");
    }

    @Test
    void theSameCardsGiveTheSameBytes() throws IOException {
        assertEquals(ExitCode.DONE, site().code());
        Map<String, String> first = files();
        out = folder.resolve("again");
        assertEquals(ExitCode.DONE, site().code());
        assertEquals(first, files());
    }

    @Test
    void allWrongCardsAreNamedAndNothingIsWritten() throws IOException {
        assertEquals(ExitCode.DONE, site().code());
        Map<String, String> before = files();
        card("a-unread", "---\nid: a\ntitle: A\ndefinition: 2x\n---\n");
        card("b-unmet", "---\nid: b\ntitle: B\ndefinition: abs(x)\nexpect: [{ at: \"0\", verdict: jump }]\n---\n");
        card("c-prose", "---\nid: c\ntitle: C\ndefinition: x\n---\n\n## intro.en\n\n<b>bold</b>\n");
        card("d-twice", "---\nid: relu\ntitle: D\ndefinition: x\n---\n");
        Run run = site();
        assertEquals(ExitCode.INPUT, run.code(), run.err());
        for (String name : List.of("a-unread.md", "b-unmet.md", "error: c:", "d-twice.md", "wrong cards: 4")) {
            assertTrue(run.err().contains(name), name + " is not named in " + run.err());
        }
        assertFalse(run.err().contains("\tat "), run.err());
        assertEquals(before, files());
    }

    @Test
    void progressIsALineAStage() {
        List<String> lines = site().err().lines().toList();
        assertEquals(
                List.of(
                        "3 cards read",
                        "3 functions analysed",
                        "3 functions compared with one another",
                        "3 articles made"),
                lines.subList(0, 4));
        assertTrue(lines.get(4).startsWith("wrote " + out + " with "), lines.toString());
        assertEquals(5, lines.size(), lines.toString());
    }

    @Test
    void progressOnAScreenIsOneLineThatChanges() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> arguments = List.of("site", "--functions", cards.toString(), "--out", out.toString());
        assertEquals(ExitCode.DONE, Main.run(arguments, Terminal.watched(new ByteArrayOutputStream(), err)));
        String shown = err.toString(StandardCharsets.UTF_8);
        assertTrue(shown.contains("\r\u001b[K1 of 3 functions analysed\r\u001b[K"), shown);
        assertTrue(shown.endsWith(" files" + System.lineSeparator() + "\r\u001b[K"), shown);
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertTrue(Run.of("site", "--functions", folder.resolve("no").toString())
                .refused(ExitCode.FILES)
                .contains("there is no folder"));
        assertTrue(Run.of("site", "--functions", folder.toString())
                .refused(ExitCode.INPUT)
                .contains("there is no card"));
    }
}
