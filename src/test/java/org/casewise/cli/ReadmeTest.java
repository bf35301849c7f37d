package org.casewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the README shows is what happens. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```text\\n(.*?)```");
    private static final Pattern COMMAND = Pattern.compile("\\$ \\./casewise (\\w+) '(.*)'");

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void theCommandsThatAreShownPrintWhatIsShown() throws IOException {
        int shown = 0;
        for (Matcher block = BLOCK.matcher(readme()); block.find(); ) {
            String[] lines = block.group(1).split("\n", 2);
            Matcher command = COMMAND.matcher(lines[0]);
            if (command.matches()) {
                assertEquals(
                        lines[1], Run.of(command.group(1), command.group(2)).results());
                shown++;
            }
        }
        assertTrue(shown > 0, "no command is shown");
    }

    @Test
    void theDefinitionsThatAreShownCanBeRead() throws IOException {
        int read = 0;
        for (Matcher block = BLOCK.matcher(readme()); block.find(); ) {
            if (!block.group(1).startsWith("$")) {
                for (String line : block.group(1).split("\n")) {
                    assertFalse(Run.of("show", line).results().isEmpty());
                    read++;
                }
            }
        }
        assertTrue(read >= 4, "only " + read + " definitions");
    }

    private static String block(String language) throws IOException {
        Matcher block = Pattern.compile("(?s)```" + language + "\\n(.*?)```").matcher(readme());
        assertTrue(block.find(), language);
        return block.group(1);
    }

    /** A stranger's article, from nothing but what the README says. */
    @Test
    void theCardAndTheSentencesThatAreShownMakeAnArticle(@TempDir Path folder) throws IOException {
        String card = Files.writeString(folder.resolve("hard-sigmoid.md"), block("markdown"))
                .toString();
        String out = folder.resolve("my-articles").toString();
        assertEquals(0, Run.of("article", "relu", card, "--out", out).code());
        Path article = Path.of(out, "hard-sigmoid");
        String english = Files.readString(article.resolve("en.md"));
        assertTrue(english.contains("# Hard sigmoid") && english.contains("### A trap"), english);
        assertTrue(english.contains("- [ReLU](../relu/en.md)"), english);
        assertTrue(Files.readString(article.resolve("zh.html")).contains("一个陷阱"));
        // ReLU names five others, none of which was written in this run.
        assertFalse(Files.readString(Path.of(out, "relu", "en.md")).contains("](../"));

        Path templates = Files.createDirectory(folder.resolve("my-templates"));
        Files.writeString(templates.resolve("sentences.en.properties"), block("properties"));
        assertEquals(
                0,
                Run.of("article", card, "--out", out, "--templates", templates.toString())
                        .code());
        String changed = Files.readString(article.resolve("en.md"));
        assertTrue(changed.contains("## In a word\n") && changed.contains("## Beware\n"), changed);

        Files.writeString(Path.of(card), block("markdown").replace("verdict: corner", "verdict: differentiable"));
        assertTrue(Run.of("article", card, "--out", out).refused(2).contains("hard-sigmoid"));
        assertEquals(changed, Files.readString(article.resolve("en.md")));
    }

    @Test
    void theTableOfCommandsIsTheOneOfTheProgram() throws IOException {
        List<String> listed = new ArrayList<>();
        for (Matcher row =
                        Pattern.compile("(?m)^\\| `(\\w+)[^`]*` \\| (.*) \\|$").matcher(readme());
                row.find(); ) {
            listed.add(row.group(1));
            String help = Run.of(row.group(1), "--help").results();
            for (Matcher option = Pattern.compile("--[a-z]+").matcher(row.group()); option.find(); ) {
                assertTrue(help.contains(option.group()), row.group(1) + " has no " + option.group());
            }
        }
        String help = Run.of("--help").results();
        List<String> commands = new ArrayList<>();
        for (Matcher row =
                        Pattern.compile("(?m)^  (\\w+) {2,}[A-Z]").matcher(help.substring(help.indexOf("Commands:")));
                row.find(); ) {
            commands.add(row.group(1));
        }
        assertFalse(commands.isEmpty(), help);
        assertEquals(new TreeSet<>(commands), new TreeSet<>(listed));
        assertEquals("casewise", new CommandLine(new Commands()).getCommandName());
    }
}
