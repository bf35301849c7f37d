package org.casewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.helpers.DefaultHandler;

/** The pages of definitions that somebody types. */
class PagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "leaky    | leaky(x; lambda = 0.01, 0 < lambda < 1) = { x if x >= 0; lambda*x otherwise }",
                "elu      | elu(x; alpha = 1, alpha > 0) = { x if x > 0; alpha*(exp(x) - 1) otherwise }",
                "inverse  | inverse(x) = 1/x",
                "sign2    | sign2(x) = sign(x)",
                "open     | open(x; a) = max(a, x)",
                "wave     | wave(x) = { x*sin(1/x) if x != 0; 0 otherwise }",
                "flat     | flat(x) = { exp(-1/x^2) if x != 0; 0 otherwise }",
                "point    | point(x) = { 1 if x = 0 }",
                "edge     | edge(x) = sqrt(x)",
                "smooth   | smooth(x) = sigmoid(x)",
                "exact    | exact(x) = abs(x - log(2)) + abs(x - sqrt(2)/2)",
            })
    void everyPageIsWellFormedAndDrawsItsFormulas(String id, String definition, @TempDir Path out) throws Exception {
        Run run = Run.of("article", definition, "--out", out.toString());
        assertEquals(0, run.code(), run.err());
        Path folder = out.resolve(id);
        List<String> english = ids(page(folder.resolve("en.html")));
        assertEquals(english, ids(page(folder.resolve("zh.html"))));
        assertTrue(english.containsAll(List.of("function", "derivative", "check")), english.toString());
        page(folder.resolve("index.html"));
        int pictures = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".svg")).toList()) {
                assertEquals("svg", parsed(file).getDocumentElement().getLocalName(), file.toString());
                pictures++;
            }
        }
        assertTrue(pictures >= 2, "only " + pictures + " pictures");
        String markdown = Files.readString(folder.resolve("en.md"));
        assertTrue(markdown.contains("`" + definition + "`"), markdown);
        for (String place : List.of("${", "<#", "null", "Optional[", "Reason[")) {
            assertFalse(markdown.contains(place), place + " in " + markdown);
        }
    }

    /** Parses the page and checks that each formula has both its drawing and its MathML. */
    private static Document page(Path file) throws Exception {
        Document page = parsed(file);
        assertEquals("html", page.getDocumentElement().getLocalName());
        for (Element element : elements(page)) {
            if (List.of(element.getAttribute("class").split(" ")).contains("formula")) {
                boolean drawn = element.getElementsByTagName("svg").getLength() == 1
                        || element.getElementsByTagName("use").getLength() == 1;
                assertTrue(drawn, file + ": a formula is not drawn: " + element.getTextContent());
            }
            assertFalse(element.getAttribute("class").contains("error"), file + ": " + element.getTextContent());
        }
        return page;
    }

    private static List<Element> elements(Document page) {
        NodeList nodes = page.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> ids(Document page) {
        return elements(page).stream()
                .filter(e -> e.getTagName().matches("h[1-6]|section|figure"))
                .map(e -> e.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static Document parsed(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler());
        return builder.parse(file.toFile());
    }
}
