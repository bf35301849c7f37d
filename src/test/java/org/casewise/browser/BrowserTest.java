package org.casewise.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed pages and a sample of the site in a real browser, opened from {@code file://}, as a reader gets them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    /** Background, text, and every colour that a formula or a word of a figure is painted in, as {@code [r, g, b]}. */
    private static final String COLOURS = """
            const rgb = c => c.match(/[\\d.]+/g).slice(0, 3).map(Number);
            const of = (e, property) => rgb(getComputedStyle(e)[property]);
            const inks = [...document.querySelectorAll('[aria-hidden] path, svg text')].map(e => of(e, 'fill'));
            return {paper: of(document.body, 'backgroundColor'), ink: of(document.body, 'color'),
                    inks: [...new Map(inks.map(c => [c.join(), c])).values()]};
            """;

    private Chromium browser;
    private Reader reader;

    @BeforeAll
    void start() throws IOException {
        browser = Chromium.startOrSkip();
        reader = new Reader(browser);
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void anOrdinaryReader() {
        reader.usesADesk();
        reader.prefers("light");
        reader.allowsScripts(true);
    }

    static List<Path> pages() {
        List<Path> pages = new ArrayList<>(CommittedPages.html());
        pages.addAll(SitePages.sample());
        return pages;
    }

    static List<Path> articles() {
        return CommittedPages.html().stream()
                .filter(page -> !page.endsWith("index.html"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsFetchedAndNothingIsComplainedOf(Path page) {
        browser.requests();
        browser.console();
        browser.open(page);
        String own = page.toAbsolutePath().toUri().toString();
        List<String> others = new ArrayList<>(browser.requests());
        assertTrue(others.remove(own), "the page itself was not asked for: " + others);
        others.removeIf(address -> address.startsWith("data:"));
        assertEquals(List.of(), others, "asked for by " + page);
        assertEquals(List.of(), browser.console(), "in the console of " + page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everythingIsThereWithoutScripts(Path page) {
        // With scripts the switch at the top keeps the section, and the links beside the headings step back.
        String seen = "return document.body.innerText + [...document.querySelectorAll('svg')]"
                + ".map(e => Math.round(e.getBoundingClientRect().width))";
        browser.open(page);
        browser.run("for (const e of document.querySelectorAll('button, .twins')) e.remove()");
        String with = browser.run(seen).getAsString();
        reader.allowsScripts(false);
        browser.open(page);
        browser.run("for (const e of document.querySelectorAll('button, .twins')) e.remove()");
        String without = browser.run(seen).getAsString();
        assertTrue(with.contains("Casewise") || page.endsWith("index.html"), with);
        assertEquals(with, without);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void theOtherLanguageIsShownAtTheSamePlace(Path page) {
        browser.open(page);
        String links = """
                return [...document.querySelectorAll('h2[id]')].map(h => [h.id,
                    ...[...h.parentElement.querySelectorAll('a[hreflang]')].map(a => a.href)])
                """;
        int sections = 0;
        for (JsonElement section : browser.run(links).getAsJsonArray()) {
            String id = section.getAsJsonArray().get(0).getAsString();
            assertEquals(2, section.getAsJsonArray().size(), "links to the other language at " + page + "#" + id);
            String target = section.getAsJsonArray().get(1).getAsString();
            assertTrue(target.endsWith(".html#" + id), target + " at the section " + id);
            browser.open(target);
            String landed = browser.run("const h = document.getElementById('" + id + "');"
                            + "if (!h) return 'nowhere'; const box = h.getBoundingClientRect();"
                            + "return box.top >= 0 && box.bottom <= innerHeight ? h.tagName : 'out of sight'")
                    .getAsString();
            assertEquals("H2", landed, target);
            sections++;
        }
        assertTrue(sections > 3, page + " has only " + sections + " sections");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void theLinkToTheOtherLanguageIsFollowed(Path page) {
        browser.open(page);
        String language = browser.run("return document.documentElement.lang").getAsString();
        browser.run("document.querySelector('nav a[hreflang]').click()");
        String other = browser.run("return document.documentElement.lang").getAsString();
        assertFalse(other.equals(language), "still in " + language + " at " + browser.address());
        browser.run("document.querySelector('nav a[hreflang]').click()");
        assertEquals(page.toAbsolutePath().toUri().toString(), browser.address(), "there and back");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void theSwitchOfLanguagesKeepsThePlace(Path page) {
        browser.open(page);
        String section = browser.await("""
                        const done = arguments[0], heading = document.querySelectorAll('article h2[id]')[3];
                        heading.scrollIntoView();
                        requestAnimationFrame(() => requestAnimationFrame(() => done(heading.id)));
                        """).getAsString();
        browser.run("document.querySelector('nav a[hreflang]').click()");
        String address = browser.address();
        assertTrue(address.endsWith("#" + section), "from " + section + " of " + page + " to " + address);
    }

    /** What is copied is compared with the Markdown, which is written another way. */
    @ParameterizedTest
    @MethodSource("articles")
    void theButtonsCopyWhatTheMarkdownSays(Path page) throws IOException {
        browser.devTools(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        browser.open(page);
        JsonElement copied = browser.await("""
                const done = arguments[0], copied = [];
                const pressed = async button => {
                    const label = button.textContent;
                    button.click();
                    for (let i = 0; i < 100 && button.textContent === label; i++) {
                        await new Promise(later => setTimeout(later, 10));
                    }
                    copied.push(await navigator.clipboard.readText());
                };
                (async () => {
                    for (const button of document.querySelectorAll('article button')) await pressed(button);
                    return copied;
                })().then(done, e => done(['failed: ' + e]));
                """);
        String markdown = Files.readString(
                page.resolveSibling(page.getFileName().toString().replace(".html", ".md")));
        List<String> texts = new ArrayList<>();
        copied.getAsJsonArray().forEach(text -> texts.add(text.getAsString()));
        int blocks = browser.run("return document.querySelectorAll('article pre, article .display').length")
                .getAsInt();
        assertEquals(blocks, new TreeSet<>(texts).size(), "copied from " + page + ": " + texts);
        for (String text : texts) {
            assertTrue(markdown.contains(text.strip()), "copied from " + page + " but not in its Markdown: " + text);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageIsWiderThanATelephone(Path page) {
        for (int width : List.of(390, 320)) {
            reader.usesATelephone(width);
            browser.open(page);
            String tooWide = """
                    const wide = document.scrollingElement.scrollWidth, seen = document.documentElement.clientWidth;
                    if (wide <= seen && innerWidth <= %d) return '';
                    const out = [...document.body.querySelectorAll('*')]
                        .filter(e => !e.closest('math') && e.getBoundingClientRect().right > seen + 0.5)
                        .map(e => e.tagName + '.' + e.className + ': ' + e.textContent.slice(0, 40));
                    return wide + ' px wide, for example ' + out.slice(0, 3).join(' / ');
                    """.formatted(width);
            assertEquals("", browser.run(tooWide).getAsString(), page + " at " + width + " px");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPictureAndEveryFormulaCanBeHeard(Path page) {
        browser.open(page);
        browser.devTools("Accessibility.enable", Map.of());
        int formulas = 0;
        for (JsonElement element :
                browser.devTools("Accessibility.getFullAXTree", Map.of()).getAsJsonArray("nodes")) {
            JsonObject node = element.getAsJsonObject();
            String role =
                    node.has("role") ? node.getAsJsonObject("role").get("value").getAsString() : "";
            formulas += role.equals("MathMLMath") ? 1 : 0;
            boolean picture =
                    List.of("image", "img", "SvgRoot", "graphics-document").contains(role);
            if (picture && !node.get("ignored").getAsBoolean()) {
                JsonElement name =
                        node.has("name") ? node.getAsJsonObject("name").get("value") : null;
                assertTrue(name != null && name.getAsString().length() > 10, "a picture without words: " + node);
            }
        }
        browser.devTools("Accessibility.disable", Map.of());
        assertEquals(
                browser.run("return document.querySelectorAll('math').length").getAsInt(), formulas);
        assertEquals("[]", browser.run(NOT_HEARD).toString(), "pictures without words in " + page);
        assertTrue(formulas > 0 || page.endsWith("index.html"), "no formula in " + page);
    }

    /** Figures and images without text, and hidden formulas without their MathML beside them. */
    private static final String NOT_HEARD = """
            const labels = e => (e.getAttribute('aria-labelledby') || '').split(/\\s+/)
                .map(id => document.getElementById(id)?.textContent || '').join(' ');
            const words = e => e.getAttribute('aria-label') || e.getAttribute('alt') || labels(e);
            const named = e => e && words(e).trim().length > 10;
            return [...document.querySelectorAll('img, svg, figure')].filter(e =>
                e.tagName === 'svg' && e.getAttribute('aria-hidden') === 'true'
                    ? !e.parentElement.querySelector('math')
                    : !named(e) && !named(e.closest('[role=img]')) && !named(e.querySelector('[role=img], img')))
                .map(e => e.outerHTML.slice(0, 120));
            """;

    @ParameterizedTest
    @MethodSource("pages")
    void lightAndDarkAndPaperAreLegible(Path page) {
        browser.open(page);
        Palette light = Palette.of(browser.run(COLOURS).getAsJsonObject());
        reader.prefers("dark");
        Palette dark = Palette.of(browser.run(COLOURS).getAsJsonObject());
        reader.prints("dark");
        Palette paper = Palette.of(browser.run(COLOURS).getAsJsonObject());
        assertTrue(light.paperIsLight() && !dark.paperIsLight(), page + ": light " + light + ", dark " + dark);
        assertTrue(paper.paperIsLight(), page + ": printed from the dark, " + paper);
        for (Palette palette : List.of(light, dark, paper)) {
            assertTrue(palette.worstContrast() >= 4.5, page + ": contrast " + palette.worstContrast() + ", " + palette);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsPrinted(Path page) {
        browser.open(page);
        String data = browser.devTools("Page.printToPDF", Map.of()).get("data").getAsString();
        byte[] pdf = Base64.getDecoder().decode(data);
        assertTrue(new String(pdf, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"), page + " gave no PDF");
        reader.prints("light");
        String cut = "return [...document.querySelectorAll('svg')].filter(e => !e.closest('nav')"
                + " && e.getBoundingClientRect().width < 1).length";
        assertEquals(0, browser.run(cut).getAsInt(), "pictures of no width on paper: " + page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axeFindsNothing(Path page) throws IOException {
        for (String scheme : List.of("light", "dark")) {
            reader.prefers(scheme);
            browser.open(page);
            browser.run(axe());
            assertEquals(List.of(), violations(), page + ", " + scheme);
        }
    }

    @Test
    void axeFindsWhatIsWrong() throws IOException {
        browser.open("data:text/html,<title>t</title><img src='x'>");
        browser.run(axe());
        assertTrue(violations().toString().contains("image-alt"), "axe no longer looks");
    }

    private List<String> violations() {
        JsonElement result = browser.await("""
                const done = arguments[0];
                axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations.flatMap(v =>
                    v.nodes.map(n => v.id + ': ' + n.html.slice(0, 200) + ' ' + n.failureSummary))),
                    e => done(['axe failed: ' + e]));
                """);
        List<String> found = new ArrayList<>();
        result.getAsJsonArray().forEach(v -> found.add(v.getAsString()));
        return found;
    }

    private static String axe() throws IOException {
        try (InputStream script = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
