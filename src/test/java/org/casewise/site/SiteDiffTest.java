package org.casewise.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteDiffTest {

    @TempDir
    Path temp;

    private Path out;

    @BeforeEach
    void writeTheFirstSite() throws OutputException {
        out = temp.resolve("out");
        new SiteWriter().write(Sites.FIRST, out);
    }

    @Test
    void aSiteDoesNotDifferFromItself() throws OutputException {
        assertTrue(SiteDiff.between(Sites.FIRST, out).isEmpty());
    }

    @Test
    void eachKindOfDifferenceIsListed() throws OutputException {
        SiteDiff diff = SiteDiff.between(Sites.SECOND, out);
        assertEquals(List.of("elu/zh/index.html", "relu/derivative.svg"), diff.missing());
        assertEquals(List.of(".casewise", "index.html", "relu/plot.svg"), diff.different());
        assertEquals(List.of("gone.html", "left/alone/data.csv"), diff.extra());
        assertFalse(diff.isEmpty());
    }

    @Test
    void nothingIsWritten() throws IOException {
        Map<String, String> before = Sites.standing(temp);
        SiteDiff.between(Sites.SECOND, out);
        SiteDiff.foreign(Sites.SECOND, out);
        assertEquals(before, Sites.standing(temp));
    }

    @Test
    void aFolderThatIsNotThereLacksEverything() throws OutputException {
        SiteDiff diff = SiteDiff.between(Sites.FIRST, temp.resolve("no/such"));
        assertEquals(List.copyOf(Sites.FIRST.files().keySet()), diff.missing());
        assertFalse(Files.exists(temp.resolve("no")));
    }

    @Test
    void aByteMoreOrLessOrElseIsADifference() throws IOException {
        for (String text : List.of("p { }\n", "p {}", "p { ]", "")) {
            Files.writeString(out.resolve("same.css"), text);
            assertEquals(List.of("same.css"), SiteDiff.between(Sites.FIRST, out).different(), text);
        }
    }

    @Test
    void aPageThatIsALinkIsADifferenceWhateverItPointsTo() throws IOException {
        Path copy = Files.copy(out.resolve("same.css"), temp.resolve("copy"));
        Files.delete(out.resolve("same.css"));
        Files.createSymbolicLink(out.resolve("same.css"), copy);
        assertEquals(List.of("same.css"), SiteDiff.between(Sites.FIRST, out).different());
    }

    @Test
    void aLeftoverThatSomebodyChangedIsNoLongerOurs() throws IOException {
        Files.writeString(out.resolve("gone.html"), "my own text");
        assertEquals(
                List.of("left/alone/data.csv"),
                SiteDiff.between(Sites.SECOND, out).extra());
        assertEquals(List.of("gone.html"), SiteDiff.foreign(Sites.SECOND, out));
    }

    @Test
    void foreignFilesAreNoDifferenceButAreNamed() throws IOException {
        Files.writeString(out.resolve("CNAME"), "example.org");
        Files.createDirectories(out.resolve("mine/empty"));
        Files.writeString(out.resolve("mine/notes.txt"), "x");
        assertTrue(SiteDiff.between(Sites.FIRST, out).isEmpty());
        assertEquals(List.of("CNAME", "mine/notes.txt"), SiteDiff.foreign(Sites.FIRST, out));
    }

    @Test
    void aFileIsNoFolderToCompareWith() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");
        for (Path place : List.of(file, file.resolve("below"))) {
            OutputException e = assertThrows(OutputException.class, () -> SiteDiff.between(Sites.FIRST, place));
            assertEquals(OutputException.Kind.NOT_A_DIRECTORY, e.kind());
            assertEquals(file, e.place());
        }
    }
}
