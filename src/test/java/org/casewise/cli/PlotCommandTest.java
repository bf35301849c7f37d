package org.casewise.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlotCommandTest {

    @TempDir
    private Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    private Run plot(String file, String... arguments) {
        Stream<String> all = Stream.concat(Stream.of("plot", "--out", file(file).toString()), Arrays.stream(arguments));
        return Run.of(all.toArray(String[]::new));
    }

    @Test
    void anSvgIsWellFormedAndTheSameEachTime() throws Exception {
        Run run = plot("a.svg", "max(0, x)", "--x", "-1,log(2)", "--order", "0,1,2");
        assertEquals(0, run.code(), run.err());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("wrote "), run.err());
        String root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file("a.svg").toFile())
                .getDocumentElement()
                .getTagName();
        assertEquals("svg", root);
        assertEquals(
                0,
                plot("b.svg", "max(0, x)", "--x", "-1,log(2)", "--order", "0,1,2")
                        .code());
        assertArrayEquals(Files.readAllBytes(file("a.svg")), Files.readAllBytes(file("b.svg")));
    }

    @Test
    void aPngIsAPicture() throws IOException {
        assertEquals(0, plot("a.png", "relu").code());
        assertTrue(ImageIO.read(file("a.png").toFile()).getWidth() > 300);
    }

    @Test
    void anotherEndingIsRefused() {
        assertTrue(plot("a.gif", "relu").refused(2).endsWith("a.gif ends neither with .svg nor with .png\n"));
        assertFalse(Files.exists(file("a.gif")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,0",
                "0,0",
                "0",
                "0,1,2",
                "0,oo",
                "nan,1",
                "0,1e400",
                "0,exp(1000)",
                "-1e308,1e308",
                "1,1+1e-30"
            })
    void anIntervalThatIsNoneIsRefused(String interval) {
        assertEquals(
                "error: " + interval + " is no interval: two numbers, the smaller first\n",
                plot("a.svg", "relu", "--x", interval).refused(2));
        assertFalse(Files.exists(file("a.svg")));
    }

    @Test
    void whereThereIsNothingToDrawNothingIsWritten() throws IOException {
        Files.writeString(file("a.svg"), "before");
        plot("a.svg", "log(x)", "--x", "-2,-1").refused(2);
        plot("a.svg", "log(y)").refused(2);
        plot("a.svg", "f(x; a) = max(a, x)").refused(2);
        plot("a.svg", "relu", "--order", "10").refused(2);
        assertEquals("before", Files.readString(file("a.svg")));
        assertEquals(List.of("a.svg"), Arrays.asList(folder.toFile().list()));
    }

    @Test
    void whereAFolderStandsNoFileCanBeWritten() throws IOException {
        Files.createDirectory(file("a.svg"));
        plot("a.svg", "relu").refused(3);
        assertTrue(Files.isDirectory(file("a.svg")));
    }
}
