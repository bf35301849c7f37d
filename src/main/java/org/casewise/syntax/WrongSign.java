package org.casewise.syntax;

import java.util.LinkedHashMap;
import java.util.Map;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** What is said of signs that other languages have and this one has not, with the spelling that would be right. */
final class WrongSign {

    /** Longer ones first; an empty text where there is no spelling to offer. */
    private static final Map<String, String> SPELLED = spellings();

    private final AsciiText ascii;
    private final String text;

    WrongSign(AsciiText ascii, String text) {
        this.ascii = ascii;
        this.text = text;
    }

    private static Map<String, String> spellings() {
        Map<String, String> signs = new LinkedHashMap<>();
        signs.put("===", "=");
        signs.put("!==", "!=");
        signs.put("<=>", "=");
        signs.put("**", "^");
        signs.put("=>", ">=");
        signs.put("=<", "<=");
        signs.put("<>", "!=");
        signs.put("><", "!=");
        signs.put("~=", "!=");
        signs.put("=!", "!=");
        signs.put(">>", ">");
        signs.put("<<", "<");
        signs.put("&&", "and");
        signs.put("//", "/");
        signs.put("/*", "");
        signs.put("*/", "");
        signs.put(":=", "=");
        signs.put("->", "");
        signs.put("^^", "^");
        signs.put(".^", "^");
        signs.put(".*", "*");
        signs.put("./", "/");
        signs.put("&", "and");
        signs.put("~", "not");
        signs.put("[", "(");
        signs.put("]", ")");
        return signs;
    }

    /** Throws {@link DefinitionException} where a sign begins that is none of this language, as {@code **}. */
    void check(int at) {
        if (text.startsWith("...", at)) {
            throw complaint(at, at + 3, null);
        }
        String interval = "[]".indexOf(text.charAt(at)) >= 0 ? chain(at) : null;
        if (interval != null) {
            throw complaint(at, at + 1, interval);
        }
        for (Map.Entry<String, String> sign : SPELLED.entrySet()) {
            if (text.startsWith(sign.getKey(), at)) {
                throw complaint(at, at + sign.getKey().length(), sign.getValue().isEmpty() ? null : sign.getValue());
            }
        }
        switch (text.charAt(at)) {
            case '\\' -> throw latex(at);
            case '?' -> throw complaint(at, at + 1, ternary(at));
            case ':' -> throw complaint(at, at + 1, colon(at));
            case '!' -> {
                if (!text.startsWith("!=", at)) {
                    throw complaint(at, at + 1, isAfterValue(at) ? null : "not");
                }
            }
            case '%' -> throw complaint(at, at + 1, isAfterValue(at) ? "/100" : null);
            case '.' -> throw lonePoint(at);
            case '\'' -> {
                if (at > 0 && text.charAt(at - 1) == ')') {
                    throw derivative(at);
                }
            }
            default -> {}
        }
    }

    private boolean isAfterValue(int at) {
        return at > 0 && (Lexer.isNamePart(text.charAt(at - 1)) || text.charAt(at - 1) == ')');
    }

    /** Between rows a semicolon is meant; after a condition that comes first, a row. */
    private String colon(int at) {
        int open = text.lastIndexOf('{', at);
        if (open <= text.lastIndexOf('}', at)) {
            return null;
        }
        int from = Math.max(open, text.lastIndexOf(';', at)) + 1;
        String condition = text.substring(from, at).strip();
        int to = firstOf(";}", at);
        boolean conditionFirst = firstOf("<>=", from) >= 0 && firstOf("<>=", from) < at && !condition.contains(" if ");
        return conditionFirst && to > 0 ? text.substring(at + 1, to).strip() + " if " + condition + ";" : ";";
    }

    private DefinitionException lonePoint(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '.') {
            end++;
        }
        return new DefinitionException(
                ascii.source(), ascii.span(at, end), Reason.of(Key.POINT_WITHOUT_DIGITS, text.substring(at, end)));
    }

    private DefinitionException latex(int at) {
        int end = at + 1;
        while (end < text.length() && Lexer.isLetter(text.charAt(end))) {
            end++;
        }
        String command = text.substring(at + 1, end);
        String word = ForeignWord.ofLatex(command);
        Reason hint = word == null ? null : Reason.of(Key.WRITE_INSTEAD, word);
        return new DefinitionException(
                ascii.source(), ascii.span(at, end), Reason.of(Key.LATEX_COMMAND, text.substring(at, end)), hint);
    }

    /** A prime after a name or a parenthesis. */
    DefinitionException derivative(int at) {
        return new DefinitionException(
                ascii.source(),
                ascii.span(at, at + 1),
                Reason.of(Key.CHARACTER_OF_KIND, text.substring(at, at + 1), Reason.of(Key.KIND_PRIME)));
    }

    /** A name with points in it, as {@code np.maximum}. */
    DefinitionException dottedName(int at) {
        int end = at;
        int last = at;
        while (end < text.length() && (Lexer.isNamePart(text.charAt(end)) || text.charAt(end) == '.')) {
            last = text.charAt(end) == '.' ? end + 1 : last;
            end++;
        }
        String word = text.substring(last, end);
        boolean own = Operation.function(word).isPresent() || word.equals("pi") || word.equals("e");
        String instead = own ? word : ForeignWord.of(word);
        return new DefinitionException(
                ascii.source(),
                ascii.span(at, end),
                Reason.of(Key.DOTTED_NAME, text.substring(at, end)),
                instead == null ? null : Reason.of(Key.WRITE_INSTEAD, instead));
    }

    /** The case block that says what {@code condition ? value : other} says, or a pattern of it. */
    private String ternary(int at) {
        int from = bodyStart(at);
        int colon = text.indexOf(':', at);
        int lineEnd = text.indexOf('\n', at);
        int to = lineEnd < 0 ? text.length() : lineEnd;
        boolean simple = colon > at && colon < to && text.indexOf('?', at + 1) < 0 && to - from < 60;
        if (!simple) {
            return "{ ... if ...; ... otherwise }";
        }
        String condition = text.substring(from, at).strip();
        String value = text.substring(at + 1, colon).strip();
        String other = text.substring(colon + 1, to).strip();
        return "{ " + value + " if " + condition + "; " + other + " otherwise }";
    }

    /** Where the body begins on the line of a place: after the equals sign of a head, if there is one. */
    private int bodyStart(int at) {
        int from = text.lastIndexOf('\n', at) + 1;
        int close = text.indexOf(')', from);
        if (close >= 0 && close < at) {
            int equals = close + 1;
            while (equals < at && text.charAt(equals) == ' ') {
                equals++;
            }
            return text.charAt(equals) == '=' && text.charAt(equals + 1) != '=' ? equals + 1 : from;
        }
        return from;
    }

    /** The chain of comparisons that says {@code x in [a, b)} if a bracket belongs to such an interval, or null. */
    private String chain(int bracket) {
        int in = text.lastIndexOf(" in ", bracket);
        int open = in < 0 ? -1 : firstOf("[(", in);
        int comma = open < 0 ? -1 : text.indexOf(',', open);
        int close = comma < 0 ? -1 : firstOf("])", comma);
        if (close < 0 || !text.substring(in + 4, open).isBlank() || bracket != open && bracket != close) {
            return null;
        }
        String before = text.substring(0, in).strip();
        int from = before.length();
        while (from > 0 && Lexer.isNamePart(before.charAt(from - 1))) {
            from--;
        }
        String left = text.charAt(open) == '[' ? " <= " : " < ";
        String right = text.charAt(close) == ']' ? " <= " : " < ";
        return text.substring(open + 1, comma).strip()
                + left
                + before.substring(from)
                + right
                + text.substring(comma + 1, close).strip();
    }

    private int firstOf(String signs, int from) {
        for (int i = from; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The complaint about a part of the text as a sign that is none; null for no spelling to offer. */
    DefinitionException complaint(int from, int to, String instead) {
        Reason hint = instead == null ? null : Reason.of(Key.WRITE_INSTEAD, instead);
        Reason reason = Reason.of(Key.UNEXPECTED_CHARACTER, text.substring(from, to));
        return new DefinitionException(ascii.source(), ascii.span(from, to), reason, hint);
    }
}
