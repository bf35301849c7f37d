package org.casewise.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The committed pages and pictures, and a sample of the site, are what the standards say they are. */
class HtmlCheckerTest {

    @Test
    void everyPageIsValidHtml() throws Exception {
        List<Path> pages = new ArrayList<>(CommittedPages.html());
        pages.addAll(SitePages.sample());
        check(HtmlChecker.ofPages(), pages);
    }

    @Test
    void everyPictureIsValidSvg() throws Exception {
        check(HtmlChecker.ofPictures(), CommittedPages.svg());
    }

    private static void check(HtmlChecker checker, List<Path> files) throws Exception {
        StringBuilder complaints = new StringBuilder();
        for (Path file : files) {
            for (String complaint : checker.complaints(Files.readString(file))) {
                complaints.append(file).append(':').append(complaint).append('\n');
            }
        }
        assertEquals("", complaints.toString());
        // The guard of the guard: it still complains after all these files.
        Path first = files.get(0);
        String wrong = Files.readString(first).replaceFirst("<(svg|main) ", "<$1 no-such-attribute='' ");
        assertFalse(checker.complaints(wrong).isEmpty(), "nothing is wrong with a wrong attribute in " + first);
    }
}
