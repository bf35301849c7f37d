package org.casewise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

    /** An independent reader: commonmark without any of our additions. */
    private static String html(String markdown) {
        List<TablesExtension> tables = List.of((TablesExtension) TablesExtension.create());
        return HtmlRenderer.builder()
                .extensions(tables)
                .build()
                .render(Parser.builder().extensions(tables).build().parse(markdown));
    }

    private static String escapedForHtml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "a*b_c <script> | $x$ ~ a\\*b\\_c \\<script\\> \\| \\$x\\$",
                "plain text, 1.5 - 2 (x)! ~ plain text, 1.5 - 2 (x)!",
                "# no heading ~ \\# no heading",
                "- no list ~ \\- no list",
                "12. no list ~ 12\\. no list",
                "1) no list ~ 1\\) no list",
                "中文，a & b ~ 中文，a \\& b"
            })
    void onlyWhatWouldBeMarkupIsEscaped(String text, String expected) {
        assertEquals(expected, MarkdownText.escape(text));
    }

    @Test
    void linesAndControlsBecomePartOfOneLine() {
        assertEquals("a b c�d�", MarkdownText.escape("  a\n\n b\tc\u0000d\ud800 "));
    }

    @Test
    void anyTextIsShownAsItIsInAParagraphAHeadingAndATable() {
        String signs = "\\`*_{}[]()<>#+-.!|$~&:;=/'\"@^%?, aB1中\u00e9";
        long seed = 20261;
        Random random = new Random(seed);
        for (int round = 0; round < 3000; round++) {
            StringBuilder made = new StringBuilder("x");
            int length = random.nextInt(14);
            for (int i = 0; i < length; i++) {
                made.append(signs.charAt(random.nextInt(signs.length())));
            }
            String text =
                    made.substring(random.nextInt(2)).replaceAll(" +", " ").strip();
            if (text.isEmpty()) {
                continue;
            }
            String because = "seed " + seed + ", round " + round + ": " + text;
            String escaped = MarkdownText.escape(text);
            String shown = escapedForHtml(text);
            assertEquals("<p>" + shown + "</p>\n", html(escaped), because);
            assertEquals("<h2>" + shown + "</h2>\n", html("## " + escaped), because);
            String table = html("| a |\n| --- |\n| " + MarkdownText.cell(escaped) + " |\n");
            assertEquals(true, table.contains("<td>" + shown + "</td>"), because);
            String code = html("a " + MarkdownText.code(text) + " b");
            assertEquals("<p>a <code>" + shown + "</code> b</p>\n", code, because);
            String listing = html(MarkdownText.listing("python", text));
            assertEquals("<pre><code class=\"language-python\">" + shown + "\n</code></pre>\n", listing, because);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {"|x| ~ \\|x\\|", "\\| ~ \\|", "\\\\| ~ \\\\\\|", "a b ~ a b", "`a|b` ~ `a\\|b`"})
    void aCellHasNoBareBar(String markdown, String expected) {
        assertEquals(expected, MarkdownText.cell(markdown));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {"x_1 ~ $x_1$", "\\frac{1}{2} ~ $\\frac{1}{2}$", "\\{1\\} ~ $`\\{1\\}`$", "a\\,b ~ $`a\\,b`$"})
    void aFormulaThatWouldLoseABackslashIsPutInBackticks(String latex, String expected) {
        assertEquals(expected, MarkdownText.math(latex));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\\begin{cases}0\\\\1\\end{cases}"})
    void aDisplayedFormulaIsAFencedBlock(String latex) {
        assertEquals("```math\n" + latex + "\n```", MarkdownText.display(latex + "\n"));
    }

    @Test
    void aListingMayHoldFences() {
        assertEquals("````\n```\nx\n```\n````", MarkdownText.listing("", "```\nx\n```\n"));
        assertEquals("```py3\nx\n```", MarkdownText.listing("py\n<3>", "x"));
    }

    @Test
    void tidyingKeepsCodeAndOneBlankLineBetweenBlocks() {
        String untidy = "\n\n# a  \n\n\n\nb\n```\n\n\nx  \n```\n\n\n~~~py\n\n```\n\n\n~~~\n- c\n\n\n";
        assertEquals("# a\n\nb\n```\n\n\nx  \n```\n\n~~~py\n\n```\n\n\n~~~\n- c\n", MarkdownTidy.of(untidy));
    }
}
