package org.casewise.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.casewise.exact.Rational;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgWriterTest {

    private static final String HOSTILE = "<b>'\"&\u0000\u0007\uD800]]>\uFFFE x";

    private static Scene relu() {
        PlotRequest request = PlotRequest.of(
                        List.of(DrawnPicture.function("max(0, x)"), DrawnPicture.derivative("max(0, x)")),
                        new Range(-10, 10))
                .withY(new Range(-1, 10.5))
                .withYTicks(Rational.of(-1), Rational.ONE, 11)
                .withCorners();
        return Plot.of(request);
    }

    private static Labels labels() {
        return Labels.of("relu", "ReLU \u51fd\u6570", "x", "y", List.of("f", "f\u2032"))
                .withLanguage("zh-CN")
                .withDescription("A sentence.");
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static boolean hasText(Document document, String element, String text) {
        NodeList all = document.getElementsByTagName(element);
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i).getTextContent().equals(text)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void bothFormsAreWellFormedAndOfTheSeedsSize() throws Exception {
        for (String svg : List.of(SvgWriter.inline(relu(), labels()), SvgWriter.standalone(relu(), labels()))) {
            Element root = parsed(svg).getDocumentElement();
            assertEquals("svg", root.getTagName());
            assertEquals("576", root.getAttribute("width"));
            assertEquals("384", root.getAttribute("height"));
            assertEquals("0 0 576 384", root.getAttribute("viewBox"));
        }
    }

    @Test
    void theTicksAreTheSeeds() throws Exception {
        Document document = parsed(SvgWriter.inline(relu(), labels()));
        for (int k = -10; k <= 10; k++) {
            assertTrue(hasText(document, "text", k < 0 ? "\u2212" + -k : "" + k), "tick " + k);
        }
        List<String> y = relu().frame().yTicks().stream().map(Tick::text).toList();
        assertEquals(List.of("\u22121", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"), y);
    }

    @Test
    void titleAndDescriptionNameThePicture() throws Exception {
        Document document = parsed(SvgWriter.standalone(relu(), labels()));
        Element root = document.getDocumentElement();
        assertEquals("img", root.getAttribute("role"));
        assertEquals("relu-title relu-desc", root.getAttribute("aria-labelledby"));
        assertEquals(
                "ReLU \u51fd\u6570",
                document.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(
                "A sentence.", document.getElementsByTagName("desc").item(0).getTextContent());
        assertEquals("zh-CN", root.getAttribute("xml:lang"));
        Element bare =
                parsed(SvgWriter.inline(relu(), labels().withDescription(""))).getDocumentElement();
        assertEquals("relu-title", bare.getAttribute("aria-labelledby"));
        assertEquals(0, bare.getElementsByTagName("desc").getLength());
    }

    @Test
    void everyIdBeginsWithTheCallersName() {
        Matcher id = Pattern.compile(" id=\"([^\"]*)\"").matcher(SvgWriter.inline(relu(), labels()));
        int count = 0;
        while (id.find()) {
            count++;
            assertTrue(id.group(1).startsWith("relu-"), id.group(1));
        }
        assertEquals(3, count);
    }

    @Test
    void theInlineFormTakesEveryColourFromThePage() {
        String svg = SvgWriter.inline(relu(), labels());
        Matcher colour = Pattern.compile(" (?:stroke|fill)=\"([^\"]*)\"").matcher(svg);
        while (colour.find()) {
            assertTrue(
                    colour.group(1).startsWith("var(--plot-") || colour.group(1).equals("none"), colour.group());
        }
        assertFalse(svg.contains("<style"), "a style sheet would leak into the page");
        assertFalse(svg.contains(" class="), "so would class names");
        assertTrue(svg.contains("var(--plot-text,currentColor)"));
    }

    @Test
    void theStandaloneFormHasPlainColoursAndOthersForDarkScreens() {
        String svg = SvgWriter.standalone(relu(), labels());
        assertFalse(svg.contains("var("), "a program without style sheets must see colours");
        assertTrue(svg.contains("@media (prefers-color-scheme:dark)"));
        for (Ink ink : Ink.values()) {
            assertTrue(svg.contains(".s-" + ink.role() + "{stroke:" + ink.dark() + "}"), ink.role());
        }
        assertTrue(svg.indexOf("fill=\"#ffffff\"") < svg.indexOf("<path"), "a background of its own comes first");
    }

    @Test
    void theCurvesDifferWithoutColour() {
        Matcher lines = Pattern.compile("stroke=\"var\\(--plot-(f|df),[^\"]*\" stroke-width=\"2\"( stroke-dasharray)?")
                .matcher(SvgWriter.inline(relu(), labels()));
        while (lines.find()) {
            assertEquals(lines.group(1).equals("df"), lines.group(2) != null, lines.group());
        }
    }

    /** Contrast by the formula of WCAG 2; its criterion 1.4.11 asks for 3 for parts of pictures, 1.4.3 for 4.5 for text. */
    @Test
    void everyColourHasEnoughContrast() {
        for (Ink ink : Ink.values()) {
            if (ink != Ink.PAPER) {
                double least = ink == Ink.TEXT ? 4.5 : 3;
                assertTrue(contrast(ink.light(), "#ffffff") >= least, ink + " on white");
                assertTrue(contrast(ink.dark(), "#0d1117") >= least, ink + " on dark");
                if (ink != Ink.TEXT) {
                    String fallback = ink.ofPage().replaceAll(".*,(#\\w+)\\)", "$1");
                    assertTrue(contrast(fallback, "#ffffff") >= 3, ink + " by default, on white");
                    assertTrue(contrast(fallback, "#121212") >= 3, ink + " by default, on dark");
                }
            }
        }
        assertEquals(21, contrast("#000000", "#ffffff"), 1e-9);
    }

    private static double contrast(String a, String b) {
        double light = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @Test
    void noTextBreaksOut() throws Exception {
        Labels labels = new Labels(
                "a", "en", HOSTILE, HOSTILE, HOSTILE, HOSTILE, List.of(HOSTILE, HOSTILE), (curve, dot) -> HOSTILE);
        String shown = "<b>'\"&\uFFFD\uFFFD\uFFFD]]>\uFFFD x";
        for (String svg : List.of(SvgWriter.inline(relu(), labels), SvgWriter.standalone(relu(), labels))) {
            Document document = parsed(svg);
            assertEquals(0, document.getElementsByTagName("b").getLength());
            assertTrue(hasText(document, "text", shown));
            assertTrue(hasText(document, "desc", shown));
            NodeList circles = document.getElementsByTagName("circle");
            assertEquals(2, circles.getLength());
            assertEquals(shown, circles.item(0).getTextContent());
        }
    }

    @Test
    void everyDotSaysWhereItIs() throws Exception {
        NodeList circles = parsed(SvgWriter.inline(relu(), labels())).getElementsByTagName("circle");
        assertEquals("(0, 0)", circles.item(0).getTextContent());
        assertEquals("(0, 1)", circles.item(1).getTextContent());
    }

    @Test
    void dotsOfTwoCurvesAtOnePlaceAreBothSeen() throws Exception {
        PlotRequest request = PlotRequest.of(
                List.of(DrawnPicture.function("sign(x)"), DrawnPicture.derivative("sign(x)")), new Range(-3, 3));
        NodeList circles = parsed(SvgWriter.inline(Plot.of(request), labels())).getElementsByTagName("circle");
        assertEquals(4, circles.getLength());
        Element wide = (Element) circles.item(0);
        Element small = (Element) circles.item(3);
        assertEquals(wide.getAttribute("cx"), small.getAttribute("cx"));
        assertEquals(wide.getAttribute("cy"), small.getAttribute("cy"));
        assertTrue(wide.getAttribute("stroke").contains("--plot-df"), "the later curve's dot is drawn first");
        assertEquals("6.5", wide.getAttribute("r"));
        assertEquals("3.5", small.getAttribute("r"));
    }

    @Test
    void numbersHaveAtMostTwoDecimals() {
        PlotRequest request = PlotRequest.of(List.of(DrawnPicture.function("tanh(x)")), new Range(-5, 5));
        String svg = SvgWriter.inline(Plot.of(request), labels());
        assertFalse(Pattern.compile("\\d\\.\\d{3}").matcher(svg).find());
        assertFalse(svg.contains("NaN") || svg.contains("Infinity") || svg.contains("E-"), "only plain numbers");
    }

    @Test
    void theBytesAreTheSameInEveryLocale() {
        String here = SvgWriter.standalone(relu(), labels());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(here, SvgWriter.standalone(relu(), labels()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theLegendGoesWhereItCoversLeast() {
        assertEquals("left top", legend("max(0, x)", -10, 10));
        assertEquals("right top", legend("max(0, -x)", -10, 10));
        assertEquals("left bottom", legend("abs(x)", -1, 1));
    }

    private static String legend(String definition, double from, double to) {
        Scene scene = Plot.of(PlotRequest.of(List.of(DrawnPicture.function(definition)), new Range(from, to)));
        Matcher box = Pattern.compile("<rect x=\"([\\d.]+)\" y=\"([\\d.]+)\"")
                .matcher(SvgWriter.inline(scene, Labels.of("a", "t", "x", "y", List.of("f"))));
        assertTrue(box.find());
        String across = Double.parseDouble(box.group(1)) < 288 ? "left" : "right";
        return across + (Double.parseDouble(box.group(2)) < 100 ? " top" : " bottom");
    }
}
