package org.casewise.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** What is said of a character that means nothing in a definition: its name or number, of what kind it is, what to write. */
final class ForeignCharacter {

    private final Source source;
    private final String text;
    private final int at;
    private final int codePoint;

    /** The character that begins at an offset. */
    ForeignCharacter(Source source, int at) {
        this.source = source;
        this.text = source.text();
        this.at = at;
        this.codePoint = text.codePointAt(at);
    }

    DefinitionException complaint() {
        if (isIdeograph(codePoint)) {
            return word();
        }
        Optional<Key> kind = kind();
        Span place = new Span(at, at + Character.charCount(codePoint));
        String name = isSeen() ? new String(Character.toChars(codePoint)) + " (" + number() + ")" : number();
        Reason reason = kind.map(k -> Reason.of(Key.CHARACTER_OF_KIND, name, Reason.of(k)))
                .orElse(Reason.of(Key.UNEXPECTED_CHARACTER, name));
        return new DefinitionException(source, place, reason, hint().orElse(null));
    }

    private String number() {
        StringBuilder digits = new StringBuilder(Integer.toHexString(codePoint));
        while (digits.length() < 4) {
            digits.insert(0, '0');
        }
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            digits.setCharAt(i, c >= 'a' ? (char) (c - 'a' + 'A') : c);
        }
        return "U+" + digits;
    }

    private Optional<Key> kind() {
        int type = Character.getType(codePoint);
        if (codePoint >= 0xD800 && codePoint <= 0xDFFF) {
            return Optional.of(Key.KIND_SURROGATE);
        }
        if (type == Character.CONTROL) {
            return Optional.of(Key.KIND_CONTROL);
        }
        if (isDirection(codePoint)) {
            return Optional.of(Key.KIND_DIRECTION);
        }
        if (isInvisible(type)) {
            return Optional.of(Key.KIND_INVISIBLE);
        }
        if (isMark(type)) {
            return Optional.of(Key.KIND_MARK);
        }
        if (type == Character.DECIMAL_DIGIT_NUMBER) {
            return Optional.of(Key.KIND_DIGIT);
        }
        if (codePoint == 0x2019 || codePoint >= 0x2032 && codePoint <= 0x2034) {
            return Optional.of(Key.KIND_PRIME);
        }
        if (codePoint >= 0x370 && codePoint <= 0x3FF || codePoint >= 0x1F00 && codePoint <= 0x1FFF) {
            return Optional.of(Key.KIND_GREEK);
        }
        return codePoint >= 0x400 && codePoint <= 0x52F ? Optional.of(Key.KIND_CYRILLIC) : Optional.empty();
    }

    private boolean isSeen() {
        int type = Character.getType(codePoint);
        boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
        return !surrogate
                && type != Character.CONTROL
                && type != Character.UNASSIGNED
                && type != Character.PRIVATE_USE
                && !isDirection(codePoint)
                && !isInvisible(type)
                && !isMark(type);
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isDirection(int c) {
        return c == 0x200E || c == 0x200F || c == 0x61C || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private boolean isInvisible(int type) {
        boolean filler = codePoint == 0x34F
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x3164
                || codePoint == 0xFFA0
                || codePoint == 0x2800
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
        return filler
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SPACE_SEPARATOR;
    }

    private Optional<Reason> hint() {
        int type = Character.getType(codePoint);
        if (type == Character.DECIMAL_DIGIT_NUMBER) {
            return Optional.of(Reason.of(Key.WRITE_INSTEAD, String.valueOf(Character.digit(codePoint, 10))));
        }
        if (LookAlike.of(codePoint) != 0) {
            return Optional.of(Reason.of(Key.DID_YOU_MEAN, latinWord()));
        }
        return Optional.ofNullable(instead()).map(s -> Reason.of(Key.WRITE_INSTEAD, s));
    }

    /** The word around the place, with Latin letters in the place of those that look like them. */
    private String latinWord() {
        int from = at;
        while (from > 0 && latin(text.charAt(from - 1)) != 0) {
            from--;
        }
        StringBuilder word = new StringBuilder();
        for (int i = from; i < text.length() && latin(text.charAt(i)) != 0; i++) {
            word.append(latin(text.charAt(i)));
        }
        return word.toString();
    }

    private static char latin(char c) {
        boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
        return plain ? c : LookAlike.of(c);
    }

    private String instead() {
        return switch (codePoint) {
            case 0x221A -> "sqrt(...)";
            case 0x221B -> "cbrt(...)";
            case 0xBD -> "(1/2)";
            case 0xBC -> "(1/4)";
            case 0xBE -> "(3/4)";
            case 0x2153 -> "(1/3)";
            case 0x2154 -> "(2/3)";
            case 0x215B -> "(1/8)";
            case 0xB0 -> "pi/180*...";
            case 0x2329, 0x3008, 0x300A, 0x226A, 0x2039 -> "<";
            case 0x232A, 0x3009, 0x300B, 0x226B, 0x203A -> ">";
            case 0x300C, 0x3010, 0x3014, 0x27E8 -> "(";
            case 0x300D, 0x3011, 0x3015, 0x27E9 -> ")";
            case 0x2016, 0x2225 -> "abs(...)";
            case 0x2248 -> "=";
            default -> null;
        };
    }

    private static boolean isIdeograph(int c) {
        return c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF || c >= 0x20000 && c <= 0x3FFFF;
    }

    /** A word in Chinese: if it has a meaning in definitions, the whole line is shown as it should be spelled. */
    private DefinitionException word() {
        int end = wordEnd(at);
        String word = text.substring(at, end);
        String known = ChineseWords.of(word);
        Reason hint = known == null
                ? null
                : Reason.of(Key.WRITE_INSTEAD, lineRespelled().orElse(known));
        Reason reason = Reason.of(Key.UNEXPECTED_WORD, word);
        return new DefinitionException(source, new Span(at, end), reason, hint);
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && isIdeograph(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** The line around the place, if all of it can be respelled and is short. */
    private Optional<String> lineRespelled() {
        int from = text.lastIndexOf('\n', at - 1) + 1;
        int lineEnd = text.indexOf('\n', at);
        int to = lineEnd < 0 ? text.length() : lineEnd;
        if (to - from > 100) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (int i = from; i < to; ) {
            int c = text.codePointAt(i);
            int end = isIdeograph(c) ? Math.min(wordEnd(i), to) : i + Character.charCount(c);
            String part = text.substring(i, end);
            String meant = isIdeograph(c) ? ChineseWords.of(part) : c < 0x7F ? part : Transliteration.of(c);
            if (meant == null) {
                return Optional.empty();
            }
            boolean word = isIdeograph(c) && Character.isLetter(meant.charAt(0));
            parts.add(word ? " " + meant + " " : meant);
            i = end;
        }
        return Optional.of(singleSpaced(String.join("", parts)));
    }

    private static String singleSpaced(String line) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            boolean again = line.charAt(i) == ' ' && (shown.length() == 0 || shown.charAt(shown.length() - 1) == ' ');
            shown.append(again ? "" : line.substring(i, i + 1));
        }
        return shown.toString().strip();
    }
}
