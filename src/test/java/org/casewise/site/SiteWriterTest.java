package org.casewise.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteWriterTest {

    private final SiteWriter writer = new SiteWriter();

    @TempDir
    Path temp;

    private Path out;

    @BeforeEach
    void chooseAFolder() {
        out = temp.resolve("out");
    }

    @Test
    void aNewFolderHoldsTheSiteAndNothingElse() throws IOException {
        SiteDiff diff = writer.write(Sites.FIRST, temp.resolve("a/b/out"));
        assertEquals(List.copyOf(Sites.FIRST.files().keySet()), diff.missing());
        assertPlain(Sites.files(Sites.FIRST), temp.resolve("a/b/out"));
        assertEquals(List.of(temp.resolve("a/b/out")), new LocalDisk().list(temp.resolve("a/b")));
    }

    @Test
    void aStandingFolderChangesToTheSite() throws IOException {
        writer.write(Sites.FIRST, out);
        Object folder = new LocalDisk().identity(out);
        SiteDiff diff = writer.write(Sites.SECOND, out);
        assertEquals(List.of("gone.html", "left/alone/data.csv"), diff.extra());
        assertPlain(Sites.files(Sites.SECOND), out);
        assertFalse(Files.exists(out.resolve("left")));
        assertEquals(folder, new LocalDisk().identity(out), "it is the same folder as before");
    }

    @Test
    void filesThatNeedNoChangeAreNotTouched() throws IOException {
        writer.write(Sites.FIRST, out);
        FileTime then = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(out.resolve("same.css"), then);
        writer.write(Sites.SECOND, out);
        assertEquals(then, Files.getLastModifiedTime(out.resolve("same.css")));
        assertTrue(writer.write(Sites.SECOND, out).isEmpty());
    }

    @Test
    void foreignFilesAreKept() throws IOException {
        Files.createDirectories(out.resolve(".git/refs"));
        Map<String, String> foreign = Map.of("CNAME", "x", ".nojekyll", "", ".git/HEAD", "ref");
        for (Map.Entry<String, String> file : foreign.entrySet()) {
            Files.writeString(out.resolve(file.getKey()), file.getValue());
        }
        for (Site site : List.of(Sites.FIRST, Sites.SECOND)) {
            writer.write(site, out);
            Map<String, String> expected = new TreeMap<>(Sites.files(site));
            expected.putAll(foreign);
            assertPlain(expected, out);
            assertTrue(Files.isDirectory(out.resolve(".git/refs")));
        }
    }

    @Test
    void aForeignFileInThePlaceOfAPageIsNamedAndNothingIsWritten() throws IOException {
        Files.createDirectories(out.resolve("relu"));
        Files.writeString(out.resolve("relu/plot.svg"), "somebody's");
        Map<String, String> before = Sites.standing(temp);
        assertRefused(OutputException.Kind.FOREIGN_FILE, out.resolve("relu/plot.svg"), Sites.FIRST);
        assertEquals(before, Sites.standing(temp));
    }

    @Test
    void aForeignFileThatHasTheContentOfThePageIsTakenAsOurs() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("same.css"), "p { }");
        writer.write(Sites.FIRST, out);
        assertPlain(Sites.files(Sites.FIRST), out);
    }

    @Test
    void aFolderOrAFileOrALinkOfSomebodyInTheWayIsNamed() throws IOException {
        Files.createDirectories(out.resolve("index.html"));
        assertRefused(OutputException.Kind.FOREIGN_FILE, out.resolve("index.html"), Sites.FIRST);
        Files.writeString(out.resolve("index.html/mine"), "x");
        assertRefused(OutputException.Kind.FOREIGN_FILE, out.resolve("index.html"), Sites.FIRST);
        Files.delete(out.resolve("index.html/mine"));
        Files.delete(out.resolve("index.html"));
        Files.writeString(out.resolve("relu"), "x");
        assertRefused(OutputException.Kind.FOREIGN_FILE, out.resolve("relu"), Sites.FIRST);
        Files.delete(out.resolve("relu"));
        Files.createSymbolicLink(out.resolve("relu"), Files.createDirectory(temp.resolve("elsewhere")));
        assertRefused(OutputException.Kind.FOREIGN_FILE, out.resolve("relu"), Sites.FIRST);
        assertEquals(0, temp.resolve("elsewhere").toFile().list().length);
    }

    @Test
    void somebodyElsesFileOfTheNameOfOurManifestIsKept() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve(".casewise"), "my notes on casewise");
        assertRefused(OutputException.Kind.FOREIGN_FILE, out.resolve(".casewise"), Sites.FIRST);
    }

    @Test
    void anEditedPageOfOursIsMadeAgain() throws IOException {
        writer.write(Sites.FIRST, out);
        Files.writeString(out.resolve("index.html"), "edited");
        assertEquals(List.of("index.html"), writer.write(Sites.FIRST, out).different());
        assertPlain(Sites.files(Sites.FIRST), out);
    }

    @Test
    void aPageThatWasReplacedByALinkIsMadeAgainAndTheLinkedFileKept() throws IOException {
        writer.write(Sites.FIRST, out);
        Path victim = Files.writeString(temp.resolve("victim"), "precious");
        Files.delete(out.resolve("index.html"));
        Files.createSymbolicLink(out.resolve("index.html"), victim);
        writer.write(Sites.SECOND, out);
        assertPlain(Sites.files(Sites.SECOND), out);
        assertEquals("precious", Files.readString(victim));
    }

    @Test
    void aHardLinkedCopyKeepsItsContent() throws IOException {
        writer.write(Sites.FIRST, out);
        Path copy = Files.createLink(temp.resolve("copy"), out.resolve("index.html"));
        writer.write(Sites.SECOND, out);
        assertEquals("<p>first</p>", Files.readString(copy));
    }

    @Test
    void aLinkToAFolderStaysALinkAndTheFolderHoldsTheSite() throws IOException {
        Path real = Files.createDirectory(temp.resolve("real"));
        Files.writeString(real.resolve("CNAME"), "x");
        Files.createSymbolicLink(out, Path.of("real"));
        writer.write(Sites.FIRST, out);
        assertTrue(Files.isSymbolicLink(out));
        assertEquals("x", Files.readString(real.resolve("CNAME")));
        assertEquals("<p>first</p>", Files.readString(real.resolve("index.html")));
    }

    @Test
    void aFileOrALinkToNothingIsNoFolder() throws IOException {
        Files.writeString(out, "precious");
        assertRefused(OutputException.Kind.NOT_A_DIRECTORY, out, Sites.FIRST);
        assertEquals("precious", Files.readString(out));
        Path link = Files.createSymbolicLink(temp.resolve("link"), Path.of("nowhere"));
        OutputException e = assertThrows(OutputException.class, () -> writer.write(Sites.FIRST, link));
        assertEquals(OutputException.Kind.NOT_A_DIRECTORY, e.kind());
    }

    @Test
    void aFolderThatIsReadFromIsNotWrittenTo() throws IOException {
        Files.createDirectories(out);
        Path link = Files.createSymbolicLink(temp.resolve("other-name"), out);
        SiteWriter sparing = writer.sparing(List.of(temp.resolve("absent"), link));
        OutputException e = assertThrows(OutputException.class, () -> sparing.write(Sites.FIRST, out));
        assertEquals(OutputException.Kind.OUTPUT_IS_SOURCE, e.kind());
        assertEquals(0, out.toFile().list().length);
        sparing.write(Sites.FIRST, out.resolve("below"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "-dash", "quote'\"", "new\nline", "percent%20", "semi;colon&amp", "."})
    void oddNamesAreNamesLikeAnyOther(String name) throws IOException {
        Files.createDirectories(out);
        Path folder = Path.of(out + "/" + name);
        writer.write(Sites.FIRST, folder);
        writer.write(Sites.SECOND, folder);
        assertEquals(Sites.files(Sites.SECOND), Sites.seen(folder));
    }

    @Test
    void aNameThatLeadsBackIsFollowed() throws IOException {
        Files.createDirectories(temp.resolve("real/below"));
        Files.createSymbolicLink(temp.resolve("link"), temp.resolve("real/below"));
        writer.write(Sites.FIRST, temp.resolve("link/../out")); // to where the system says, which is not temp/out
        assertPlain(Sites.files(Sites.FIRST), temp.resolve("real/out"));
        writer.write(Sites.FIRST, temp.resolve("absent/../out"));
        assertPlain(Sites.files(Sites.FIRST), temp.resolve("out"));
    }

    @Test
    void theLongestNamesWork() throws IOException {
        for (int length : List.of(200, 235, 255)) {
            Path folder = temp.resolve("a".repeat(length));
            writer.write(Sites.FIRST, folder);
            writer.write(Sites.SECOND, folder);
            assertPlain(Sites.files(Sites.SECOND), folder);
        }
    }

    @Test
    void aMissingManifestMakesEveryDifferentFileForeign() throws IOException {
        writer.write(Sites.FIRST, out);
        Files.delete(out.resolve(".casewise"));
        assertRefused(OutputException.Kind.FOREIGN_FILE, out.resolve("index.html"), Sites.SECOND);
        writer.write(Sites.FIRST, out);
        writer.write(Sites.SECOND, out);
        assertPlain(Sites.files(Sites.SECOND), out);
    }

    @Test
    void whatAKilledRunLeftIsNotPutOverAFileThatCameSince() throws IOException {
        writer.write(Sites.FIRST, out);
        int at = 0;
        while (!Files.exists(out.resolve(Folder.WORK).resolve("journal"))) { // just before the first rename
            FaultyDisk disk = new FaultyDisk(FaultyDisk.Fault.KILLED, at++, () -> {}).withoutSymbolicLinks();
            SiteWriter dying = new SiteWriter(disk, List.of(), Duration.ZERO);
            assertThrows(FaultyDisk.Killed.class, () -> dying.write(Sites.SECOND, out));
        }
        Files.createDirectories(out.resolve("elu/zh"));
        Path mine = Files.writeString(out.resolve("elu/zh/index.html"), "mine");
        assertRefused(OutputException.Kind.FOREIGN_FILE, mine, Sites.SECOND);
        assertEquals("mine", Files.readString(mine));
        Files.delete(mine);
        writer.write(Sites.SECOND, out);
        assertPlain(Sites.files(Sites.SECOND), out);
    }

    @Test
    void whatAKilledRunLeftIsNotPutThroughALinkThatCameSince() throws IOException {
        writer.write(Sites.FIRST, out);
        Path undo = out.resolve(Folder.WORK).resolve("undo");
        Path page = out.resolve("relu/plot.svg");
        // A run that fails when that page has changed, and is killed before it has put it back.
        for (int at = 100; !Files.exists(undo) || Files.readString(page).contains("first"); at++) {
            FaultyDisk disk = new FaultyDisk(FaultyDisk.Fault.FAILS, at, () -> {});
            Disk dying = disk.withoutSymbolicLinks().thenKilledAt(at + 3);
            try {
                new SiteWriter(dying, List.of(), Duration.ZERO).write(Sites.SECOND, out);
            } catch (OutputException | FaultyDisk.Killed e) {
                // whichever it was
            }
            assertFalse(at > 400, "never came to undo");
        }
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("plot.svg"), "outside");
        Files.move(out.resolve("relu"), temp.resolve("aside"));
        Files.createSymbolicLink(out.resolve("relu"), elsewhere);
        assertRefused(OutputException.Kind.FOREIGN_FILE, out.resolve("relu"), Sites.SECOND);
        assertEquals(Map.of("", "/", "plot.svg", "outside"), Sites.standing(elsewhere));
    }

    private void assertRefused(OutputException.Kind kind, Path place, Site site) {
        OutputException e = assertThrows(OutputException.class, () -> writer.write(site, out));
        assertEquals(kind, e.kind(), e.getMessage());
        assertEquals(place, e.place());
    }

    private static void assertPlain(Map<String, String> expected, Path folder) throws IOException {
        assertTrue(Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS));
        Map<String, String> standing = Sites.standing(folder);
        standing.values().removeIf(text -> text.equals("/"));
        assertEquals(expected, standing);
    }
}
