package org.casewise.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casewise.cli.Links;
import org.junit.jupiter.api.Test;

/** Every page of the site of our own catalogue, not a sample. */
class WholeSiteTest {

    /** Opens page after page in a frame as wide as a telephone, and tells those that are wider, and what is to blame. */
    private static final String FRAME = """
            const done = arguments[0], pages = %s, found = [];
            const frame = document.createElement('iframe');
            frame.style.cssText = 'width: 360px; height: 800px; border: 0';
            document.body.append(frame);
            (async () => {
                for (const page of pages) {
                    await new Promise(loaded => { frame.onload = loaded; frame.srcdoc = page.html; });
                    const inside = frame.contentDocument, seen = inside.documentElement.clientWidth;
                    const wide = inside.scrollingElement.scrollWidth;
                    if (wide > seen) {
                        const out = [...inside.body.querySelectorAll('*')]
                            .filter(e => !e.closest('math') && e.getBoundingClientRect().right > seen + 0.5)
                            .map(e => e.tagName + '.' + e.className + ': ' + e.textContent.slice(0, 40));
                        found.push(page.name + ' is ' + wide + ' px wide: ' + out.slice(0, 3).join(' / '));
                    }
                }
                frame.remove();
            })().then(() => done(found), e => done(['failed: ' + e]));
            """;

    private static final int AT_ONCE = 10;

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(SitePages.FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        Links links = Links.in(SitePages.FOLDER);
        assertEquals(List.of(), links.broken());
        assertTrue(links.followed() > 8_000, "only " + links.followed() + " links");
    }

    @Test
    void everyPageIsValidHtml() throws Exception {
        HtmlChecker checker = HtmlChecker.ofPages();
        StringBuilder complaints = new StringBuilder();
        for (Path page : pages()) {
            for (String complaint : checker.complaints(Files.readString(page))) {
                complaints.append(page).append(':').append(complaint).append('\n');
            }
        }
        assertEquals("", complaints.toString());
    }

    @Test
    void noPageIsWiderThanATelephone() throws IOException {
        try (Chromium browser = Chromium.startOrSkip()) {
            new Reader(browser).usesADesk();
            browser.open("data:text/html,<title>pages</title>");
            List<String> wide = new ArrayList<>();
            List<Path> pages = pages();
            for (int i = 0; i < pages.size(); i += AT_ONCE) {
                String some = json(pages.subList(i, Math.min(i + AT_ONCE, pages.size())));
                browser.await(FRAME.formatted(some)).getAsJsonArray().forEach(found -> wide.add(found.getAsString()));
            }
            assertEquals(List.of(), wide);
        }
    }

    private static String json(List<Path> pages) throws IOException {
        JsonArray all = new JsonArray();
        for (Path page : pages) {
            JsonObject one = new JsonObject();
            one.addProperty("name", page.toString());
            one.addProperty("html", Files.readString(page));
            all.add(one);
        }
        return all.toString();
    }
}
