package org.casewise.notation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewise.expr.Algebra;
import org.casewise.render.FormulaSvg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The dialect: what we print is drawn, and with few commands. */
class LatexTest {

    /** All that this notation prints, besides Greek letters; documentation for whoever draws it. */
    private static final Set<String> COMMANDS = Set.of(("""
        frac sqrt left right lfloor rfloor lceil rceil operatorname mathrm text begin end cdot cup infty lim to le ge
        ne wedge vee neg
        min max ln log sin cos tan arcsin arccos arctan sinh cosh tanh pi varphi ; \\ { } _
        """).strip().split("\\s+"));

    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+|.)");

    @Test
    void everyFormulaIsDrawn() throws Exception {
        FormulaSvg drawer = new FormulaSvg();
        List<Executable> drawings = new ArrayList<>();
        for (Map<String, Function<Notation, String>> formulas : Gallery.all()) {
            formulas.forEach((label, formula) -> drawings.add(() -> {
                String latex = formula.apply(new Latex());
                // The drawer knows no underscore yet: a name with an odd one would be refused, not drawn wrongly.
                if (!latex.contains("\\_")) {
                    assertTrue(drawer.draw(latex, FormulaSvg.Style.DISPLAY).width() > 0, label + ": " + latex);
                }
            }));
        }
        assertTrue(drawings.size() > 500, "only " + drawings.size() + " formulas");
        assertAll(drawings);
    }

    @Test
    void onlyDocumentedCommandsArePrinted() throws Exception {
        Set<String> used = new TreeSet<>();
        for (Map<String, Function<Notation, String>> formulas : Gallery.all()) {
            for (Function<Notation, String> formula : formulas.values()) {
                Matcher matcher = COMMAND.matcher(formula.apply(new Latex()));
                while (matcher.find()) {
                    used.add(matcher.group(1));
                }
            }
        }
        used.removeIf(command -> GreekLetters.has(command) && !COMMANDS.contains(command));
        assertEquals(new TreeSet<>(COMMANDS), used);
    }

    @Test
    void theLastRowSaysWhatItsCallerSays() {
        Spelling spelling = new Spelling(new Latex("\u5176\u4ed6"), Algebra.symbol("x"));
        assertEquals(
                "\\begin{cases} e^{x/2}, & x < 0 \\\\ 1, & \\text{\u5176\u4ed6} \\end{cases}",
                spelling.of(Read.written("{ exp(x/2) if x < 0; 1 otherwise }")));
        String raised = spelling.of(Read.written("exp({ 0 if x < 0; 1 otherwise })"));
        assertTrue(raised.contains("\u5176\u4ed6"), raised);
    }

    @Test
    void parenthesesGrowOnlyAroundWhatIsTall() {
        Spelling spelling = new Spelling(new Latex(), Algebra.symbol("x"));
        assertEquals("(x^{2} + 1)^{2}", spelling.of(Read.written("(x^2 + 1)^2")));
        assertEquals("\\left(\\frac{x}{2}\\right)^{2}", spelling.of(Read.written("(x/2)^2")));
        assertEquals("e^{(x/2)^{2}}", spelling.of(Read.written("exp((x/2)^2)")));
    }
}
