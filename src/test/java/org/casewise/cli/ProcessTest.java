package org.casewise.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own. */
class ProcessTest {

    private static final String ELU = "elu(x; alpha = 1, alpha > 0) = { x if x > 0; alpha*(exp(x) - 1) otherwise }";

    private static ProcessBuilder program(List<String> settings, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(settings);
        command.addAll(List.of("-cp", classPath(), "org.casewise.cli.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** With full names, so that it also holds in another folder. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Run run(ProcessBuilder program) throws IOException, InterruptedException {
        Path err = Files.createTempFile("casewise", ".err");
        try {
            Process process = program.redirectError(err.toFile()).start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            return new Run(process.exitValue(), out, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }

    @Test
    void textIsUtf8WhateverTheLocaleAndTheEncoding() throws Exception {
        // Where the system does not keep the arguments' bytes, Java has lost what is not ASCII.
        String definition = Files.exists(Path.of("/proc/self/cmdline")) ? "max(0, x) \u2265" : "max(0, x) >=";
        ProcessBuilder program = program(List.of("-Dfile.encoding=ISO-8859-1"), "show", definition, "--lang", "zh");
        program.environment().put("LC_ALL", "C");
        Run run = run(program);
        assertEquals(2, run.code());
        assertEquals(Run.of("show", definition, "--lang", "zh").err(), run.err());
    }

    @Test
    void theArticleIsTheSameInAnotherLocaleTimeZoneAndFolder(@TempDir Path folder) throws Exception {
        Path here = Files.createDirectory(folder.resolve("here"));
        Path there = Files.createDirectories(folder.resolve("there/\u4e2d \u6587"));
        assertEquals(0, Run.of("article", "relu", ELU, "--out", here.toString()).code());
        assertEquals(
                0,
                Run.of("article", ELU, "relu", "--out", here.resolve("again").toString())
                        .code());
        ProcessBuilder program = program(
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Chatham"),
                "article",
                "relu",
                ELU,
                "--out",
                ".");
        Run run = run(program.directory(there.toFile()));
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.out());
        for (String id : List.of("relu", "elu")) {
            try (Stream<Path> files = Files.list(here.resolve(id))) {
                for (Path file : files.toList()) {
                    String name = id + "/" + file.getFileName();
                    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(there.resolve(name)), name);
                    Path again = here.resolve("again").resolve(name);
                    assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again), name);
                }
            }
        }
    }

    @Test
    void aReaderWhoLeavesEarlyGetsNoTrace() throws Exception {
        String sum = IntStream.range(0, 150).mapToObj(k -> "abs(x - " + k + ")").collect(Collectors.joining(" + "));
        Process process = program(List.of(), "analyze", "--json", sum).start();
        try (InputStream out = process.getInputStream()) {
            assertEquals('{', out.read());
        }
        assertEquals("", new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue());
    }

    @Test
    void theExitCodeReachesTheSystem() throws Exception {
        Run run = run(program(List.of(), "show", "nothing.md"));
        assertEquals("error: there is no file nothing.md\n", run.refused(3));
    }
}
