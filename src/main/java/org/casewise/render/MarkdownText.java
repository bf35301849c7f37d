package org.casewise.render;

import java.util.regex.Pattern;

/** Plain text, code and formulas as Markdown that shows exactly them. */
final class MarkdownText {

    private static final String SPECIAL = "\\`*_[]<>|$~&#";
    /** What would begin a list or a heading at the start of a line. */
    private static final Pattern MARKER = Pattern.compile("^(?:([-+=])|(\\d{1,9})([.)]))");
    /** Signs that would lose their backslash in a dollar formula on GitHub. */
    private static final Pattern ESCAPED_SIGN = Pattern.compile("\\\\[^A-Za-z]");

    private MarkdownText() {}

    /**
     * Escapes text so that it is read as nothing but text, wherever it stands: on one line, without characters that a
     * document may not hold.
     */
    static String escape(String plain) {
        StringBuilder out = new StringBuilder(plain.length() + 16);
        plain.strip().codePoints().forEach(code -> {
            if (Character.isWhitespace(code)) {
                if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (code < 0x80 && SPECIAL.indexOf(code) >= 0) {
                out.append('\\').append((char) code);
            } else {
                out.appendCodePoint(Markup.allowed(code));
            }
        });
        return MARKER.matcher(out)
                .replaceFirst(found ->
                        found.group(1) != null ? "\\\\" + found.group(1) : found.group(2) + "\\\\" + found.group(3));
    }

    /** A formula in a line of text. */
    static String math(String latex) {
        return ESCAPED_SIGN.matcher(latex).find() ? "$`" + latex + "`$" : "$" + latex + "$";
    }

    /** A formula on lines of its own. */
    static String display(String latex) {
        return "```math\n" + latex.strip() + "\n```";
    }

    /** A word of code in a line of text. */
    static String code(String text) {
        String line = text.replaceAll("\\s+", " ");
        String fence = fence(line, 1);
        boolean padded = line.startsWith("`") || line.endsWith("`") || line.startsWith(" ") && line.endsWith(" ");
        return padded ? fence + ' ' + line + ' ' + fence : fence + line + fence;
    }

    /** Lines of code. The language is a word such as {@code python}, or empty. */
    static String listing(String language, String text) {
        String fence = fence(text, 3);
        return fence + language.replaceAll("[^A-Za-z0-9+-]", "") + '\n' + text.stripTrailing() + '\n' + fence;
    }

    private static String fence(String text, int atLeast) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return "`".repeat(atLeast == 1 && longest == 0 ? 1 : Math.max(atLeast, longest + 1));
    }

    /** Markdown as the content of a table's cell: one line, and no bar that would end it. */
    static String cell(String markdown) {
        StringBuilder out = new StringBuilder(markdown.length() + 8);
        boolean escaped = false;
        for (char sign : markdown.strip().replaceAll("\\s+", " ").toCharArray()) {
            if (sign == '|' && !escaped) {
                out.append('\\');
            }
            escaped = sign == '\\' && !escaped;
            out.append(sign);
        }
        return out.toString();
    }
}
