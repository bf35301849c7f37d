package org.casewise.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ManifestTest {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void itIsWrittenAsTheChecksumToolOfTheSystemReadsIt() {
        Site site = Site.builder().add("b/c.svg", "abc").add("a", "abc").build();
        assertEquals(ABC + "  a\n" + ABC + "  b/c.svg\n", Manifest.of(site).text());
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Manifest manifest = Manifest.of(Sites.SECOND);
        assertEquals(manifest, Manifest.parse(manifest.text()));
        assertEquals(manifest, Manifest.parse(manifest.text().replace("\n", "\r\n")), "after a checkout on Windows");
    }

    @Test
    void theMarksOfAConflictArePassedOver() {
        String text = "<<<<<<< HEAD\n" + ABC + "  a\n=======\n" + ABC + "  b\n>>>>>>> other\n";
        assertEquals(new Manifest(new TreeMap<>(Map.of("a", ABC, "b", ABC))), Manifest.parse(text));
    }

    @Test
    void aPathOutsideTheFolderIsNeverOurs() {
        String text = ABC + "  ../a\n" + ABC + "  /etc/passwd\n" + ABC + "  a/../../b\n";
        assertTrue(Manifest.parse(text).isEmpty());
    }

    @Test
    void itClaimsItsFilesAndItselfAndNothingElse() {
        Manifest manifest = Manifest.of(Sites.FIRST);
        assertTrue(manifest.claims("index.html"));
        assertTrue(manifest.claims(".casewise"));
        assertFalse(manifest.claims("CNAME"));
        assertFalse(manifest.claims("relu"));
        assertFalse(Manifest.NONE.claims(".casewise"));
        assertFalse(Manifest.parse("somebody else's notes").claims(".casewise"));
    }
}
