package org.casewise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ArticlePagesTest {

    private static final ArticlePages PAGES =
            new ArticlePages(new Templates(TemplateSource.folder(Path.of("templates"))), new FormulaSvg());

    private static final String OUR_SCRIPT = ourScript();

    private static String ourScript() {
        try {
            return Files.readString(Path.of("templates/page.js")).strip();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ArticlePages.Documents relu(String language) {
        return PAGES.render(ReluModel.in(language), ReluModel.pictures());
    }

    /** The page read as XML, by a parser that stops at the first mistake. */
    private static Document xml(String html) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> texts(Document document, String name) {
        return elements(document, name).stream().map(Element::getTextContent).toList();
    }

    private static List<String> sectionIds(Document page) {
        return elements(page, "h2").stream().map(h2 -> h2.getAttribute("id")).toList();
    }

    @Test
    void theSectionsOfTheSeedArticleAreThereInItsOrder() {
        List<String> headings = relu("zh")
                .markdown()
                .lines()
                .filter(line -> line.startsWith("## "))
                .toList();
        assertEquals(
                List.of(
                        "## 简介",
                        "## 函数原型",
                        "## 导数的函数原型",
                        "## 在接点处",
                        "## 适用范围",
                        "## 函数图像",
                        "## Python 代码实现",
                        "## 如何核对",
                        "## 参考文献"),
                headings);
    }

    @Test
    void theArticleSaysWhatIsTrueAtTheJointAndWhy() {
        String markdown = relu("en").markdown();
        for (String said : List.of(
                "> **At $x = 0$:** no derivative. The slope is $0$ from the left and $1$ from the right.",
                "f(x) = \\max(0, x) = \\begin{cases}0, & x < 0\\\\x, & x \\ge 0\\end{cases}",
                "f'(x) = \\begin{cases}0, & x < 0\\\\1, & x > 0\\end{cases}",
                "No case of the derivative contains $0$: the function has no derivative there.",
                "| slope of $f$ | $0$ | none | $1$ |",
                "**Corner.** $f$ is continuous at $x = 0$, but its left derivative is $0$ and its right derivative is"
                        + " $1$. They differ, so $f$ is not differentiable there. *(proved)*",
                "A derivative at $x = 0$ would have to be the limit from both sides. The two limits differ, so no"
                        + " number is the derivative.",
                "### Conventions at $x = 0$",
                "Each number in $[0, 1]$ is a generalised gradient (Clarke) of $f$ at $x = 0$",
                "Since $f$ is convex, these are exactly its subgradients at $x = 0$.",
                "| $0$ | `relu` in PyTorch, TensorFlow and JAX | inside $[0, 1]$ *(proved)* | [PyTorch, autograd mechanics](https://pytorch.org/",
                "| $\\frac{1}{2}$ | `maximum(x, 0)` in PyTorch and JAX | inside $[0, 1]$ *(proved)* | measured |",
                "| values: the definition as written, against its cases | 10000 | $0$ | – |",
                "```python\nimport numpy as np\n\n\ndef relu(x):\n")) {
            assertTrue(markdown.contains(said), said);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyFormulaInTheMarkdownStandsAfterABlank(String language) {
        String markdown = relu(language).markdown().replaceAll("(?s)```.*?```", "");
        var formulas = Pattern.compile("(^|.)\\$[^$\\n]+\\$", Pattern.MULTILINE).matcher(markdown);
        int found = 0;
        while (formulas.find()) {
            assertTrue(formulas.group(1).isBlank(), "glued: " + formulas.group());
            found++;
        }
        assertTrue(found > 20, "only " + found + " formulas found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void thePageIsWellFormedAndNeedsNothingElse(String language) throws Exception {
        String html = relu(language).html();
        Document page = xml(html);
        assertTrue(
                html.startsWith("<!DOCTYPE html>\n<html lang=\"" + (language.equals("zh") ? "zh-Hans" : "en") + '"'));
        assertEquals(1, elements(page, "h1").size());
        assertEquals(
                1,
                elements(page, "title").stream()
                        .filter(t -> t.getParentNode().getNodeName().equals("head"))
                        .count());
        assertEquals(1, elements(page, "script").size());
        assertTrue(elements(page, "img").isEmpty());
        assertFalse(html.contains("@import") || html.contains("url("));
        for (Element link : elements(page, "link")) {
            assertFalse(link.getAttribute("href").contains(":"), link.getAttribute("href"));
        }
        long formulas = elements(page, "math").size();
        assertTrue(formulas > 20, "only " + formulas + " formulas found");
        assertEquals(
                formulas,
                elements(page, "svg").stream()
                        .filter(svg -> svg.hasAttribute("aria-hidden"))
                        .count());
        assertEquals(
                3,
                elements(page, "span").stream()
                        .filter(span -> span.hasAttribute("data-latex"))
                        .count());
    }

    /** The digest is what openssl would say: computed here from what a browser sees between the tags. */
    @Test
    void thePolicyAllowsTheOneScriptByItsDigestAndNothingElse() throws Exception {
        Document page = xml(relu("en").html());
        byte[] script = texts(page, "script").get(0).getBytes(StandardCharsets.UTF_8);
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(script));
        assertEquals(
                List.of("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + digest
                        + "'; base-uri 'none'; form-action 'none'"),
                elements(page, "meta").stream()
                        .filter(meta -> meta.hasAttribute("http-equiv"))
                        .map(meta -> meta.getAttribute("content"))
                        .toList());
        for (String word : List.of("code", "latex", "copied", "failed")) {
            assertFalse(
                    elements(page, "script").get(0).getAttribute("data-" + word).isEmpty());
        }
    }

    @Test
    void aPageWithoutTheScriptIsWhole() throws Exception {
        Templates scriptless = new Templates(name -> name.equals("page.js")
                ? Optional.of("")
                : TemplateSource.folder(Path.of("templates")).find(name));
        Document page = xml(new ArticlePages(scriptless, new FormulaSvg())
                .render(ReluModel.in("zh"), ReluModel.pictures())
                .html());
        assertTrue(
                elements(page, "script").isEmpty() && elements(page, "button").isEmpty());
        assertEquals(
                0,
                elements(page, "meta").stream()
                        .filter(m -> m.getAttribute("content").contains("script-src"))
                        .count());
        assertTrue(sectionIds(page).size() > 8);
    }

    @Test
    void whatAPreviewShowsIsSaid() throws Exception {
        Map<String, String> said = new TreeMap<>();
        elements(xml(relu("zh").html()), "meta").stream()
                .filter(meta -> meta.hasAttribute("property"))
                .forEach(meta -> said.put(meta.getAttribute("property"), meta.getAttribute("content")));
        assertEquals("ReLU", said.get("og:title"));
        assertEquals(ReluModel.in("zh").get("description"), said.get("og:description"));
        assertEquals("zh_CN en_US", said.get("og:locale") + ' ' + said.get("og:locale:alternate"));
        assertEquals("article", said.get("og:type"));
    }

    @Test
    void relatedArticlesAndFilesAreLinkedWhereTheyAre() throws Exception {
        Map<String, Object> model = ReluModel.in("en");
        model.put("related", List.of(Map.of("title", "GELU"), Map.of("title", "ELU", "file", "../elu/en.md")));
        Map<String, Object> what = Map.of("key", "download.plot", "args", List.of());
        model.put("downloads", List.of(Map.of("what", what, "file", "plot.en.svg")));
        ArticlePages.Documents documents = PAGES.render(model, ReluModel.pictures());
        assertTrue(documents.markdown().contains("## Related articles\n\n- GELU\n- [ELU](../elu/en.md)\n"));
        assertTrue(documents.markdown().contains("## Downloads\n\n- [Graph (SVG)](plot.en.svg)\n"));
        List<String> links = elements(xml(documents.html()), "a").stream()
                .map(a -> a.getAttribute("href"))
                .toList();
        assertTrue(links.containsAll(List.of("../elu/en.html", "plot.en.svg")), links.toString());
    }

    @Test
    void theNotesOfACardHaveASectionOfTheirOwn() {
        Map<String, Object> model = ReluModel.in("en");
        model.put("prose", Map.of("notes", "My own *words*."));
        assertTrue(PAGES.render(model, ReluModel.pictures()).markdown().contains("## Notes\n\nMy own *words*.\n"));
    }

    @Test
    void bothLanguagesHaveTheSameSectionsAndLinkToEachOthers() throws Exception {
        Document chinese = xml(relu("zh").html());
        Document english = xml(relu("en").html());
        List<String> ids = sectionIds(english);
        assertEquals(
                List.of("intro", "function", "derivative", "joint", "usage", "graph", "code", "check", "references"),
                ids);
        assertEquals(ids, sectionIds(chinese));
        List<String> links =
                elements(english, "a").stream().map(a -> a.getAttribute("href")).toList();
        for (String id : ids) {
            assertTrue(links.contains("zh.html#" + id) && links.contains("#" + id), id);
        }
    }

    @Test
    void theSwitchOfLanguagesIsInTheMarkdownButNotTwiceInThePage() {
        ArticlePages.Documents documents = relu("en");
        assertTrue(documents.markdown().contains("[中文](zh.md) · **English**"));
        assertFalse(documents.html().contains("<strong>English</strong>"));
    }

    @Test
    void renderingTwiceGivesTheSameBytes() {
        ArticlePages again =
                new ArticlePages(new Templates(TemplateSource.folder(Path.of("templates"))), new FormulaSvg());
        assertEquals(relu("zh"), again.render(ReluModel.in("zh"), ReluModel.pictures()));
        assertEquals(PAGES.index(ReluModel.in("zh")), again.index(ReluModel.in("zh")));
    }

    @Test
    void theIndexOffersTheLanguages() throws Exception {
        Document index = xml(PAGES.index(ReluModel.in("zh")));
        assertEquals(
                List.of("zh.html zh-Hans 中文", "en.html en English"),
                elements(index, "a").stream()
                        .map(a -> a.getAttribute("href") + ' ' + a.getAttribute("lang") + ' ' + a.getTextContent())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a*b_c <script>alert(1)</script> | $x$",
                "</title><script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onload='alert(1)",
                "[x](javascript:alert(1))",
                "<javascript:alert(1)>",
                "![x](data:text/html,<script>)",
                "`</code><b>`",
                "${7*7} <#if> <@x/>",
                "&lt;script&gt; &#106;avascript:",
                "\u202ex <!-- section: y -->",
                "1. # - + > ~~~ ```"
            })
    void hostileTextIsShownAsTextEverywhere(String text) throws Exception {
        Map<String, Object> model = ReluModel.in("en");
        model.put("title", text);
        model.put("names", List.of(text, text));
        model.put("description", text);
        model.put("references", List.of(Map.of("text", text), Map.of("text", text, "url", "https://example.org")));
        model.put("listings", List.of(Map.of("language", text, "title", text, "text", text, "notes", List.of())));
        Document page = xml(PAGES.render(model, ReluModel.pictures()).html());
        String shown = text.replaceAll(" +", " ");
        assertEquals(shown, elements(page, "h1").get(0).getTextContent());
        assertEquals(shown + " · Casewise", elements(page, "title").get(0).getTextContent());
        assertEquals(text + "\n", elements(page, "pre").get(0).getTextContent());
        assertEquals(List.of(OUR_SCRIPT), texts(page, "script"));
        assertTrue(elements(page, "img").isEmpty());
        for (Element element : elements(page, "*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertFalse(element.getAttributes().item(i).getNodeName().startsWith("on"));
            }
            String address = element.getAttribute("href");
            assertTrue(address.isEmpty() || Addresses.checked(address).equals(address), address);
        }
        assertEquals(PAGES.index(model), PAGES.index(model));
        assertTrue(elements(xml(PAGES.index(model)), "script").isEmpty());
    }

    @Test
    void whatNoDocumentMayHoldIsReplacedInCodeToo() throws Exception {
        Map<String, Object> model = ReluModel.in("en");
        String text = "a\u0001b\u001b[0m\ud800";
        model.put("title", text);
        model.put("listings", List.of(Map.of("language", "c", "title", "C", "text", text, "notes", List.of())));
        Document page = xml(PAGES.render(model, ReluModel.pictures()).html());
        assertEquals("a\ufffdb\ufffd[0m\ufffd", elements(page, "h1").get(0).getTextContent());
        assertEquals("a\ufffdb\ufffd[0m\ufffd\n", elements(page, "pre").get(0).getTextContent());
    }

    @Test
    void aSectionWithoutDataIsLeftOut() {
        Map<String, Object> model = ReluModel.in("en");
        for (String key : List.of("plot")) {
            model.remove(key);
        }
        for (String key : List.of("names", "joints", "listings", "checks", "undecided", "references")) {
            model.put(key, List.of());
        }
        model.put("prose", Map.of());
        List<String> headings = PAGES.render(model, Map.of())
                .markdown()
                .lines()
                .filter(line -> line.startsWith("#"))
                .toList();
        assertEquals(
                List.of("# ReLU", "## Introduction", "## The function", "## Its derivative", "## How this was checked"),
                headings);
    }

    @Test
    void aFunctionWithAParameterAndTwoJointsIsTold() {
        Map<String, Object> model = ReluModel.in("en");
        Map<String, String> zero = Map.of("latex", "0", "mathml", "<mn>0</mn>");
        Map<String, String> alpha = Map.of("latex", "\\alpha", "mathml", "<mi>α</mi>");
        Map<String, String> positive = Map.of("latex", "\\alpha > 0", "mathml", "<mi>α</mi>");
        Map<String, String> one = Map.of("latex", "\\alpha = 1", "mathml", "<mi>α</mi>");
        Map<String, String> at = Map.of("latex", "x = 0", "mathml", "<mi>x</mi>");
        Map<String, Object> joint = new LinkedHashMap<>(Map.of(
                "at",
                at,
                "leftLimit",
                zero,
                "rightLimit",
                zero,
                "leftSlope",
                alpha,
                "rightSlope",
                Map.of("key", "table.unknown", "args", List.of())));
        joint.put("leftLimitOfDerivative", alpha);
        joint.put("rightLimitOfDerivative", zero);
        joint.put(
                "verdicts",
                List.of(
                        Map.of(
                                "when",
                                one,
                                "kind",
                                "differentiable",
                                "evidence",
                                "proved",
                                "because",
                                Map.of("key", "verdict.differentiable", "args", List.of(alpha, at, one))),
                        Map.of(
                                "kind",
                                "undecided",
                                "evidence",
                                "unknown",
                                "because",
                                Map.of("key", "verdict.undecided", "args", List.of(alpha, at, "too hard_")))));
        model.put("joints", List.of(joint, joint));
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("formula", alpha);
        definition.put("chained", false);
        definition.put(
                "parameters",
                List.of(
                        Map.of("name", alpha, "assumption", positive, "default", one),
                        Map.of("name", alpha, "assumption", positive)));
        definition.put("notes", List.of());
        model.put("definition", definition);
        model.put("undecided", List.of(Map.of("key", "verdict.undecided", "args", List.of(alpha, at, "x"))));
        String markdown = PAGES.render(model, ReluModel.pictures()).markdown();
        for (String said : List.of(
                "Case by case:",
                "- $\\alpha$ is a parameter with $\\alpha > 0$. Its default is $\\alpha = 1$.\n"
                        + "- $\\alpha$ is a parameter with $\\alpha > 0$.\n",
                "## At the joints",
                "### At $x = 0$",
                "| value of $f$ | $0$ | none | $0$ |\n| slope of $f$ | $\\alpha$ | none | unknown |",
                "If $\\alpha = 1$: **Differentiable.** $\\alpha$ is continuous",
                "**Undecided.** What $\\alpha$ does at $x = 0$ could not be decided: too hard\\_. *(unknown)*",
                "## Not decided")) {
            assertTrue(markdown.contains(said), said + "\nnot in\n" + markdown);
        }
        assertFalse(markdown.contains("Conventions"));
    }

    @Test
    void aFormulaAsAFileSaysWhatItShows() throws Exception {
        Document file = xml(PAGES.formulaFile(Map.of("latex", "x < 1", "plain", "x < 1")));
        assertEquals("x < 1", elements(file, "title").get(0).getTextContent());
        assertEquals(1, elements(file, "path").size());
    }

    @Test
    void aModelWithoutACurrentLanguageIsADefect() {
        Map<String, Object> model = ReluModel.in("en");
        model.put("languages", List.of());
        assertThrows(IllegalArgumentException.class, () -> PAGES.render(model, Map.of()));
    }

    @Test
    void mathmlIsFoundWhereverTheModelHoldsAFormula() {
        Map<String, String> f = Map.of("latex", " a ", "mathml", "<mi>a</mi>", "plain", "a");
        Map<String, String> g = Map.of("latex", "b", "mathml", "<mi>b</mi>", "plain", "b");
        assertEquals(
                Map.of("a", "<mi>a</mi>", "b", "<mi>b</mi>"),
                ArticlePages.mathml(Map.of("x", List.of(Map.of("y", f), "z", g), "t", true)));
    }
}
