package org.casewise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of sentences in {@code templates/}. */
class SentenceTablesTest {

    private static final Templates TEMPLATES = new Templates(TemplateSource.folder(Path.of("templates")));
    private static final Sentences ENGLISH = TEMPLATES.sentences("en");
    private static final Sentences CHINESE = TEMPLATES.sentences("zh");

    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertTrue(ENGLISH.keys().size() > 80, "the table was read");
        assertEquals(new TreeSet<>(ENGLISH.keys()), new TreeSet<>(CHINESE.keys()));
    }

    @Test
    void bothLanguagesUseTheSameArguments() {
        for (String key : ENGLISH.keys()) {
            assertEquals(ENGLISH.places(key), CHINESE.places(key), key);
        }
    }

    /** GitHub reads a dollar as the start of a formula only after a blank or at the start of a line. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyArgumentStandsAtTheStartOrAfterABlank(String language) throws Exception {
        // Quoted arguments are somebody's text, never a formula; the others listed are plain text and no Markdown.
        Pattern glued =
                Pattern.compile("(?!(catalogue|cli|output|page|plot|render|show|site)\\.).*[^ '\u201c=]\\{\\d}.*");
        List<String> lines = Files.readAllLines(Path.of("templates/sentences." + language + ".properties"));
        for (String line : lines) {
            assertTrue(line.startsWith("#") || !glued.matcher(line).matches(), line);
        }
    }

    /** A message that no table has would reach its reader as a bare key. */
    @Test
    void everyMessageHasItsSentenceAndEverySentenceItsMessage() throws Exception {
        Pattern made = Pattern.compile("(?:Message\\.of|refused)\\(\\s*\"(render\\.[a-z.-]+)\"");
        List<String> used = new ArrayList<>();
        try (var files = Files.list(Path.of("src/main/java/org/casewise/render"))) {
            for (Path file : files.sorted().toList()) {
                made.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
            }
        }
        used.forEach(key -> assertTrue(ENGLISH.has(key) && CHINESE.has(key), key));
        List<String> unused = ENGLISH.keys().stream()
                .filter(key -> key.startsWith("render.") && !used.contains(key))
                .toList();
        assertEquals(List.of(), unused);
        assertTrue(used.size() > 50, "only " + used.size() + " messages found");
    }

    @Test
    void everyVerdictOfTheContractHasItsSentences() {
        for (String verdict : List.of(
                "isolated",
                "edge",
                "blowup",
                "oscillation",
                "jump",
                "hole",
                "stray",
                "differentiable",
                "verticalTangent",
                "cusp",
                "corner",
                "undecided")) {
            assertTrue(ENGLISH.has("verdict." + verdict), verdict);
            assertTrue(ENGLISH.has("verdict.name." + verdict), verdict);
        }
        for (String evidence : List.of("proved", "checked", "unknown")) {
            assertTrue(ENGLISH.has("evidence." + evidence) && ENGLISH.has("evidence." + evidence + ".means"));
        }
    }

    @Test
    void everySentenceThatATemplateNamesIsThere() throws Exception {
        Pattern named = Pattern.compile("(?:say|word)\\(\"([A-Za-z.]+[A-Za-z])\"");
        int found = 0;
        try (var files = Files.list(Path.of("templates"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".ftl"))
                    .sorted()
                    .toList()) {
                for (var name : named.matcher(Files.readString(file)).results().toList()) {
                    assertTrue(ENGLISH.has(name.group(1)), file + ": " + name.group(1));
                    found++;
                }
            }
        }
        assertTrue(found > 40, "only " + found + " names found");
    }
}
