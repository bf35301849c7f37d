package org.casewise.syntax;

/**
 * What a character stands for that an input method, a word processor or a PDF puts in the place of ASCII: full-width forms,
 * typographic signs, mathematical alphabets, ligatures, and Greek letters, which mean their names as in {@code alpha}.
 */
final class Transliteration {

    private static final int FULL_WIDTH_SHIFT = 0xFEE0;
    private static final String[] GREEK = {
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
        "xi", null, "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega"
    };
    private static final String SUPERSCRIPTS =
            "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b\u207d\u207e\u207f\u02e3";
    private static final String RAISED = "0123456789+-()nx";

    private Transliteration() {}

    /** The ASCII text that the character means in any place, or null if it means none. */
    static String of(int c) {
        if (c > 0xFF00 && c < 0xFF5F) {
            return String.valueOf((char) (c - FULL_WIDTH_SHIFT));
        }
        if (isSpace(c)) {
            return " ";
        }
        if (c >= 0x1D400 && c <= 0x1D6A3 || c >= 0x1D7CE && c <= 0x1D7FF) {
            return mathematical(c);
        }
        return sign(c);
    }

    /** Spaces that are seen as spaces: no-break, ideographic, and those of fixed width. */
    static boolean isSpace(int c) {
        return c == 0xA0 || c == 0x3000 || c >= 0x2000 && c <= 0x200A || c == 0x202F || c == 0x205F;
    }

    /** A letter of the bold, italic, script, ... alphabets of mathematics, which come in blocks of 52, or a digit of them. */
    private static String mathematical(int c) {
        if (c >= 0x1D7CE) {
            return String.valueOf((char) ('0' + (c - 0x1D7CE) % 10));
        }
        int letter = (c - 0x1D400) % 52;
        return String.valueOf((char) (letter < 26 ? 'A' + letter : 'a' + letter - 26));
    }

    private static String sign(int c) {
        return switch (c) {
            case 0x2212, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0xFE63 -> "-";
            case 0xD7, 0xB7, 0x22C5, 0x2219, 0x2217, 0x2715, 0x30FB, 0xFE61 -> "*";
            case 0xF7, 0x2215, 0x2044 -> "/";
            case 0x2264, 0x2266, 0x2A7D -> "<=";
            case 0x2265, 0x2267, 0x2A7E -> ">=";
            case 0x2260 -> "!=";
            case 0xFE62 -> "+";
            case 0xFE64 -> "<";
            case 0xFE65 -> ">";
            case 0xFE66 -> "=";
            case 0x3001, 0xFE50, 0xFE51 -> ",";
            case 0xFE54 -> ";";
            case 0x2236, 0xFE55 -> ":";
            case 0x3002, 0xFF61, 0xFE52 -> ".";
            case 0xFE59 -> "(";
            case 0xFE5A -> ")";
            case 0xFE5B -> "{";
            case 0xFE5C -> "}";
            case 0x2223 -> "|";
            case 0x2227 -> " and ";
            case 0x2228 -> " or ";
            case 0xAC -> " not ";
            case 0x2208 -> " in ";
            case 0x221E -> " oo ";
            case 0x210E -> "h";
            case 0x212F -> "e";
            case 0xFB00 -> "ff";
            case 0xFB01 -> "fi";
            case 0xFB02 -> "fl";
            case 0xFB03 -> "ffi";
            case 0xFB04 -> "ffl";
            default -> null;
        };
    }

    /** The name of a Greek letter that does not look like a Latin one, or null. */
    static String greek(int c) {
        if (c >= 0x3B1 && c <= 0x3C9) {
            return GREEK[c - 0x3B1];
        }
        boolean mathematical = c >= 0x1D6A8 && c <= 0x1D7C9;
        int place = mathematical ? (c - 0x1D6A8) % 58 : 0;
        if (place >= 26 && place <= 50) {
            return GREEK[place - 26];
        }
        return switch (c) {
            case 0xB5 -> "mu";
            case 0x393 -> "Gamma";
            case 0x394 -> "Delta";
            case 0x398 -> "Theta";
            case 0x39B -> "Lambda";
            case 0x39E -> "Xi";
            case 0x3A6 -> "Phi";
            case 0x3A8 -> "Psi";
            case 0x3A9 -> "Omega";
            case 0x3D1 -> "theta";
            case 0x3D5 -> "phi";
            case 0x3F1 -> "rho";
            case 0x3F5 -> "epsilon";
            default -> null;
        };
    }

    /** What a raised character means in an exponent, or 0 if it is none. */
    static char raised(int c) {
        int at = SUPERSCRIPTS.indexOf(c);
        return at < 0 ? 0 : RAISED.charAt(at);
    }

    /** The digit that a lowered one means in the index of a name, or 0 if it is none. */
    static char lowered(int c) {
        return c >= 0x2080 && c <= 0x2089 ? (char) ('0' + c - 0x2080) : 0;
    }
}
