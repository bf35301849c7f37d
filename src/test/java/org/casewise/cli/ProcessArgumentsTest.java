package org.casewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessArgumentsTest {

    private static final String LOST = "\ufffd\ufffd\ufffd";

    @TempDir
    private Path folder;

    private Path record(String... arguments) throws IOException {
        return Files.writeString(folder.resolve("cmdline"), String.join("\0", arguments) + "\0");
    }

    @Test
    void whatJavaLostIsReadFromTheRecord() throws IOException {
        Path record = record("java", "-cp", "x", "org.casewise.cli.Main", "show", "x\u2265 0", "");
        assertEquals(
                List.of("show", "x\u2265 0", ""), ProcessArguments.of(List.of("show", "x" + LOST + " 0", ""), record));
    }

    @Test
    void aRecordOfSomethingElseIsNotBelieved() throws IOException {
        List<String> given = List.of("show", LOST);
        assertEquals(given, ProcessArguments.of(given, record("mvn", "-Dexec.args=show \u2265")));
        assertEquals(given, ProcessArguments.of(given, record("show")));
        assertEquals(given, ProcessArguments.of(given, folder.resolve("nothing")));
    }

    @Test
    void whereNothingIsLostTheRecordIsNotAsked() throws IOException {
        assertEquals(List.of("show", "y"), ProcessArguments.of(List.of("show", "y"), record("show", "x")));
    }
}
