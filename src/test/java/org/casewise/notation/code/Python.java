package org.casewise.notation.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Python with NumPy, where the machine has one. */
final class Python {

    private Python() {}

    /** Skips the test, and says so, where there is none. */
    static void needed() {
        boolean there = false;
        try {
            Process probe = new ProcessBuilder("python3", "-c", "import numpy")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            there = probe.waitFor() == 0;
        } catch (IOException e) {
            there = false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!there) {
            System.out.println("SKIPPED: no python3 with numpy here, so the printed code was not run");
        }
        assumeTrue(there, "no python3 with numpy");
    }

    /** What a script writes, line by line; any warning of Python's is an error. */
    static List<String> run(String script, Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("script.py");
        Path output = folder.resolve("output.txt");
        Files.writeString(file, script);
        Process process = new ProcessBuilder("python3", "-W", "error", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int code = process.waitFor();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        assertEquals(0, code, text);
        return text.lines().toList();
    }
}
