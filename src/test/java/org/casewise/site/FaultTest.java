package org.casewise.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/** Every single step of writing is made to fail, or to be the last one; with links and without. */
class FaultTest {

    private static final UnaryOperator<FaultyDisk> NORMAL = disk -> disk;
    private static final UnaryOperator<FaultyDisk> NO_SYMBOLIC_LINKS = FaultyDisk::withoutSymbolicLinks;
    private static final UnaryOperator<FaultyDisk> NO_HARD_LINKS = FaultyDisk::withoutHardLinks;
    private static final UnaryOperator<FaultyDisk> NO_LINKS =
            disk -> disk.withoutHardLinks().withoutSymbolicLinks();

    /** Whether to try every step and every pair of steps in all kinds of file system, which takes minutes. */
    private static final boolean THOROUGH = Boolean.getBoolean("thorough");

    @TempDir(factory = InMemory.class)
    Path temp;

    private Path out;

    @Test
    void aReaderSeesOneVersionAtEveryStep() throws IOException {
        for (UnaryOperator<FaultyDisk> kind : List.of(NORMAL, NO_HARD_LINKS)) {
            Path folder = fresh(true);
            List<Map<String, String>> looks = new ArrayList<>();
            FaultyDisk disk = kind.apply(new FaultyDisk(FaultyDisk.Fault.FAILS, Integer.MAX_VALUE, () -> {
                looks.add(Sites.seen(folder));
            }));
            write(disk, Sites.SECOND);
            looks.add(Sites.seen(folder));
            int switches = 0;
            for (int i = 0; i < looks.size(); i++) {
                assertTrue(isOneOf(looks.get(i)), "step " + i + " shows " + looks.get(i));
                switches += i > 0 && !looks.get(i).equals(looks.get(i - 1)) ? 1 : 0;
            }
            assertEquals(1, switches, "times that the reader's view changed");
        }
    }

    @Test
    void withoutLinksAReaderSeesWholeFilesAtEveryStep() throws IOException {
        Path folder = fresh(true);
        Map<String, String> first = with(Sites.FIRST);
        Map<String, String> second = with(Sites.SECOND);
        FaultyDisk disk = new FaultyDisk(
                FaultyDisk.Fault.FAILS,
                Integer.MAX_VALUE,
                () -> Sites.seen(folder)
                        .forEach((path, text) -> assertTrue(
                                text.equals(first.get(path)) || text.equals(second.get(path)), path + " has " + text)));
        write(disk.withoutHardLinks().withoutSymbolicLinks(), Sites.SECOND);
        assertEquals(second, Sites.seen(folder));
    }

    @Test
    void anyStepMayFailInAStandingFolder() throws IOException {
        for (UnaryOperator<FaultyDisk> kind : List.of(NORMAL, NO_SYMBOLIC_LINKS, NO_HARD_LINKS, NO_LINKS)) {
            assertTrue(failEachStep(kind, true) > 100);
        }
    }

    @Test
    void anyStepMayFailWhereNothingStands() throws IOException {
        assertTrue(failEachStep(NORMAL, false) > 30);
    }

    @Test
    void anyStepMayBeTheLastInAStandingFolder() throws IOException {
        for (UnaryOperator<FaultyDisk> kind : List.of(NORMAL, NO_HARD_LINKS)) {
            assertTrue(killAtEachStep(kind, true) > 100);
        }
    }

    @Test
    void anyStepMayBeTheLastWhereNothingStands() throws IOException {
        assertTrue(killAtEachStep(NORMAL, false) > 30);
    }

    @Test
    void withoutLinksTheNextRunFinishesAfterAnyLastStep() throws IOException {
        Map<String, String> first = with(Sites.FIRST);
        Map<String, String> second = with(Sites.SECOND);
        for (UnaryOperator<FaultyDisk> kind : List.of(NO_SYMBOLIC_LINKS, NO_LINKS)) {
            int steps = countSteps(kind, true);
            for (int at = 0; at < steps; at += stride(kind)) {
                fresh(true);
                kill(kind, at, Sites.SECOND);
                Sites.seen(out)
                        .forEach((path, text) -> assertTrue(
                                text.equals(first.get(path)) || text.equals(second.get(path)), path + " has " + text));
                write(kind.apply(FaultyDisk.sound()), Sites.SECOND);
                assertHealed(Sites.SECOND, "killed at step " + at);
            }
        }
    }

    @Test
    void theRunThatRepairsMayBeKilledToo() throws IOException {
        for (UnaryOperator<FaultyDisk> kind : List.of(NORMAL, NO_LINKS)) {
            int steps = countSteps(kind, true);
            int stride = THOROUGH ? 1 : 17;
            for (int at = 0; at < steps; at += stride) {
                for (int second = at % (2 * stride - 1); second < 2 * steps; second += 2 * stride - 1) {
                    fresh(true);
                    kill(kind, at, Sites.SECOND);
                    kill(kind, second, Sites.SECOND);
                    if (kind == NORMAL) {
                        assertTrue(isOneOf(Sites.seen(out)), "killed at " + at + " and " + second);
                    }
                    write(kind.apply(FaultyDisk.sound()), Sites.SECOND);
                    assertHealed(Sites.SECOND, "killed at " + at + " and " + second);
                }
            }
        }
    }

    @Test
    void theUndoingOfAFailedRunMayBeKilledToo() throws IOException {
        for (UnaryOperator<FaultyDisk> kind : List.of(NORMAL, NO_LINKS)) {
            int steps = countSteps(kind, true);
            int stride = THOROUGH ? 1 : 7;
            for (int at = steps / 2; at < steps; at += stride) {
                for (int killed = at + 1; killed < at + 80; killed += stride) {
                    fresh(true);
                    FaultyDisk disk = kind.apply(new FaultyDisk(FaultyDisk.Fault.FAILS, at, () -> {}));
                    try {
                        write(disk.thenKilledAt(killed), Sites.SECOND);
                    } catch (OutputException | FaultyDisk.Killed e) {
                        // whichever it was
                    }
                    write(kind.apply(FaultyDisk.sound()), Sites.FIRST);
                    assertHealed(Sites.FIRST, "failed at " + at + ", killed at " + killed);
                }
            }
        }
    }

    @Test
    void theJournalIsTheFirstToBeClearedAway() throws IOException {
        String work = "delete [" + fresh(true).resolve(Folder.WORK);
        FaultyDisk sound = FaultyDisk.sound();
        write(sound, Sites.SECOND);
        assertEquals(work + "/journal]", firstAfter(sound.trace(), work, "/next, "));

        String other = "delete [" + fresh(true).resolve(Folder.WORK);
        FaultyDisk failing = new FaultyDisk(FaultyDisk.Fault.FAILS, sound.steps() / 2 + 20, () -> {});
        assertThrows(OutputException.class, () -> write(failing.withoutSymbolicLinks(), Sites.SECOND));
        assertEquals(other + "/undo]", firstAfter(failing.trace(), other, "/undo]"));
    }

    private static String firstAfter(List<String> trace, String beginning, String mark) {
        int from = 0;
        while (!trace.get(from).startsWith("rename ") || !trace.get(from).contains(mark)) {
            from++;
        }
        return trace.subList(from, trace.size()).stream()
                .filter(step -> step.startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void afterAKillAnOlderSiteCanBeWrittenAgain() throws IOException {
        int steps = countSteps(NORMAL, true);
        for (int at = 0; at < steps; at++) {
            fresh(true);
            kill(NORMAL, at, Sites.SECOND);
            write(FaultyDisk.sound(), Sites.FIRST);
            assertHealed(Sites.FIRST, "killed at step " + at);
        }
    }

    @Test
    void filesAndFoldersMayTakeEachOthersPlaces() throws IOException {
        Site before = Site.builder()
                .add("a", "file")
                .add("b/c", "in folder")
                .add("b/d/e", "deeper")
                .add("x", "same")
                .build();
        Site after = Site.builder()
                .add("a/b/c", "now deeper")
                .add("b", "now a file")
                .add("x", "same")
                .build();
        for (UnaryOperator<FaultyDisk> kind : List.of(NORMAL, NO_LINKS)) {
            int steps = countSteps(kind, before, after);
            for (int at = 0; at < steps; at += stride(kind)) {
                start(before);
                Map<String, String> standing = Sites.standing(out);
                if (fail(kind, at, after)) {
                    Map<String, String> left = Sites.standing(out);
                    left.keySet().removeIf(path -> path.startsWith(Folder.WORK)); // the lock, if nothing else
                    assertEquals(standing, left, "failed at step " + at);
                }
                start(before);
                kill(kind, at, after);
                write(kind.apply(FaultyDisk.sound()), after);
                assertEquals(Sites.files(after), Sites.seen(out), "killed at step " + at);
            }
        }
    }

    @Test
    void everyNewFileIsOnTheMediumBeforeAReaderSeesIt() throws IOException {
        for (boolean standing : List.of(true, false)) {
            fresh(standing);
            FaultyDisk disk = FaultyDisk.sound();
            write(disk, Sites.SECOND);
            List<String> trace = disk.trace();
            String gate = standing ? "rename [" + out.resolve(Folder.WORK).resolve("next") : "rename [" + temp;
            int seen = -1;
            for (int i = 0; i < trace.size(); i++) {
                seen = trace.get(i).startsWith(gate) ? i : seen; // the last one: the first was the trial
            }
            int writes = 0;
            for (int i = 0; i < seen; i++) {
                if (trace.get(i).startsWith("write ") && !trace.get(i).contains(WriteLock.NAME)) {
                    String path = trace.get(i)
                            .substring("write [".length(), trace.get(i).length() - 1);
                    assertTrue(
                            trace.subList(i, seen).stream()
                                    .anyMatch(step -> step.startsWith("sync ") && step.contains(path)),
                            trace.get(i));
                    writes++;
                }
            }
            assertTrue(writes >= 5);
        }
    }

    /** Every step where all links are known, and where none are; a sample of the steps in between. */
    private static int stride(UnaryOperator<FaultyDisk> kind) {
        return THOROUGH || kind == NORMAL || kind == NO_LINKS ? 1 : 7;
    }

    private int failEachStep(UnaryOperator<FaultyDisk> kind, boolean standing) throws IOException {
        int steps = countSteps(kind, standing);
        for (int at = 0; at < steps; at += stride(kind)) {
            fresh(standing);
            Map<String, String> before = Sites.seen(out);
            boolean failed = fail(kind, at, Sites.SECOND);
            assertEquals(failed ? before : expected(Sites.SECOND), Sites.seen(out), "failed at step " + at);
            write(kind.apply(FaultyDisk.sound()), Sites.SECOND);
            assertHealed(Sites.SECOND, "failed at step " + at);
        }
        return steps;
    }

    private int killAtEachStep(UnaryOperator<FaultyDisk> kind, boolean standing) throws IOException {
        int steps = countSteps(kind, standing);
        for (int at = 0; at < steps; at += stride(kind)) {
            fresh(standing);
            kill(kind, at, Sites.SECOND);
            assertTrue(
                    isOneOf(Sites.seen(out)) || !standing && Sites.seen(out).isEmpty(),
                    "killed at step " + at + " and saw " + Sites.seen(out));
            write(kind.apply(FaultyDisk.sound()), Sites.SECOND);
            assertHealed(Sites.SECOND, "killed at step " + at);
        }
        return steps;
    }

    private int countSteps(UnaryOperator<FaultyDisk> kind, boolean standing) throws IOException {
        fresh(standing);
        FaultyDisk counting = kind.apply(FaultyDisk.sound());
        write(counting, Sites.SECOND);
        return counting.steps();
    }

    private int countSteps(UnaryOperator<FaultyDisk> kind, Site before, Site after) throws IOException {
        start(before);
        FaultyDisk counting = kind.apply(FaultyDisk.sound());
        write(counting, after);
        return counting.steps();
    }

    private boolean fail(UnaryOperator<FaultyDisk> kind, int at, Site site) {
        try {
            write(kind.apply(new FaultyDisk(FaultyDisk.Fault.FAILS, at, () -> {})), site);
            return false;
        } catch (OutputException e) {
            return true;
        }
    }

    private void kill(UnaryOperator<FaultyDisk> kind, int at, Site site) {
        FaultyDisk disk = kind.apply(new FaultyDisk(FaultyDisk.Fault.KILLED, at, () -> {}));
        try {
            write(disk, site);
        } catch (FaultyDisk.Killed e) {
            return;
        } catch (OutputException e) {
            throw new AssertionError("killed at step " + at, e);
        }
    }

    private void write(FaultyDisk disk, Site site) throws OutputException {
        new SiteWriter(disk, List.of(), Duration.ofSeconds(5)).write(site, out);
    }

    /** An output of its own with the first site and foreign files in it, or nothing. */
    private Path fresh(boolean standing) throws IOException {
        if (standing) {
            start(Sites.FIRST);
            addForeign(out);
        } else {
            out = Files.createTempDirectory(temp, "o").resolve("out");
        }
        return out;
    }

    private void start(Site site) throws IOException {
        out = Files.createTempDirectory(temp, "o").resolve("out");
        write(FaultyDisk.sound(), site);
    }

    private static void addForeign(Path folder) throws IOException {
        Files.writeString(folder.resolve("CNAME"), "example.org");
        Files.createDirectories(folder.resolve(".git/refs"));
        Files.writeString(folder.resolve(".git/HEAD"), "ref");
        Files.writeString(folder.resolve("relu/notes.txt"), "mine");
    }

    private static Map<String, String> with(Site site) {
        Map<String, String> files = new TreeMap<>(Sites.files(site));
        files.putAll(Map.of("CNAME", "example.org", ".git/HEAD", "ref", "relu/notes.txt", "mine"));
        return files;
    }

    private Map<String, String> expected(Site site) {
        return Files.exists(out.resolve("CNAME")) ? with(site) : Sites.files(site);
    }

    private static boolean isOneOf(Map<String, String> seen) {
        return seen.equals(with(Sites.FIRST))
                || seen.equals(with(Sites.SECOND))
                || seen.equals(Sites.files(Sites.SECOND));
    }

    private void assertHealed(Site site, String message) throws IOException {
        Map<String, String> expected = expected(site);
        assertEquals(expected, Sites.seen(out), message);
        Map<String, String> standing = Sites.standing(out);
        standing.values().removeIf(text -> text.equals("/"));
        assertEquals(expected, standing, message + ": plain files only, nothing left over");
        boolean left = site.equals(Sites.FIRST);
        assertEquals(left, Files.exists(out.resolve("left")), message + ": folder of a file that is gone");
        assertEquals(List.of(out), new LocalDisk().list(out.getParent()), message + ": nothing beside it");
    }

    @Test
    void theFaultyDiskDoesFail() throws IOException {
        fresh(true);
        FaultyDisk first = new FaultyDisk(FaultyDisk.Fault.FAILS, 0, () -> {});
        assertThrows(OutputException.class, () -> write(first, Sites.SECOND));
        FaultyDisk dead = new FaultyDisk(FaultyDisk.Fault.KILLED, 0, () -> {});
        assertThrows(FaultyDisk.Killed.class, () -> write(dead, Sites.SECOND));
    }

    /** A file system in memory where the machine offers one at the usual place, because this test writes 10,000 sites. */
    static final class InMemory implements TempDirFactory {

        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext extension)
                throws IOException {
            Path memory = Path.of("/dev/shm");
            return Files.isWritable(memory)
                    ? Files.createTempDirectory(memory, "casewise")
                    : Files.createTempDirectory("casewise");
        }
    }
}
