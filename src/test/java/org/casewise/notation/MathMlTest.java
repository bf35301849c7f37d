package org.casewise.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.casewise.expr.Algebra;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The markup is well formed and stays within MathML Core (W3C, the elements of its chapter 3). */
class MathMlTest {

    private static final Set<String> LEAVES = Set.of("mi", "mn", "mo", "mtext");
    private static final Set<String> ROWS = Set.of("math", "mrow", "msqrt", "mtable", "mtr", "mtd");
    private static final Map<String, Integer> CHILDREN =
            Map.of("mfrac", 2, "msup", 2, "msub", 2, "mroot", 2, "munder", 2);
    /** All of the Core but columnalign, which readers of older MathML want and the Core ignores. */
    private static final Set<String> ATTRIBUTES =
            Set.of("display", "mathvariant", "stretchy", "lspace", "rspace", "movablelimits", "style", "columnalign");

    @Test
    void everyFormulaIsWellFormedAndInTheCore() throws Exception {
        int count = 0;
        for (Map<String, Function<Notation, String>> formulas : Gallery.all()) {
            for (Map.Entry<String, Function<Notation, String>> formula : formulas.entrySet()) {
                String text = formula.getValue().apply(new MathMl());
                check(MathMlShape.parsed(text), formula.getKey() + ": " + text);
                count++;
            }
        }
        assertTrue(count > 500, "only " + count + " formulas");
    }

    private static void check(Element e, String what) {
        List<Element> children = MathMlShape.children(e);
        for (int i = 0; i < e.getAttributes().getLength(); i++) {
            assertTrue(ATTRIBUTES.contains(e.getAttributes().item(i).getNodeName()), what);
        }
        if (LEAVES.contains(e.getTagName())) {
            assertTrue(children.isEmpty() && !e.getTextContent().isEmpty(), what);
            return;
        }
        assertEquals(
                e.getTextContent(),
                String.join("", children.stream().map(Element::getTextContent).toList()),
                what);
        assertTrue(
                ROWS.contains(e.getTagName()) && !children.isEmpty()
                        || CHILDREN.getOrDefault(e.getTagName(), -1) == children.size(),
                what);
        for (Element child : children) {
            boolean cell =
                    child.getTagName().equals("mtr") || child.getTagName().equals("mtd");
            String home = child.getTagName().equals("mtr") ? "mtable" : "mtr";
            assertTrue(cell == Set.of("mtable", "mtr").contains(e.getTagName()), what);
            assertTrue(!cell || e.getTagName().equals(home), what);
            check(child, what);
        }
    }

    @Test
    void aFormulaIsWrappedForALineOrForItself() {
        assertEquals("<math><mi>x</mi></math>", MathMl.inline("<mi>x</mi>"));
        assertEquals(
                "<math display=\"block\"><mrow><mi>x</mi><mo>+</mo><mn>1</mn></mrow></math>",
                MathMl.display("<mi>x</mi><mo>+</mo><mn>1</mn>"));
    }

    @Test
    void caseBlocksAreAlignedLeftByTheirCells() {
        String cell = "<mtd style=\"text-align:left\">";
        String condition = "<mi>x</mi><mo>&lt;</mo><mrow><mo>\u2212</mo><mn>1</mn></mrow>";
        String first = "<mtr>" + cell + "<mn>0</mn><mo>,</mo></mtd>" + cell + condition + "</mtd></mtr>";
        String last = "<mtr>" + cell + "<mi>x</mi><mo>,</mo></mtd>" + cell + "<mtext>otherwise</mtext></mtd></mtr>";
        assertEquals(
                "<mrow><mo>{</mo><mtable columnalign=\"left\">" + first + last + "</mtable></mrow>",
                spelled("{ 0 if x < -1; x otherwise }"));
    }

    @Test
    void theSignsThatMarkupUsesItselfAreEscaped() {
        Spelling spelling = new Spelling(new MathMl("<b> & more"), Algebra.symbol("x"));
        String text = spelling.of(Read.written("{ 0 if x < 1 or x > 2; 1 otherwise }"));
        assertTrue(text.contains("<mtext>&lt;b&gt; &amp; more</mtext>"), text);
        assertTrue(text.contains("<mo>&lt;</mo>") && text.contains("<mo>&gt;</mo>"), text);
    }

    @Test
    void bracketsStretchOnlyAroundWhatIsTall() {
        assertTrue(spelled("sin(x)").contains("<mo stretchy=\"false\">(</mo>"));
        assertFalse(spelled("sin(x/2)").contains("stretchy"));
    }

    @Test
    void multiplyingAndApplyingAreSaidToMachines() {
        assertEquals("<mi>\u03b1</mi><mo>&#x2062;</mo><mi>x</mi>", spelled("alpha*x"));
        assertTrue(spelled("sin(x)").startsWith("<mrow><mi>sin</mi><mo>&#x2061;</mo>"));
        assertTrue(spelled("x*sin(x)").contains("<mo rspace=\"0.1667em\">&#x2062;</mo>"), "a space before a name");
        assertFalse(spelled("x*alpha*(x + 1)").contains("rspace"), "none before a letter or a bracket");
    }

    @Test
    void capitalGreekLettersStandUpright() {
        assertEquals("<mi mathvariant=\"normal\">\u0393</mi>", spelled("Gamma"));
        assertEquals("<mi>\u03b3</mi>", spelled("gamma"));
    }

    private static String spelled(String text) {
        return new Spelling(new MathMl(), Algebra.symbol("x")).of(Read.written(text));
    }
}
