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
