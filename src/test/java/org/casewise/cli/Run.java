package org.casewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What one run of the program came to: its exit code, its standard output, its standard error. */
record Run(int code, String out, String err) {

    static Run of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(List.of(arguments), Terminal.of(out, err));
        return new Run(code, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** The standard output of a run that went well and had nothing to say. */
    String results() {
        assertEquals("", err);
        assertEquals(ExitCode.DONE, code, out);
        return out;
    }

    /** The one message of a run that gave no result. */
    String refused(int exitCode) {
        assertEquals(exitCode, code, out + err);
        assertEquals("", out);
        assertFalse(err.contains("\tat "), "a stack trace: " + err);
        assertEquals(1, err.lines().filter(l -> l.contains("error: ")).count(), err);
        assertTrue(err.endsWith("\n"), err);
        assertTrue(err.chars().allMatch(c -> c >= ' ' || c == '\n'), "a control character: " + err);
        assertTrue(err.lines().count() <= 4 && err.length() < 600, "a long message: " + err);
        return err;
    }
}
