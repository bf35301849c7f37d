package org.casewise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateSourceTest {

    @TempDir
    private Path root;

    private Path folder;
    private TemplateSource source;

    @BeforeEach
    void makeFolder() throws Exception {
        folder = Files.createDirectory(root.resolve("templates"));
        Files.writeString(root.resolve("secret.txt"), "secret");
        Files.writeString(folder.resolve("a.md.ftl"), "x");
        source = TemplateSource.folder(folder);
    }

    @Test
    void aFileOfTheFolderIsRead() throws Exception {
        Files.createDirectory(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/b.md.ftl"), "y");
        assertEquals("x", source.text("a.md.ftl"));
        assertEquals("y", source.text("sub/b.md.ftl"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.txt",
                "/etc/hostname",
                "sub/../../secret.txt",
                "a.md.ftl/",
                "",
                ".",
                "A.ftl",
                "a b.ftl"
            })
    void otherNamesAreNotThere(String name) {
        assertEquals(Optional.empty(), source.find(name));
        assertEquals(Optional.empty(), TemplateSource.packed().find(name));
    }

    @Test
    void aLinkOutOfTheFolderIsNotThere() throws Exception {
        Files.createSymbolicLink(folder.resolve("link.ftl"), root.resolve("secret.txt"));
        assertEquals(Optional.empty(), source.find("link.ftl"));
    }

    @Test
    void aFileOfTheClassPathIsRead() {
        assertEquals(
                "A sample on the class path: ${title}\n",
                TemplateSource.packed().text("sample.md.ftl"));
    }

    @Test
    void aMissingFileIsNamed() {
        TemplateProblem problem = assertThrows(TemplateProblem.class, () -> source.text("b.md.ftl"));
        assertEquals("b.md.ftl: there is no such template", problem.getMessage());
    }

    @Test
    void lineEndsOfWindowsAndAByteOrderMarkAreTakenOut() throws Exception {
        Files.writeString(folder.resolve("w.md.ftl"), "\ufeffa\r\nb\r\n");
        assertEquals("a\nb\n", source.text("w.md.ftl"));
    }

    @Test
    void otherEncodingsAreRefused() throws Exception {
        Files.write(folder.resolve("l.md.ftl"), "é".getBytes(StandardCharsets.ISO_8859_1));
        TemplateProblem problem = assertThrows(TemplateProblem.class, () -> source.text("l.md.ftl"));
        assertEquals("l.md.ftl: not UTF-8 text", problem.getMessage());
    }

    @Test
    void controlCharactersAreRefusedWithTheirPlace() throws Exception {
        Files.writeString(folder.resolve("n.md.ftl"), "a\nb\u0000c");
        TemplateProblem problem = assertThrows(TemplateProblem.class, () -> source.text("n.md.ftl"));
        assertEquals("n.md.ftl:2:2: a control character", problem.getMessage());
    }

    @Test
    void aHugeFileIsRefused() throws Exception {
        Files.writeString(folder.resolve("h.md.ftl"), "x".repeat(TemplateFile.LARGEST + 1));
        TemplateProblem problem = assertThrows(TemplateProblem.class, () -> source.text("h.md.ftl"));
        assertEquals("h.md.ftl: larger than 1048576 bytes", problem.getMessage());
    }
}
