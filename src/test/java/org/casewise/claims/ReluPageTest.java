package org.casewise.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the committed article on ReLU says is computed again, from a source that has nothing to do with Casewise. A
 * line that makes no claim is listed in {@code said.<language>.txt}; one that is neither listed nor known to {@link
 * ReluClaims} fails, so nothing new is said unchecked. The program on the page is run by a test of its own.
 */
class ReluPageTest {

    private static final Path FOLDER = Path.of("output", "relu");
    private static final Pattern FORMULA = Pattern.compile("\\$`?([^$]+?)`?\\$");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private static String file(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name), StandardCharsets.UTF_8);
    }

    /** Lines without a claim of their own: headings, explanations, titles of papers. */
    private static Set<String> said(String language) throws IOException {
        return Set.copyOf(Files.readAllLines(
                Path.of("src", "test", "resources", "claims", "said." + language + ".txt"), StandardCharsets.UTF_8));
    }

    private static void check(String markdown, String language) throws IOException {
        ReluClaims claims = new ReluClaims();
        Set<String> said = said(language);
        StringBuilder displayed = new StringBuilder();
        List<String> unknown = new ArrayList<>();
        int checked = 0;
        String fence = "";
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("```")) {
                if (fence.equals("```math")) {
                    claims.checkDisplayed(displayed.toString());
                    displayed.setLength(0);
                    checked++;
                }
                fence = fence.isEmpty() ? line : "";
            } else if (fence.equals("```math")) {
                displayed.append(line);
            } else if (fence.isEmpty() && !line.isBlank() && !said.contains(line)) {
                if (claims.check(line)) {
                    checked++;
                } else {
                    unknown.add(line);
                }
            }
        }
        assertEquals(List.of(), unknown, "nobody computes these lines again");
        assertTrue(checked > 40, "only " + checked + " claims found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyClaimOfTheArticleIsTrue(String language) throws IOException {
        check(file(language + ".md"), language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$[0, 1]$ -> $[0, 2]$",
                "f'(x) = \\begin{cases} 0 -> f'(x) = \\begin{cases} 1",
                "x \\ge 0 -> x \\ge 1",
                "| 0\\.5 | 0\\.5 | -> | 0\\.5 | 0\\.25 |",
                "**Corner.** -> **Differentiable.**",
                "| convex | -> | concave |",
                "$y = x$ -> $y = 2$",
                "| nowhere decreasing, -> | increasing,",
                "left derivative is $0$ -> left derivative is $1$"
            })
    void aFalseClaimIsFound(String change) throws IOException {
        String[] parts = change.split(" -> ");
        String changed = file("en.md").replace(parts[0], parts[1]);
        assertTrue(!changed.equals(file("en.md")), change);
        assertThrows(AssertionError.class, () -> check(changed, "en"), change);
    }

    /** What a person wrote speaks of x > 0 and of the slope there. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theFormulasOfTheProseAreTrue(String language) throws IOException {
        String usage =
                file(language + ".md").split("<!-- section: usage -->")[1].split("<!-- section")[0];
        List<String> formulas =
                FORMULA.matcher(usage).results().map(found -> found.group(1)).toList();
        assertEquals(Set.of("x > 0", "1", "x"), Set.copyOf(formulas));
        new ReluClaims().checkProse("x > 0", "1");
    }

    /** The page has the formulas of the Markdown, in the same order, each as the same MathML and LaTeX. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void thePageHasTheFormulasOfTheMarkdown(String language) throws IOException {
        Pattern any = Pattern.compile("(?s)```math\n(.*?)```|" + FORMULA.pattern() + "|```.*?```|`[^`]*`");
        List<String> written = any.matcher(file(language + ".md"))
                .results()
                .map(found ->
                        found.group(1) == null ? found.group(2) : found.group(1).strip())
                .filter(latex -> latex != null)
                .toList();
        List<MatchResult> drawn = Pattern.compile(
                        "(?s)<math[^>]*>(.*?)<annotation encoding=\"application/x-tex\">(.*?)</annotation>")
                .matcher(file(language + ".html"))
                .results()
                .toList();
        assertEquals(written, drawn.stream().map(found -> text(found.group(2))).toList());
        assertTrue(written.size() > 60, written.toString());
        for (MatchResult formula : drawn) {
            assertEquals(signs(text(formula.group(2))), signsOfMathMl(formula.group(1)));
        }
    }

    /** Every number in the page's text, formulas aside, is in the Markdown, and the other way round. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void thePageHasTheNumbersOfTheMarkdown(String language) throws IOException {
        String page = file(language + ".html")
                .split("<h1", 2)[1]
                .replaceAll("(?s)<(svg|math|pre|script|style)\\b.*?</\\1>", "");
        String markdown = file(language + ".md")
                .split("\n# ", 2)[1]
                .replaceAll("(?s)```.*?```", "")
                .replaceAll("(?m)^\\d+\\. \\[", "[")
                .replaceAll(FORMULA.pattern(), "")
                .replaceAll("!?\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("(?m)^Graph of .*|^ReLU 及其导数在 .*", "")
                .replace("\\.", ".");
        assertEquals(numbers(markdown), numbers(text(TAG.matcher(page).replaceAll(" "))));
    }

    private static List<String> numbers(String text) {
        return Pattern.compile("\\d+(?:\\.\\d+)*")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String text(String markup) {
        return markup.replaceAll("&#x206[0-4];", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** The letters, digits and signs of LaTeX, in order. */
    private static String signs(String latex) {
        return latex.replaceAll("\\\\(begin|end)\\{cases}", "")
                .replace("\\infty", "\u221e")
                .replace("\\ge", "\u2265")
                .replace("\\le", "\u2264")
                .replace("\\ne", "\u2260")
                .replace("\\to", "\u2192")
                .replace("-", "\u2212")
                .replace("'", "\u2032")
                .replaceAll("\\\\(frac|\\\\)", "")
                .replaceAll("[\\\\{}&^_\\s,]", "");
    }

    private static String signsOfMathMl(String mathml) {
        return text(TAG.matcher(mathml).replaceAll("")).replaceAll("[\\s{,]", "");
    }

    @Test
    void thePlottedPointsAreOnTheCurves() throws IOException {
        List<String> rows = file("plot.csv").lines().toList();
        assertEquals("x,f(x),f'(x),side", rows.get(0));
        assertTrue(rows.size() > 20, rows.toString());
        Truth truth = new Truth("relu");
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", -1);
            double x = Double.parseDouble(cells[0]);
            assertEquals(Math.max(0, x), Double.parseDouble(cells[1]), row);
            String slope = switch (cells[3]) {
                case "-1" -> truth.joint().get("left_limit_of_f1").getAsString();
                case "1" -> truth.joint().get("right_limit_of_f1").getAsString();
                default -> x < 0 ? "0" : x > 0 ? "1" : "";
            };
            assertEquals(slope, cells[2], row);
            assertTrue(cells[3].equals("0") || x == truth.atJoint("x"), row);
        }
    }
}
