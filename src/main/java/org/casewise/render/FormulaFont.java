package org.casewise.render;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.lang.Character.UnicodeBlock;
import java.util.List;
import org.scilab.forge.jlatexmath.TeXFormula;

/**
 * A font for the Chinese words of a formula. The drawer's own fonts have none: without one it draws empty boxes and
 * says nothing, so such characters are refused until a font is given.
 */
final class FormulaFont {

    private static final List<UnicodeBlock> BLOCKS = List.of(
            UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS,
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    private FormulaFont() {}

    /** Whether a registered font is asked for this character. */
    static boolean covers(char sign) {
        return BLOCKS.contains(UnicodeBlock.of(sign));
    }

    /** Makes the drawer use the font, in the whole virtual machine, for the blocks that {@link #covers} names. */
    static void register(Font font) {
        GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
        for (UnicodeBlock block : BLOCKS) {
            TeXFormula.registerExternalFont(block, font.getFamily());
        }
    }
}
