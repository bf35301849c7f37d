package org.casewise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.casewise.render.FormulaSvg.Style;
import org.junit.jupiter.api.Test;

class DrawnFormulasTest {

    private static final String LATEX = "f(x) = \\begin{cases} 0, & x < 0 \\\\ x, & x \\ge 0 \\end{cases}";

    @Test
    void picturesComeBackFromTheirText() {
        FormulaSvg drawer = new FormulaSvg();
        FormulaPicture display = drawer.draw(LATEX, Style.DISPLAY);
        FormulaPicture inline = drawer.draw(LATEX, Style.INLINE);
        DrawnFormulas again = DrawnFormulas.read(drawer.drawn().text());
        assertEquals(2, again.byKey().size());
        FormulaSvg other = new FormulaSvg(again);
        assertEquals(display, other.draw(LATEX, Style.DISPLAY));
        assertEquals(inline, other.draw(LATEX, Style.INLINE));
    }

    @Test
    void whatWasDrawnBeforeIsNotDrawnAgain() {
        FormulaPicture before = new FormulaPicture("M0 0", 1, 2, 3);
        FormulaSvg drawer = new FormulaSvg(new DrawnFormulas(Map.of(DrawnFormulas.key(Style.INLINE, LATEX), before)));
        assertSame(before, drawer.draw(LATEX, Style.INLINE));
        assertTrue(drawer.draw(LATEX, Style.DISPLAY).width() > 1000);
    }

    @Test
    void aFormulaOverSeveralLinesIsNotKept() {
        FormulaSvg drawer = new FormulaSvg();
        drawer.draw("a\n+ b", Style.INLINE);
        drawer.draw("a + b", Style.INLINE);
        assertEquals(1, DrawnFormulas.read(drawer.drawn().text()).byKey().size());
    }

    @Test
    void thePicturesOfAnotherCardAreNone() {
        assertEquals(Map.of(), DrawnFormulas.packed("no-such-card").byKey());
    }
}
