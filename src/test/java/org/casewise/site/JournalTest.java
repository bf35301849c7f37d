package org.casewise.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JournalTest {

    private static final Manifest STANDING = Manifest.of(Sites.FIRST);
    private static final SiteDiff DIFF = new SiteDiff(
            List.of("elu/zh/index.html", "relu/derivative.svg"),
            List.of(".casewise", "index.html", "relu/plot.svg"),
            List.of("gone.html", "left/alone/data.csv"));

    @Test
    void filesComeBeforeOthersGoAndTheManifestIsLast() {
        Journal journal = Journal.of(Sites.SECOND, DIFF, STANDING);
        assertEquals(
                List.of(
                        "elu/zh/index.html",
                        "index.html",
                        "relu/derivative.svg",
                        "relu/plot.svg",
                        "gone.html",
                        "left/alone/data.csv",
                        ".casewise"),
                journal.steps().stream().map(Journal.Step::path).toList());
        assertFalse(journal.changesFolders());
        assertTrue(journal.drops("left"));
        assertFalse(journal.drops("relu"));
    }

    @Test
    void aFileThatStandsInTheWayGoesFirst() {
        Site site = Site.builder().add("a/b", "x").add("c", "y").build();
        Site before = Site.builder().add("a", "x").add("c/d", "y").add("z", "z").build();
        SiteDiff diff = new SiteDiff(List.of("a/b"), List.of(".casewise", "c"), List.of("a", "c/d", "z"));
        Journal journal = Journal.of(site, diff, Manifest.of(before));
        assertEquals(
                List.of("a", "c/d", "a/b", "c", "z", ".casewise"),
                journal.steps().stream().map(Journal.Step::path).toList());
        assertTrue(journal.changesFolders());
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Journal journal = Journal.of(Sites.SECOND, DIFF, STANDING);
        assertEquals(Optional.of(journal), Journal.parse(journal.text()));
    }

    @Test
    void aPartOfAJournalIsNone() {
        String text = Journal.of(Sites.SECOND, DIFF, STANDING).text();
        for (int length = 0; length < text.length() - 1; length++) {
            assertEquals(Optional.empty(), Journal.parse(text.substring(0, length)), "the first " + length);
        }
    }

    @Test
    void aPathOutsideTheFolderIsRefused() {
        String digest = STANDING.digests().get("index.html");
        assertEquals(Optional.empty(), Journal.parse("put 0 " + digest + " ../x\nend\n"));
        assertTrue(Journal.parse("put 0 " + digest + " x\nend\n").isPresent());
    }
}
