package org.casewise.syntax;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands and characters that are one sign, in the spelling that the parser knows. */
final class LatexSigns {

    /** Each command before its sign. */
    private static final Map<String, String> BY_COMMAND =
            pairs("le <= leq <= leqslant <= leqq <= ge >= geq >= geqslant >= geqq >= lt < gt > ne != neq != "
                    + "coloneqq = triangleq = equiv = approx ~= simeq ~= cdot * times * ast * div / lor or vee or "
                    + "land and wedge and lnot not neg not in in notin notin cup cup infty oo infin oo vert | lvert |( "
                    + "rvert |) lbrace \\{ rbrace \\} lfloor floor( rfloor floor) lceil ceil( rceil ceil) colon : "
                    + "prime ' quad quad qquad quad cr \\\\");

    /** Each character before the sign that it is, too. */
    private static final Map<String, String> BY_CHARACTER =
            pairs("\u2212 - \u2013 - \u00d7 * \u00b7 * \u22c5 * \u2217 * \u2264 <= \u2a7d <= \u2265 >= \u2a7e >= "
                    + "\u2260 != \u2208 in \u221e oo \u2032 ' \uff08 ( \uff09 ) \uff0b + \uff0d - \uff1d = \uff1c < "
                    + "\uff1e > \uff0c , \uff1b ; \uff1a : \u3002 . \u3001 ,");

    private LatexSigns() {}

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        String[] words = text.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            pairs.put(words[i], words[i + 1]);
        }
        return pairs;
    }

    static Optional<String> of(String command) {
        return Optional.ofNullable(BY_COMMAND.get(command));
    }

    static Optional<String> of(char c) {
        return Optional.ofNullable(BY_CHARACTER.get(String.valueOf(c)));
    }

    /** The commands. */
    static List<String> names() {
        return List.copyOf(BY_COMMAND.keySet());
    }
}
