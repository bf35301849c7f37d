package org.casewise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewise.render.FormulaSvg.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaSvgTest {

    private static final String RELU = "f(x) = \\max(0, x) = \\begin{cases}0, & x < 0\\\\x, & x \\ge 0\\end{cases}";

    private static FormulaPicture draw(String latex) {
        return new FormulaSvg().draw(latex, Style.DISPLAY);
    }

    // Width, height and depth as in the metrics of the Computer Modern fonts cmmi10 and cmr10 (TFM files).
    @ParameterizedTest
    @CsvSource({"x,572,431,0", "0,500,644,0", "y,490,431,194", "m,878,431,0"})
    void aLetterHasTheBoxOfItsFont(String letter, int width, int height, int depth) {
        FormulaPicture picture = draw(letter);
        assertEquals(List.of(width, height, depth), List.of(picture.width(), picture.height(), picture.depth()));
    }

    @Test
    void aFractionKeepsItsBarOfFourHundredthsOfAnEm() {
        // Computer Modern at 10 pt: a rule of 0.4 pt, centred on the axis 2.5 pt above the baseline, after a null
        // delimiter of 1.2 pt, as wide as a digit (5 pt).
        FormulaPicture picture = draw("\\frac{1}{2}");
        // the first subpath is the 1, the second the bar, its place relative to where the 1 began
        Matcher found = Pattern.compile("m(\\d+) (\\d+)[^m]*zm(-?\\d+) (\\d+)h500v40h-500v-40z.*")
                .matcher(picture.path());
        assertTrue(found.matches(), picture.path());
        assertEquals(120, Integer.parseInt(found.group(1)) + Integer.parseInt(found.group(3)));
        assertEquals(picture.height() - 250 - 20, Integer.parseInt(found.group(2)) + Integer.parseInt(found.group(4)));
    }

    @Test
    void casesHaveAQuadBetweenTheirColumns() {
        int withGap = draw("\\begin{cases}x & y\\end{cases}").width();
        int without = draw("\\left\\{\\begin{array}{l}xy\\end{array}\\right.").width();
        // A quad is 1 em; letters beside each other may be kerned by a few hundredths.
        assertEquals(1000, withGap - without, 40);
    }

    @Test
    void rowsWithFractionsStandApart() {
        String fractions = "\\begin{cases} \\frac{x}{2}, & x < 0 \\\\ \\frac{x}{3}, & x \\ge 0 \\end{cases}";
        String tight = "\\left\\{\\begin{array}{ll} \\frac{x}{2}, & x < 0 \\\\ \\frac{x}{3}, & x \\ge 0"
                + " \\end{array}\\right.";
        FormulaPicture roomy = draw(fractions);
        assertTrue(height(roomy) > height(draw(tight)) + 300, "as tight as before");
    }

    private static int height(FormulaPicture picture) {
        return picture.height() + picture.depth();
    }

    @Test
    void aLimitTakesLessRoomInALineThanOnItsOwn() {
        String limit = "\\lim_{h \\to 0} h";
        FormulaSvg drawer = new FormulaSvg();
        assertTrue(drawer.draw(limit, Style.INLINE).depth()
                < drawer.draw(limit, Style.DISPLAY).depth());
    }

    @Test
    void drawingTwiceGivesTheSameBytes() {
        assertEquals(draw(RELU).inlineSvg(), draw(RELU).inlineSvg());
    }

    @Test
    void eightThreadsGiveTheSameBytes() throws Exception {
        String expected = draw(RELU).path();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> drawn = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                drawn.add(threads.submit(() -> draw(RELU).path()));
            }
            for (Future<String> one : drawn) {
                assertEquals(expected, one.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void everyAllowedCommandIsKnownToTheDrawer() {
        assertTrue(LatexRules.COMMANDS.size() > 100, "the list is there");
        Set<String> paired = Set.of("left", "right", "begin", "end");
        for (String command : LatexRules.COMMANDS) {
            if (!paired.contains(command)) {
                draw("a \\" + command + " b");
            }
        }
        LatexRules.ONE_GROUP.forEach(command -> draw("\\" + command + "{A}"));
        LatexRules.TWO_GROUPS.forEach(command -> draw("\\" + command + "{1}{2}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\begin{array}{lcr}1 & 2 & 3\\end{array}",
                "\\begin{aligned}a & = b\\\\c & = d\\end{aligned}",
                "\\begin{pmatrix}1 & 0\\\\0 & 1\\end{pmatrix}",
                "\\sqrt[3]{x}",
                "\\left\\{1\\right.",
                "\\left.\\frac{x}{2}\\right|",
                "\\left\\lfloor x\\right\\rfloor",
                "f''(x)",
                "\\{1\\}\\,a\\;b\\:c\\!d\\ e\\|x\\|",
                "\\begin{cases}\\begin{cases}1\\\\2\\end{cases}\\\\3\\end{cases}",
                "\\begin{cases}x, & \\text{otherwise}\\end{cases}"
            })
    void whatNotationsWriteIsDrawn(String latex) {
        assertTrue(draw(latex).width() > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "{}", "\\,", "\\quad", "\\left.\\right.", "\\text{ }"})
    void aFormulaThatShowsNothingIsAnError(String latex) {
        FormulaProblem problem = assertThrows(FormulaProblem.class, () -> draw(latex));
        assertTrue(problem.getMessage().endsWith("shows nothing; is an argument missing?"), problem.getMessage());
    }

    @Test
    void whatTheDrawerDoesNotUnderstandIsReportedWithItsReason() {
        FormulaProblem problem = assertThrows(FormulaProblem.class, () -> draw("a & b"));
        assertTrue(problem.getMessage().startsWith("formula a & b, character 1: not understood: "));
    }

    @Test
    void aRefusedFormulaLeavesNoTraceInTheNext() {
        String before = draw("\\frac{1}{1 + e^{-x}}").path();
        assertThrows(FormulaProblem.class, () -> draw("\\newcommand{\\frac}[2]{x}"));
        assertEquals(before, draw("\\frac{1}{1 + e^{-x}}").path());
    }
}
