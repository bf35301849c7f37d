package org.casewise.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "relu/zh.html",
                "a/b/c/d.svg",
                ".nojekyll",
                "..a",
                "with space.txt",
                "函数/索引.html",
                "x-y_z+1.csv",
                "console.txt"
            })
    void ordinaryPathsAreTaken(String path) {
        assertEquals(path, Site.builder().add(path, "x").build().pages().firstKey());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "a//b",
                "a/",
                ".",
                "..",
                "../x",
                "a/../b",
                "a/./b",
                "a\\b",
                "C:/x",
                "a\nb",
                "a\u0000b",
                "a\u007fb",
                "a\u202eb",
                "a\u2028b",
                "a\ud800b",
                "what?",
                "a*",
                "<a>",
                "a|b",
                "\"a\"",
                "dot.",
                "blank ",
                "nul",
                "AUX.txt",
                "con/x",
                ".casewise",
                ".casewise-work/lock",
                "a/.casewise"
            })
    void otherPathsAreRefused(String path) {
        assertThrows(
                IllegalArgumentException.class,
                () -> Site.builder().add(path, "x").build());
    }

    @Test
    void twoPathsThatDifferByCaseOnlyAreRefused() {
        assertRefused(List.of("a/B.html", "a/b.html"));
    }

    @Test
    void aFileCannotLieInAFile() {
        assertRefused(List.of("a", "a/b"));
        assertRefused(List.of("A/b", "a/b/c"));
        assertEquals(2, site(List.of("a", "a.b/c")).pages().size());
    }

    @Test
    void aSiteWithoutFilesIsRefused() {
        assertRefused(List.of());
    }

    @Test
    void theSamePathTwiceIsRefused() {
        Site.Builder builder = Site.builder().add("a", "1");
        assertThrows(IllegalArgumentException.class, () -> builder.add("a", "2"));
    }

    @Test
    void aSiteDoesNotChangeWithTheMapItWasMadeOf() {
        Map<String, Page> pages = new TreeMap<>(Map.of("b", Page.of("1"), "a", Page.of("2")));
        Site site = Site.of(pages);
        pages.clear();
        assertEquals(List.of("a", "b"), List.copyOf(site.pages().keySet()));
        assertThrows(UnsupportedOperationException.class, () -> site.pages().put("c", Page.of("3")));
    }

    @Test
    void theManifestIsAFileOfTheSite() {
        Site site = site(List.of("a", "b"));
        assertTrue(site.files().containsKey(".casewise"));
        assertEquals(3, site.files().size());
    }

    private static void assertRefused(List<String> paths) {
        assertThrows(IllegalArgumentException.class, () -> site(paths));
    }

    private static Site site(List<String> paths) {
        Site.Builder builder = Site.builder();
        paths.forEach(path -> builder.add(path, path));
        return builder.build();
    }
}
