package org.casewise.syntax;

import java.util.List;
import java.util.Set;

/** The words of several languages that stand between the values and the conditions of a formula. */
final class LatexWords {

    private static final Set<String> IF = Set.of(
            "if",
            "for",
            "when",
            "where",
            "with",
            "provided",
            "si",
            "wenn",
            "falls",
            "\u82e5",
            "\u5f53",
            "\u5982\u679c");

    private static final Set<String> OTHERWISE = Set.of(
            "otherwise",
            "else",
            "elsewhere",
            "others",
            "other",
            "sinon",
            "sonst",
            "\u5176\u4ed6",
            "\u5176\u5b83",
            "\u5176\u4f59",
            "\u5426\u5219",
            "\u5176\u4ed6\u60c5\u51b5",
            "\u5176\u5b83\u60c5\u51b5",
            "\u5176\u4f59\u60c5\u51b5",
            "\u5176\u4ed6\u60c5\u51b5\u4e0b");

    private static final Set<String> AND = Set.of("and", "und", "et", "\u4e14", "\u5e76\u4e14");
    private static final Set<String> OR = Set.of("or", "oder", "ou", "\u6216", "\u6216\u8005");
    private static final Set<String> NOT = Set.of("not");

    /** What may stand behind a condition without a meaning. */
    private static final Set<String> AFTER = Set.of("\u65f6", "\u7684\u65f6\u5019");

    /** Words of slanted letters count only where they cannot be a product. */
    private static final Set<String> SLANTED =
            Set.of("if", "for", "when", "where", "otherwise", "else", "others", "and", "or", "not");

    /** Longer ones before those that they begin with. */
    private static final List<String> CHINESE = List.of(
            "\u5176\u4ed6\u60c5\u51b5\u4e0b",
            "\u5176\u4ed6\u60c5\u51b5",
            "\u5176\u5b83\u60c5\u51b5",
            "\u5176\u4f59\u60c5\u51b5",
            "\u7684\u65f6\u5019",
            "\u5176\u4ed6",
            "\u5176\u5b83",
            "\u5176\u4f59",
            "\u5426\u5219",
            "\u5982\u679c",
            "\u5e76\u4e14",
            "\u6216\u8005",
            "\u82e5",
            "\u5f53",
            "\u4e14",
            "\u6216",
            "\u65f6");

    private LatexWords() {}

    static boolean isIf(LatexToken token) {
        return is(token, IF);
    }

    static boolean isOtherwise(LatexToken token) {
        return is(token, OTHERWISE);
    }

    static boolean isAnd(LatexToken token) {
        return token.is("and") || is(token, AND);
    }

    static boolean isOr(LatexToken token) {
        return token.is("or") || is(token, OR);
    }

    static boolean isNot(LatexToken token) {
        return token.is("not") || is(token, NOT);
    }

    static boolean isAfter(LatexToken token) {
        return is(token, AFTER);
    }

    /** Whether the token is a word between values and conditions, and so no value. */
    static boolean isKeyword(LatexToken token) {
        return isIf(token) || isOtherwise(token) || isAnd(token) || isOr(token) || isNot(token) || isAfter(token);
    }

    private static boolean is(LatexToken token, Set<String> words) {
        return switch (token.kind()) {
            case WORD -> words.contains(token.text());
            case LETTERS -> SLANTED.contains(token.text()) && words.contains(token.text());
            default -> false;
        };
    }

    /** The length of the Chinese word that begins there, or of all Chinese characters there. */
    static int chineseLength(String text, int at) {
        for (String word : CHINESE) {
            if (text.startsWith(word, at)) {
                return word.length();
            }
        }
        int end = at;
        while (end < text.length() && isChinese(text.charAt(end))) {
            end++;
        }
        return end - at;
    }

    static boolean isChinese(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}
