package org.casewise.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/**
 * A text in the characters of the definition language, and where each of them stands in the text that was typed. What an
 * input method or a PDF puts in the place of ASCII is read as what it means; what only looks like ASCII, or cannot be seen,
 * is refused.
 */
public final class AsciiText {

    private static final int LONGEST = 1 << 18;
    private static final int MOST_READINGS_NAMED = 8;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Source source;
    private final StringBuilder ascii = new StringBuilder();
    /** The offset in the original at which each character begins and the one at which it ends; null: the same text. */
    private int[] starts = new int[16];

    private int[] ends = new int[16];
    private final Map<String, String> readings = new LinkedHashMap<>();
    private Span firstReading;

    private AsciiText(Source source) {
        this.source = source;
    }

    /** Throws {@link DefinitionException} for a text that is too long or has a character that means nothing here. */
    public static AsciiText of(Source source) {
        Nesting.check(source);
        if (source.text().length() > LONGEST) {
            throw new DefinitionException(source, new Span(0, 0), Reason.of(Key.TEXT_TOO_LONG, LONGEST));
        }
        AsciiText text = new AsciiText(source);
        String original = source.text();
        for (int at = 0; at < original.length(); ) {
            at = text.read(original, at);
        }
        return text;
    }

    public Source source() {
        return source;
    }

    /** The text in ASCII. */
    public String text() {
        return ascii.toString();
    }

    /** The place in the original of a part of the ASCII text. */
    public Span span(int from, int to) {
        int start = from < ascii.length() ? starts[from] : source.text().length();
        return new Span(start, Math.max(start, to > from ? ends[to - 1] : start));
    }

    /** The ASCII text of a place in the original. */
    String text(Span original) {
        int from = 0;
        int to = ascii.length();
        while (from < to) {
            int middle = (from + to) >>> 1;
            boolean before = starts[middle] < original.start();
            from = before ? middle + 1 : from;
            to = before ? to : middle;
        }
        int end = from;
        while (end < ascii.length() && ends[end] <= original.end()) {
            end++;
        }
        return ascii.substring(from, end).strip();
    }

    /** Between commas that stand in no brackets, as ranges of the ASCII text. */
    public List<Span> parts() {
        return parts(new Span(0, ascii.length()));
    }

    /** The same within a range. */
    List<Span> parts(Span within) {
        List<Span> parts = new ArrayList<>();
        int depth = 0;
        int start = within.start();
        for (int i = within.start(); i < within.end(); i++) {
            char c = ascii.charAt(i);
            depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
            if (c == ',' && depth <= 0) {
                parts.add(new Span(start, i));
                start = i + 1;
            }
        }
        parts.add(new Span(start, within.end()));
        return parts;
    }

    /** One note on the characters that were read as others; empty where the text is ASCII. */
    public List<Warning> notes() {
        if (readings.isEmpty()) {
            return List.of();
        }
        StringBuilder said = new StringBuilder();
        int named = 0;
        for (Map.Entry<String, String> reading : readings.entrySet()) {
            if (++named > MOST_READINGS_NAMED) {
                said.append(", ...");
                break;
            }
            said.append(named == 1 ? "" : ", ").append(quoted(reading.getKey())).append(" \u2192 ");
            said.append(quoted(reading.getValue().strip()));
        }
        return List.of(new Warning(firstReading, Reason.of(Key.WARN_READ_AS, said.toString())));
    }

    private static String quoted(String text) {
        return "\u201c" + (text.isEmpty() ? " " : text) + "\u201d";
    }

    /** Reads what stands at an offset of the original; the offset after it. */
    private int read(String original, int at) {
        char c = original.charAt(at);
        if (c >= ' ' && c < 0x7F || c == '\n' || c == '\t') {
            append(c, at, at + 1);
            return at + 1;
        }
        if (c == '\r' && original.startsWith("\r\n", at)) {
            return at + 1;
        }
        int codePoint = original.codePointAt(at);
        int next = at + Character.charCount(codePoint);
        if (codePoint == BYTE_ORDER_MARK && at == 0) {
            return readAs("", at, next);
        }
        if (Transliteration.raised(codePoint) != 0) {
            return exponent(original, at);
        }
        if (Transliteration.lowered(codePoint) != 0) {
            return index(original, at);
        }
        String greek = Transliteration.greek(codePoint);
        if (greek != null) {
            return readAs(
                    greek.equals("pi") || !continuesName(original, next) ? " " + greek + " " : " " + greek, at, next);
        }
        String meant = Transliteration.of(codePoint);
        if (meant == null) {
            throw new ForeignCharacter(source, at).complaint();
        }
        return readAs(meant, at, next);
    }

    /** Whether a digit or an index belongs to a Greek letter before it, as in {@code alpha_1}. */
    private static boolean continuesName(String original, int at) {
        if (at >= original.length()) {
            return false;
        }
        char c = original.charAt(at);
        return c == '_' || c >= '0' && c <= '9' || Transliteration.lowered(c) != 0;
    }

    /** Raised characters are an exponent: in parentheses unless they are digits, and apart from what follows. */
    private int exponent(String original, int at) {
        StringBuilder meant = new StringBuilder();
        boolean digits = true;
        int end = at;
        for (char c; end < original.length() && (c = Transliteration.raised(original.charAt(end))) != 0; end++) {
            meant.append(c);
            digits &= c >= '0' && c <= '9';
        }
        return readAs(digits ? "^" + meant + " " : "^(" + meant + ") ", at, end);
    }

    /** Lowered digits are the index of a name, which ends with them. */
    private int index(String original, int at) {
        StringBuilder meant = new StringBuilder("_");
        int end = at;
        for (char c; end < original.length() && (c = Transliteration.lowered(original.charAt(end))) != 0; end++) {
            meant.append(c);
        }
        return readAs(meant + " ", at, end);
    }

    /** Remembers that a part of the ASCII text was read as something else. */
    void note(int from, int to, String meant) {
        Span place = span(from, to);
        readings.putIfAbsent(source.text().substring(place.start(), place.end()), meant);
        firstReading = firstReading == null || place.start() < firstReading.start() ? place : firstReading;
    }

    private int readAs(String meant, int at, int end) {
        String original = source.text().substring(at, end);
        readings.putIfAbsent(original, meant);
        firstReading = firstReading == null ? new Span(at, end) : firstReading;
        for (int i = 0; i < meant.length(); i++) {
            // Blanks around a word only keep it apart from its neighbours: they have no place of their own.
            boolean blank = meant.length() > 1 && meant.charAt(i) == ' ';
            append(meant.charAt(i), blank && i > 0 ? end : at, blank && i == 0 ? at : end);
        }
        return end;
    }

    private void append(char c, int start, int end) {
        int length = ascii.length();
        if (length == starts.length) {
            starts = Arrays.copyOf(starts, 2 * length);
            ends = Arrays.copyOf(ends, 2 * length);
        }
        ascii.append(c);
        starts[length] = start;
        ends[length] = end;
    }
}
