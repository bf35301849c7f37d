package org.casewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import org.casewise.catalogue.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class HelpTextsTest {

    private static CommandLine program(Language language) {
        Terminal nowhere = Terminal.of(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        return new CommandRunner(nowhere).program(new Session(nowhere, language), false);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCommandAndEveryOptionIsDescribed(Language language) {
        CommandLine program = program(language);
        assertDescribed(program.getCommandSpec(), language);
        assertTrue(program.getSubcommands().size() >= 5);
        program.getSubcommands().values().forEach(command -> assertDescribed(command.getCommandSpec(), language));
    }

    private static void assertDescribed(CommandSpec command, Language language) {
        assertSpeaks(command.usageMessage().description(), language, command.name());
        for (ArgSpec argument : command.args()) {
            assertSpeaks(argument.description(), language, command.name() + " " + argument);
        }
    }

    private static void assertSpeaks(String[] description, Language language, String what) {
        assertEquals(1, description.length, what);
        boolean chinese = description[0].codePoints().anyMatch(Character::isIdeographic);
        assertEquals(language == Language.ZH, chinese, what + ": " + description[0]);
    }

    @Test
    void theHeadingsAreInTheLanguageToo() {
        String help = Run.of("--help", "--lang", "zh").results();
        assertTrue(help.startsWith("\u7528\u6cd5\uff1a casewise "), help);
        assertTrue(help.contains("\n\u547d\u4ee4\uff1a\n  article "), help);
        assertFalse(help.contains("Usage") || help.contains("Commands"), help);
    }

    @Test
    void aPipeGetsNoColours() {
        assertEquals(-1, Run.of("--help").results().indexOf('\u001b'));
    }
}
