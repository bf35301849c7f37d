package org.casewise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.casewise.render.MarkdownPage.Resources;
import org.casewise.render.MarkdownPage.Section;
import org.casewise.render.MarkdownPage.Twin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownPageTest {

    private static final FormulaSvg DRAWER = new FormulaSvg();

    private static final Resources RESOURCES = new Resources(
            DRAWER,
            Map.of("x", "<mi>x</mi>", "x < 1", "<mi>x</mi><mo>&lt;</mo><mn>1</mn>", "|x|", "<mi>A</mi>"),
            Map.of("plot.svg", "<?xml version=\"1.0\"?>\n<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>\n"),
            List.of());

    private static MarkdownPage page(String markdown) {
        return MarkdownPage.of(markdown, RESOURCES);
    }

    /** The body, with each drawing replaced by a word: drawings have tests of their own. */
    private static String body(String markdown) {
        return page(markdown).body().replaceAll("<svg aria-hidden.*?</svg>", "DRAWING");
    }

    private static String problem(String markdown) {
        return assertThrows(RenderProblem.class, () -> page(markdown)).getMessage();
    }

    @Test
    void ordinaryMarkdownBecomesOrdinaryHtml() {
        assertEquals("""
            <h1>T</h1>
            <p>a <strong>b</strong> <em>c</em> <code>d</code></p>
            <ul>
            <li>one</li>
            <li>two</li>
            </ul>
            <pre tabindex="0"><code class="language-python">x &lt; 1
            </code></pre>
            """, body("# T\n\na **b** *c* `d`\n\n- one\n- two\n\n```python\nx < 1\n```\n"));
    }

    @Test
    void aFormulaIsADrawingAndHiddenMathmlWithItsLatex() {
        assertEquals(
                "<p>if <span class=\"formula\">DRAWING<span class=\"read\">"
                        + "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><semantics>"
                        + "<mrow><mi>x</mi><mo>&lt;</mo><mn>1</mn></mrow>"
                        + "<annotation encoding=\"application/x-tex\">x &lt; 1</annotation>"
                        + "</semantics></math></span></span>&#x2060;.</p>\n",
                body("if $x < 1$."));
    }

    @Test
    void noLineBeginsWithTheSignThatEndsAClause() {
        for (String sign : List.of(",", ".", ";", ")", "，", "；", "。", "）")) {
            assertTrue(body("a $x$" + sign + " b").contains("</span>&#x2060;" + sign), sign);
        }
        assertFalse(body("a $x$ b").contains("&#x2060;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"$$x$$", "$$\nx\n$$", "```math\nx\n```"})
    void aDisplayedFormulaOffersItsLatexToCopy(String markdown) {
        assertEquals(
                "<p><span class=\"display\" data-latex=\"x\">DRAWING<span class=\"read\">"
                        + "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\"><semantics>"
                        + "<mrow><mi>x</mi></mrow><annotation encoding=\"application/x-tex\">x</annotation>"
                        + "</semantics></math></span></span></p>\n",
                body(markdown));
    }

    @Test
    void theDrawingOfAFormulaIsTheInlinePicture() {
        String picture = DRAWER.draw("x", FormulaSvg.Style.INLINE).inlineSvg();
        assertEquals(true, page("$x$").body().contains(picture));
    }

    @Test
    void aTableScrollsAndAlignsByClass() {
        assertEquals("""
            <div class="scroll" tabindex="0">
            <table>
            <thead>
            <tr>
            <th class="left" scope="col">a</th>
            <th class="right" scope="col">b</th>
            <th scope="col">c</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td class="left">1</td>
            <td class="right">2</td>
            <td>3</td>
            </tr>
            </tbody>
            </table>
            </div>
            """, body("| a | b | c |\n| :-- | --: | --- |\n| 1 | 2 | 3 |\n"));
    }

    @Test
    void aBarInAFormulaInATableIsPartOfTheFormula() {
        assertEquals(
                true,
                body("| a |\n| --- |\n| " + MarkdownText.cell("$|x|$") + " |\n").contains("<mi>A</mi>"));
    }

    @Test
    void aPictureOnItsOwnIsDrawnIntoThePage() {
        assertEquals("""
            <figure>
            <div class="picture" role="img" aria-label="A &quot;graph&quot;">
            <svg viewBox="0 0 1 1"><path d="M0 0"/></svg>
            </div>
            </figure>
            """, body("![A \"graph\"](plot.svg)\n"));
    }

    @Test
    void sectionsKeepTheirIdAndSubsectionsCount() {
        MarkdownPage page = page("# T\n\n<!-- section: joint -->\n\n## At $x$ & `y`\n\n### a\n\n### b\n\n"
                + "<!-- section: use -->\n\n## U\n\n### c\n");
        assertEquals("T", page.title());
        assertEquals(List.of(new Section("joint", "At x & y"), new Section("use", "U")), page.sections());
        assertEquals("""
            <h1>T</h1>
            <div class="section">
            <h2 id="joint">At FORMULA &amp; <code>y</code></h2>
            </div>
            <h3 id="joint-1">a</h3>
            <h3 id="joint-2">b</h3>
            <div class="section">
            <h2 id="use">U</h2>
            </div>
            <h3 id="use-1">c</h3>
            """, page.body().replaceAll("<span class=\"formula\">.*?</math></span></span>", "FORMULA"));
    }

    @Test
    void aSectionLinksToItsTwins() {
        Resources twins = new Resources(DRAWER, Map.of(), Map.of(), List.of(new Twin("zh.html", "zh-Hans", "中文")));
        assertEquals(
                """
                <div class="section">
                <h2 id="a">A</h2>
                <span class="twins"><a href="zh.html#a" hreflang="zh-Hans" lang="zh-Hans">中文</a></span>
                </div>
                """, MarkdownPage.of("<!-- section: a -->\n\n## A\n", twins).body());
    }

    @Test
    void whatIsForMarkdownOnlyStaysOut() {
        assertEquals("<p>a</p>\n<p>d</p>\n", body("a\n\n<!-- markdown only -->\n\nb\n\n- c\n\n<!-- end -->\n\nd\n"));
        assertEquals("<!-- markdown only --> has no <!-- end -->", problem("<!-- markdown only -->\n\nb\n"));
    }

    @Test
    void linksToMarkdownBesideBecomeLinksToPages() {
        assertEquals(
                "<p><a href=\"zh.html\">a</a> <a href=\"en.html#b\">b</a>"
                        + " <a href=\"https://example.org/x.md\">c</a> <a href=\"x.csv\">d</a></p>\n",
                body("[a](zh.md) [b](en.md#b) [c](https://example.org/x.md) [d](x.csv)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<script>alert(1)</script> ~ &lt;script&gt;alert(1)&lt;/script&gt;",
                "a <img src=x onerror=alert(1)> ~ <p>a &lt;img src=x onerror=alert(1)&gt;</p>",
                "<a href=\"javascript:x\">y</a> ~ " + "<p>&lt;a href=&quot;javascript:x&quot;&gt;y&lt;/a&gt;</p>",
                "<!-- other --> ~ &lt;!-- other --&gt;"
            })
    void rawHtmlIsShownNotObeyed(String markdown, String expected) {
        String body = body(markdown).strip();
        assertEquals(
                expected,
                body.replaceFirst("^<p>(&lt;(script|!--))", "$1").replaceFirst("(script&gt;|--&gt;)</p>$", "$1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "$y$ ~ the formula y has no MathML",
                "![a](other.svg) ~ the picture other.svg was not made",
                "![a](https://example.org/a.png) ~ the picture https://example.org/a.png was not made",
                "text ![a](plot.svg) ~ a picture stands alone in its paragraph: plot.svg",
                "[a](javascript:alert(1)) ~ the address javascript:alert(1) is neither of the web nor of a file here",
                "[a][b]\\n\\n[b]: JAVASCRIPT:x ~ the address JAVASCRIPT:x is neither of the web nor of a file here",
                "<data:text/html,x> ~ the address data:text/html,x is neither of the web nor of a file here",
                "[a](&#x6A;avascript:x) ~ the address javascript:x is neither of the web nor of a file here",
                "<!-- section: a -->\\n\\n## A\\n\\n<!-- section: a -->\\n\\n## B ~ two sections with the id 'a'"
            })
    void anErrorIsOneSentence(String markdown, String expected) {
        assertEquals(expected, problem(markdown.replace("\\n", "\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "左侧为 **0**，右侧为 `1`。 所以 `f` ~ <p>左侧为 <strong>0</strong>，右侧为 <code>1</code>。所以 <code>f</code></p>",
                "**在此：** 好。 *（是）* ~ <p><strong>在此：</strong>好。<em>（是）</em></p>",
                "a, b: `c` ~ <p>a, b: <code>c</code></p>"
            })
    void blanksAfterFullWidthSignsAreTakenOut(String markdown, String expected) {
        assertEquals(expected, body(markdown).strip());
    }

    @Test
    void deepAndLongInputIsAnsweredInTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            body("> ".repeat(10_000) + "a");
            body("- ".repeat(5_000) + "a");
            assertEquals("a document of more than 1048576 characters", problem("x".repeat((1 << 20) + 1)));
        });
    }
}
