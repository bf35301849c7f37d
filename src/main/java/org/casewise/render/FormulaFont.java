package org.casewise.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeBlock;
import java.util.List;
import org.scilab.forge.jlatexmath.TeXFormula;

/**
 * The font for the Chinese words of a formula. The drawer's own fonts have none: without one it draws empty boxes and
 * says nothing. Ours is packed with the program, small, and holds the words that formulas use; it is read when the
 * first Chinese character is met, as most pages need none.
 */
final class FormulaFont {

    private static final String FILE = "/fonts/CasewiseHan.otf";

    private static final List<UnicodeBlock> BLOCKS = List.of(
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    static {
        Headless.prepare();
    }

    private FormulaFont() {}

    /** Whether the drawer has this character in our font; the drawer asks a font by the blocks of Unicode. */
    static boolean covers(int sign) {
        return BLOCKS.contains(UnicodeBlock.of(sign)) && Packed.FONT.canDisplay(sign);
    }

    /** Read once, and known to the drawer in the whole virtual machine from then on. */
    private static final class Packed {

        private static final Font FONT = registered();

        private static Font registered() {
            try (InputStream in = FormulaFont.class.getResourceAsStream(FILE)) {
                Font font = Font.createFont(Font.TRUETYPE_FONT, in);
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
                for (UnicodeBlock block : BLOCKS) {
                    TeXFormula.registerExternalFont(block, font.getFamily());
                }
                return font;
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException("the program lacks its own font " + FILE, e);
            }
        }
    }
}
