package org.casewise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A formula on a machine without fonts: a second process to which fontconfig shows none. */
class HeadlessTest {

    @TempDir
    private Path folder;

    private record Outcome(int exitCode, String output) {}

    private Outcome drawWithoutFonts(String... options) throws IOException, InterruptedException {
        Path noFonts = Files.writeString(folder.resolve("fonts.conf"), "<?xml version=\"1.0\"?>\n<fontconfig/>\n");
        Path output = folder.resolve("output");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), DrawReluFormula.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("FONTCONFIG_FILE", noFonts.toString());
        builder.environment().remove("DISPLAY");
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        Process process = builder.start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the process is still running");
        return new Outcome(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    }

    @Test
    void aMachineWithoutFontsDrawsTheSameBytes() throws Exception {
        String here = new FormulaSvg()
                .draw(DrawReluFormula.LATEX, FormulaSvg.Style.DISPLAY)
                .inlineSvg();
        Outcome there = drawWithoutFonts();
        assertEquals(0, there.exitCode(), there.output());
        assertEquals(here, there.output().strip());
    }

    @Test
    void theCureIsInPlaceWithTheFirstFormula() {
        new FormulaSvg().draw("x", FormulaSvg.Style.INLINE);
        assertEquals("true", System.getProperty("java.awt.headless"));
        assertTrue(Files.isRegularFile(Path.of(System.getProperty("sun.awt.fontconfig"))));
    }

    @Test
    void withoutTheCureThatMachineCannotDraw() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "fonts come from fontconfig on Linux only");
        Outcome there = drawWithoutFonts("-Dsun.awt.fontconfig=" + folder.resolve("missing"));
        assertNotEquals(0, there.exitCode(), there.output());
    }
}
