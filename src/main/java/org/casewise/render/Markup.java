package org.casewise.render;

/** Plain text as the text of an HTML or XML document. */
final class Markup {

    private Markup() {}

    /**
     * Escapes what a document would read as markup, in text and in a quoted attribute alike. Characters that no
     * document may hold (controls, halves of surrogate pairs) become U+FFFD.
     */
    static String text(String plain) {
        StringBuilder out = new StringBuilder(plain.length() + 16);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return allowed(out.toString());
    }

    /** The text itself, with U+FFFD in the place of what neither HTML nor XML allows. */
    static String allowed(String text) {
        StringBuilder out = null;
        int code;
        for (int i = 0; i < text.length(); i += Character.charCount(code)) {
            code = text.codePointAt(i);
            if (out == null && allowed(code) != code) {
                out = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (out != null) {
                out.appendCodePoint(allowed(code));
            }
        }
        return out == null ? text : out.toString();
    }

    /** The character itself, or U+FFFD for one that neither HTML nor XML allows. */
    static int allowed(int code) {
        if (code >= 0x20 && code < 0x7f) {
            return code;
        }
        boolean control = code < 0x20 && code != '\n' && code != '\t' || code >= 0x7f && code < 0xa0;
        boolean surrogate = code >= 0xd800 && code <= 0xdfff;
        boolean noCharacter = (code & 0xfffe) == 0xfffe || code >= 0xfdd0 && code <= 0xfdef;
        return control || surrogate || noCharacter ? 0xfffd : code;
    }
}
