package org.casewise.render;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Font;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormulaFontTest {

    /** Where Debian's fonts-noto-cjk and fonts-wqy-microhei put a font with Chinese characters. */
    private static final Stream<Path> PLACES = Stream.of(
            Path.of("/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc"),
            Path.of("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc"));

    @Test
    void aChineseWordIsDrawnInTheGivenFont() throws Exception {
        Path file = PLACES.filter(Files::exists).findFirst().orElse(null);
        assumeTrue(file != null, "no Chinese font on this machine");
        Font font = Font.createFonts(file.toFile())[0];
        FormulaPicture picture = new FormulaSvg(font).draw("\\text{若}", FormulaSvg.Style.INLINE);
        // a full-width character fills about one em and has curves; an empty box would have four lines
        assertTrue(picture.width() > 800 && picture.width() < 1300, picture.widthEm());
        assertTrue(picture.path().length() > 100, picture.path());
    }
}
