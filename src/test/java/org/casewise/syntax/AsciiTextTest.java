package org.casewise.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiTextTest {

    private static AsciiText ascii(String text) {
        return AsciiText.of(Source.typed(text));
    }

    private static DefinitionException refusal(String text) {
        return assertThrows(DefinitionException.class, () -> ascii(text), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "\uff4d\uff41\uff58\uff08\uff10\uff0c\uff58\uff09 # max(0,x)",
                "\uff5bx\u3000if\u3000x\uff1e0\uff1b0\u00a0otherwise\uff5d # {x if x>0;0 otherwise}",
                "x\u22121\u00d72\u00b73\u00f74 # x-1*2*3/4",
                "x\u2264\u2265\u2260 # x<=>=!=",
                "x\u00b2 # x^2",
                "x\u207b\u00b9+x # x^(-1) +x",
                "2\u03c0x # 2 pi x",
                "\u03bbx # lambda x",
                "\u03b11+\u03b1\u2081 # alpha1+ alpha_1",
                "\ud835\udc65+\ud835\udfd0 # x+2",
                "\ufb02oor # floor",
            })
    void readAsWhatItMeans(String text, String expected) {
        assertEquals(expected, ascii(text).text().strip());
        assertEquals(1, ascii(text).notes().size());
    }

    @Test
    void plainTextIsItselfAndNeedsNoNote() {
        assertEquals("f(x) = {x}\n\t", ascii("f(x) = {x}\r\n\t").text());
        assertTrue(ascii("max(0, x)").notes().isEmpty());
    }

    @Test
    void theNoteSaysWhatWasReadAsWhatAndWhere() {
        Warning note = ascii("x \u2212 \uff11 \u2212 2").notes().get(0);
        assertEquals(new Span(2, 3), note.span());
        assertEquals(
                Reason.of(
                        Key.WARN_READ_AS,
                        "\u201c\u2212\u201d \u2192 \u201c-\u201d, \u201c\uff11\u201d \u2192 \u201c1\u201d"),
                note.reason());
    }

    @Test
    void placesAreThoseOfTheOriginal() {
        AsciiText text = ascii("\ud835\udc65 \u2264 \u03bb");
        assertEquals("x <=  lambda ", text.text());
        assertEquals(new Span(0, 2), text.span(0, 1));
        assertEquals(new Span(3, 4), text.span(2, 4));
        assertEquals(new Span(5, 6), text.span(6, 12));
        assertEquals("lambda", text.text(new Span(5, 6)));
        assertEquals("x <=", text.text(new Span(0, 4)));
    }

    @ParameterizedTest
    @CsvSource({
        "0435, KIND_CYRILLIC",
        "0445, KIND_CYRILLIC",
        "03A7, KIND_GREEK",
        "03BF, KIND_GREEK",
        "0663, KIND_DIGIT",
        "0969, KIND_DIGIT",
        "0302, KIND_MARK",
        "20DD, KIND_MARK",
        "200B, KIND_INVISIBLE",
        "2060, KIND_INVISIBLE",
        "00AD, KIND_INVISIBLE",
        "3164, KIND_INVISIBLE",
        "FEFF, KIND_INVISIBLE",
        "FE0F, KIND_INVISIBLE",
        "202E, KIND_DIRECTION",
        "2066, KIND_DIRECTION",
        "200F, KIND_DIRECTION",
        "0000, KIND_CONTROL",
        "001B, KIND_CONTROL",
        "007F, KIND_CONTROL",
        "000D, KIND_CONTROL",
        "0085, KIND_CONTROL",
        "D83D, KIND_SURROGATE",
        "DC00, KIND_SURROGATE",
        "2032, KIND_PRIME",
    })
    void refusedByNameAndPlace(String number, Key kind) {
        DefinitionException refused = refusal("x" + (char) Integer.parseInt(number, 16) + "+1");
        assertEquals(Key.CHARACTER_OF_KIND, refused.reason().key());
        assertEquals(Reason.of(kind), refused.reason().arguments().get(1));
        assertTrue(refused.reason().arguments().get(0).toString().contains("U+" + number), refused.toString());
        assertEquals(new Span(1, 2), refused.span());
    }

    @Test
    void lookAlikesComeWithTheWordThatWasMeant() {
        assertEquals(
                Reason.of(Key.DID_YOU_MEAN, "exp"),
                refusal("\u0435\u0445\u0440(x)").hint().orElseThrow());
        assertEquals(
                Reason.of(Key.DID_YOU_MEAN, "max"),
                refusal("m\u0430x(x, 0)").hint().orElseThrow());
        assertEquals(Reason.of(Key.WRITE_INSTEAD, "3"), refusal("\u0663").hint().orElseThrow());
    }

    @Test
    void chineseWordsComeWithTheWholeLine() {
        DefinitionException refused =
                refusal("f\uff08x\uff09\uff1d\uff5b x\u3000\u5982\u679c x\uff1e0\uff1b0\u3000\u5426\u5219 \uff5d");
        assertEquals("\u5982\u679c", refused.source().text(refused.span()));
        assertEquals(
                Reason.of(Key.WRITE_INSTEAD, "f(x)={ x if x>0;0 otherwise }"),
                refused.hint().orElseThrow());
    }

    /** Whatever the character: it is ASCII, means ASCII with a note, or is refused at its place. */
    @Test
    void noCharacterIsReadInSilence() {
        TreeSet<Integer> silent = new TreeSet<>();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = "x+" + new String(Character.toChars(c));
            try {
                AsciiText read = ascii(text);
                assertTrue(read.text().chars().allMatch(a -> a < 0x7F), text);
                if (read.notes().isEmpty()) {
                    silent.add(c);
                }
            } catch (DefinitionException refused) {
                assertEquals(2, refused.span().start(), text);
            }
        }
        TreeSet<Integer> expected = new TreeSet<>(List.of((int) '\n', (int) '\t'));
        for (int c = ' '; c < 0x7F; c++) {
            expected.add(c);
        }
        assertEquals(expected, silent);
    }

    /** The full-width form of a text means the same and has every place right. */
    @Test
    void fullWidthTextsMeanTheSame() {
        List<String> texts = List.of(
                "f(x; a = 1/2, 0 < a < 1) = { x if x >= 0; a*x otherwise }",
                "max(-x^2, 0.5) + |x|",
                "2x",
                "sin x",
                "x(x+1)");
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            String plain = texts.get(seed % texts.size());
            StringBuilder wide = new StringBuilder();
            for (char c : plain.toCharArray()) {
                boolean widen = random.nextBoolean() && c != '\n';
                wide.append(widen ? c == ' ' ? '\u3000' : (char) (c + 0xFEE0) : c);
            }
            assertEquals(outcome(plain), outcome(wide.toString()), "seed " + seed + ": " + wide);
        }
    }

    private static String outcome(String text) {
        try {
            Definition read = DefinitionReader.read(Source.typed(text));
            return read.function().toString();
        } catch (DefinitionException refused) {
            return refused.span() + " " + refused.reason() + " " + refused.hint();
        }
    }
}
