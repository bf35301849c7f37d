package org.casewise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The font for Chinese words that is packed with the program. */
class FormulaFontTest {

    private static final Path FOLDER = Path.of("src/main/resources/fonts");

    private static FormulaPicture drawn(String latex) {
        return new FormulaSvg().draw(latex, FormulaSvg.Style.INLINE);
    }

    @Test
    void theWordsOfChineseFormulasAreInTheFont() {
        Sentences chinese = new Templates(TemplateSource.folder(Path.of("templates"))).sentences("zh");
        String words = chinese.say("formula.otherwise", List.of()) + "若其他当时否则且或";
        words.codePoints().forEach(c -> assertTrue(FormulaFont.covers(c), Character.toString(c)));
    }

    @Test
    void everyCharacterOfTheRecipeIsInTheFont() throws Exception {
        String characters = Files.readString(FOLDER.resolve("characters.txt")).replace("\n", "");
        assertTrue(characters.length() > 200, characters);
        try (InputStream in = Files.newInputStream(FOLDER.resolve("CasewiseHan.otf"))) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, in);
            assertEquals(-1, font.canDisplayUpTo(characters));
            for (char ascii = ' '; ascii <= '~'; ascii++) {
                assertTrue(font.canDisplay(ascii), String.valueOf(ascii));
            }
            assertEquals("Casewise Han", font.getFamily());
        }
    }

    @Test
    void everyCharacterIsDrawnAsItselfAndNotAsAnEmptyBox() {
        Set<String> paths = new HashSet<>();
        for (String sign : new String[] {"若", "其", "他", "当", "时", "否", "则", "且", "或"}) {
            FormulaPicture picture = drawn("\\text{" + sign + "}");
            // a full-width character fills about one em
            assertTrue(picture.width() > 800 && picture.width() < 1300, sign + " " + picture.widthEm());
            // an empty box has two rectangles and no curve
            assertTrue(picture.path().matches("(?s).*[cq].*"), sign + " " + picture.path());
            assertTrue(paths.add(picture.path()), sign + " looks like another character");
        }
    }

    @Test
    void aCharacterThatTheFontLacksIsRefusedAndNotDrawnAsABox() {
        assertFalse(FormulaFont.covers('龘'));
        FormulaProblem problem = assertThrows(FormulaProblem.class, () -> drawn("\\text{龘}"));
        assertEquals("formula \\text{龘}, character 7: no font is there for the character '龘'", problem.getMessage());
    }

    @Test
    void theFontIsSmallAndItsLicenceIsBesideIt() throws Exception {
        assertTrue(Files.size(FOLDER.resolve("CasewiseHan.otf")) < 60_000);
        assertTrue(Files.readString(FOLDER.resolve("OFL.txt")).contains("SIL OPEN FONT LICENSE Version 1.1"));
    }
}
