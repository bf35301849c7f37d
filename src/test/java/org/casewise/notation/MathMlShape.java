package org.casewise.notation;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The structure of MathML on one line, for tables that people write and read. */
final class MathMlShape {

    private MathMlShape() {}

    static Element parsed(String formula) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<math>" + formula + "</math>")))
                .getDocumentElement();
    }

    static String of(String formula) throws Exception {
        return shape(parsed(formula));
    }

    static List<Element> children(Element e) {
        List<Element> children = new ArrayList<>();
        for (Node n = e.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private static String shape(Element e) {
        List<String> parts = children(e).stream().map(MathMlShape::shape).toList();
        return switch (e.getTagName()) {
            case "mi", "mn", "mo", "mtext" ->
                e.getTextContent().replace('\u2062', '*').replace('\u2061', '@');
            case "mfrac" -> "{" + parts.get(0) + "}/{" + parts.get(1) + "}";
            case "msup" -> "{" + parts.get(0) + "}^{" + parts.get(1) + "}";
            case "munder" -> parts.get(0) + "_{" + parts.get(1) + "}";
            case "msub" -> "{" + parts.get(0) + "}_{" + parts.get(1) + "}";
            case "msqrt" -> "\u221a{" + String.join("", parts) + "}";
            case "mroot" -> "\u221a[" + parts.get(1) + "]{" + parts.get(0) + "}";
            case "mtable" -> "[" + String.join(" ; ", parts) + "]";
            case "mtr" -> String.join(" & ", parts);
            case "math", "mrow", "mtd" -> String.join("", parts);
            default -> throw new AssertionError("unexpected element " + e.getTagName());
        };
    }
}
