package org.casewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardFilesTest {

    private static final String CARD = "---\nid: t\ntitle: 三角\ndefinition: max(0, x)\n---\n";

    @TempDir
    private Path folder;

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private String file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndsDoNotMatter(String end) throws IOException {
        String expected = Run.of("show", "max(0, x)").results();
        assertEquals(
                expected, Run.of("show", file("t.md", CARD.replace("\n", end))).results());
        assertEquals(
                expected,
                Run.of("show", file("t.md", "\ufeff" + CARD.replace("\n", end))).results());
    }

    @Test
    void aMissingFileIsAMatterOfFiles() {
        assertEquals(
                "error: there is no file nothing.md\n",
                Run.of("show", "nothing.md").refused(3));
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Path card = Files.createDirectory(folder.resolve("d.md"));
        assertTrue(Run.of("show", card.toString()).refused(3).endsWith("d.md is a folder; a card is a file\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "GBK", "UTF-16", "UTF-16LE"})
    void anotherEncodingIsNamedByTheFirstWrongByte(String charset) throws IOException {
        String text = charset.startsWith("ISO") ? CARD.replace("三角", "é") : CARD;
        String err = Run.of("show", file("t.md", text.getBytes(Charset.forName(charset))))
                .refused(2);
        // "---\nid: t\ntitle: " has 17 characters; UTF-16 begins with a byte that UTF-8 never has, or holds zeros.
        String place = charset.equals("UTF-16") ? "byte 1 on" : charset.equals("UTF-16LE") ? "t.md" : "byte 18 on";
        assertTrue(err.contains(place), err);
    }

    @Test
    void aFileThatIsTooLargeIsNotRead() throws IOException {
        String err = Run.of("show", file("t.md", CARD + "#".repeat(2 << 20))).refused(2);
        assertTrue(err.endsWith("t.md is larger than 1048576 bytes\n"), err);
    }

    @Test
    void aMistakeHasItsPlaceInTheFile() throws IOException {
        String name = file("t.md", CARD.replace("max(0, x)", "|\n  max(0,\n      2x)"));
        assertEquals(
                name.length() > 80
                        ? ""
                        : name
                                + ":6:8: error: a product needs a multiplication sign\n"
                                + "        2x)\n"
                                + "         ^\n"
                                + "hint: write 2*x\n",
                name.length() > 80 ? "" : Run.of("show", name).refused(2));
    }

    @Test
    void noControlCharacterReachesTheTerminal() throws IOException {
        assertTrue(Run.of("show", file("t.md", CARD.replace("t\n", "\"a\\e[31m\"\n")))
                .refused(2)
                .contains("a<U+001B>[31m"));
        assertTrue(Run.of("show", file("t.md", CARD.replace("id", "i\u202ed")))
                .refused(2)
                .contains("i<U+202E>d"));
        assertTrue(Run.of("show", file("t.md", CARD.replace("id: t", "id: \0")))
                .refused(2)
                .contains("<U+0000>"));
    }

    @Test
    void aFolderOfCardsGivesIds() throws IOException {
        file("b.md", CARD);
        String out = folder.resolve("out").toString();
        Run run = Run.of("article", "--functions", folder.toString(), "--out", out);
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.exists(folder.resolve("out/t/index.html")), run.err());
        assertEquals(
                0,
                Run.of("article", "t", "--functions", folder.toString(), "--out", out, "--check")
                        .code());
        file("c.md", CARD);
        String err = Run.of("article", "--functions", folder.toString(), "--out", out)
                .refused(2);
        assertTrue(err.startsWith("error: two cards have the id t: ") && err.contains("b.md and "), err);
    }

    @Test
    void aFolderWithoutCardsIsNoFolderOfCards() {
        assertTrue(
                Run.of("article", "--functions", folder.toString()).refused(2).startsWith("error: there is no card"));
        String nowhere = folder.resolve("nowhere").toString();
        assertTrue(Run.of("article", "--functions", nowhere).refused(3).startsWith("error: there is no folder "));
    }

    @Test
    void aCardThatExpectsSomethingElseMakesNoArticle() throws IOException {
        String card = file("t.md", CARD.replace("definition", "expect: [{at: '0', verdict: cusp}]\ndefinition"));
        String out = folder.resolve("out").toString();
        assertEquals(
                card + ":4:29: error: verdict: the card expects cusp, but the finding is corner",
                Run.of("article", card, "--out", out)
                        .refused(2)
                        .lines()
                        .findFirst()
                        .orElseThrow());
        assertTrue(Files.notExists(folder.resolve("out")));
    }
}
