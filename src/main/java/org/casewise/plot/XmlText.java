package org.casewise.plot;

/** Text made safe for any place in XML and HTML. */
final class XmlText {

    private static final String REPLACEMENT = "\uFFFD";

    private XmlText() {}

    /** Marks are escaped; what no XML document may contain (control characters, half pairs) is replaced. */
    static String of(String text) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(isAllowed(c) ? new String(Character.toChars(c)) : REPLACEMENT);
            }
        }
        return safe.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c >= ' ' && c < 0x7F
                || c >= 0xA0 && c < 0xD800
                || c > 0xDFFF && (c & 0xFFFE) != 0xFFFE;
    }
}
