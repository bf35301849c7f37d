package org.casewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

    @TempDir
    private Path folder;

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static void assertSame(Map<String, byte[]> expected, Map<String, byte[]> found) {
        assertEquals(expected.keySet(), found.keySet());
        expected.forEach((name, bytes) -> assertTrue(Arrays.equals(bytes, found.get(name)), name));
    }

    private Run article(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("article", "--out", folder.resolve("out").toString()));
        all.addAll(List.of(arguments));
        return Run.of(all.toArray(new String[0]));
    }

    @Test
    void whateverGoesWrongTheEarlierOutputStandsWhole() throws IOException {
        assertEquals(0, article("relu").code());
        Map<String, byte[]> before = files(folder.resolve("out"));
        assertTrue(
                before.containsKey("relu/en.html") && before.containsKey("relu/zh.md"),
                before.keySet().toString());
        Path templates = Files.createDirectory(folder.resolve("templates"));
        article("relu", "max(0, y)").refused(2);
        article("relu", "nothing.md").refused(3);
        article("relu", "--templates", templates.toString()).refused(2);
        article("relu", "--templates", folder.resolve("nowhere").toString()).refused(3);
        article("relu", "--lang", "xx").refused(2);
        article("relu", "--no-such-option").refused(2);
        assertSame(before, files(folder.resolve("out")));
    }

    @Test
    void aTemplateWithAMistakeIsNamedWithItsPlace() throws IOException {
        Path templates = Files.createDirectory(folder.resolve("templates"));
        try (Stream<Path> ours = Files.list(Path.of("templates"))) {
            for (Path file : ours.toList()) {
                Files.copy(file, templates.resolve(file.getFileName().toString()));
            }
        }
        assertEquals(0, article("relu", "--templates", templates.toString()).code());
        Path broken = templates.resolve("article.md.ftl");
        Files.writeString(broken, Files.readString(broken).replace("# ${title}", "# ${titel}"));
        String err = article("relu", "--templates", templates.toString()).refused(2);
        assertTrue(err.startsWith("error: article.md.ftl:12:"), err);
    }

    @Test
    void whereAFileStandsNoFolderCanBeMade() throws IOException {
        Files.writeString(folder.resolve("out"), "mine");
        String err = article("relu").refused(3);
        assertTrue(err.contains("is not a folder"), err);
        assertEquals("mine", Files.readString(folder.resolve("out")));
    }

    @Test
    void aFileThatIsNotOursIsKept() throws IOException {
        Files.createDirectories(folder.resolve("out/relu"));
        Files.writeString(folder.resolve("out/relu/en.html"), "mine");
        String err = article("relu").refused(3);
        assertTrue(err.contains("was not made by Casewise and is kept"), err);
        assertEquals("mine", Files.readString(folder.resolve("out/relu/en.html")));
    }

    @Test
    void checkComparesAndWritesNothing() throws IOException {
        assertEquals(1, article("relu", "--check").code());
        assertFalse(Files.exists(folder.resolve("out")));
        assertEquals(0, article("relu").code());
        Run same = article("relu", "--check");
        assertEquals(0, same.code());
        assertTrue(same.err().endsWith(" is up to date\n"), same.err());
        Files.writeString(folder.resolve("out/relu/en.md"), "x");
        Map<String, byte[]> before = files(folder.resolve("out"));
        Run stale = article("relu", "--check");
        assertEquals(1, stale.code());
        assertTrue(stale.err().endsWith(" is stale: en.md\n"), stale.err());
        assertSame(before, files(folder.resolve("out")));
    }

    @Test
    void theLanguagesAreThoseAskedFor() throws IOException {
        Run run = article("abs(x)", "--lang", "en,en");
        assertEquals(0, run.code(), run.err());
        List<String> names = List.copyOf(files(folder.resolve("out/function")).keySet());
        assertTrue(names.contains("en.html") && !names.contains("zh.html"), names.toString());
        assertEquals("", run.out());
    }

    @Test
    void twoFunctionsOfOneNameDoNotOverwriteOneAnother() throws IOException {
        assertEquals(0, article("abs(x)", "x^2").code());
        assertTrue(Files.readString(folder.resolve("out/function/en.md")).contains("`abs(x)`"));
        assertTrue(Files.readString(folder.resolve("out/function-2/en.md")).contains("`x^2`"));
    }

    @Test
    void defaultsThatContradictTheAssumptionsMakeNoArticle() {
        article("f(x; a = -1, a > 0) = max(a, x)").refused(2);
        assertFalse(Files.exists(folder.resolve("out")));
    }

    /** Fails once, after so many bytes. */
    private static OutputStream failing(RuntimeException defect, IOException failure) {
        return new OutputStream() {
            private boolean failed;

            @Override
            public void write(int b) throws IOException {
                if (!failed) {
                    failed = true;
                    if (defect != null) {
                        throw defect;
                    }
                    throw failure;
                }
            }
        };
    }

    private static Run into(OutputStream out, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(List.of(arguments), Terminal.of(out, err));
        return new Run(code, "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void resultsThatCannotBeWrittenAreAMatterOfFiles() {
        Run run = into(failing(null, new IOException("No space left on device")), "show", "relu");
        assertEquals("error: the results could not be written\n", run.refused(3));
    }

    @Test
    void aReaderWhoHasSeenEnoughIsNoFailure() {
        Run run = into(failing(null, new IOException("Broken pipe")), "show", "relu");
        assertEquals(0, run.code());
        assertEquals("", run.err());
    }

    @Test
    void aDefectAsksForAReportAndShowsItsTraceOnlyWhenAsked() {
        // So long a result that it is written before the command ends.
        String sum = IntStream.range(0, 20).mapToObj(k -> "abs(x - " + k + ")").collect(Collectors.joining(" + "));
        String[] command = {"analyze", "--json", sum};
        Run run = into(failing(new IllegalStateException("b\u001bang"), null), command);
        String err = run.refused(70);
        assertTrue(err.contains("defect of Casewise") && err.contains("Please report"), err);
        assertTrue(err.contains("IllegalStateException: b<U+001B>ang"), err);
        String[] debugging = {"--debug", command[0], command[1], command[2]};
        Run traced = into(failing(new IllegalStateException("bang"), null), debugging);
        assertEquals(70, traced.code());
        assertTrue(traced.err().contains("\tat org.casewise.cli."), traced.err());
    }
}
