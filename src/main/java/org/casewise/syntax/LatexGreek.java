package org.casewise.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Greek letters by their commands and as characters; their names are the same in the definition language. */
final class LatexGreek {

    /** The Greek letters in the order of Unicode, the final sigma being a variant. */
    private static final List<String> SMALL =
            List.of(("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho "
                            + "varsigma sigma tau upsilon phi chi psi omega")
                    .split(" "));

    private static final Set<String> CAPITAL =
            Set.of(("Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega").split(" "));

    /** Other shapes of a letter, which is the same letter here. */
    private static final Map<String, String> VARIANTS =
            Map.of("varepsilon", "epsilon", "vartheta", "theta", "varrho", "rho", "varkappa", "kappa", "varphi", "phi");

    private LatexGreek() {}

    /** The name of a Greek letter, with or without variants of its shape. */
    static Optional<String> of(String command) {
        String name = VARIANTS.getOrDefault(command, command);
        return SMALL.contains(name) || CAPITAL.contains(name) ? Optional.of(name) : Optional.empty();
    }

    /** The name of a Greek letter that stands there as itself. */
    static Optional<String> of(char c) {
        int small = c - '\u03b1';
        if (small >= 0 && small < SMALL.size()) {
            return Optional.of(SMALL.get(small));
        }
        int capital = c - '\u0391';
        if (capital >= 0 && capital < SMALL.size()) {
            String name = SMALL.get(capital);
            String upper = (char) (name.charAt(0) - 'a' + 'A') + name.substring(1);
            return CAPITAL.contains(upper) ? Optional.of(upper) : Optional.empty();
        }
        return c == '\u03f5' ? Optional.of("epsilon") : c == '\u03d5' ? Optional.of("phi") : Optional.empty();
    }

    /** All names. */
    static List<String> names() {
        List<String> names = new ArrayList<>(SMALL);
        names.addAll(CAPITAL.stream().sorted().toList());
        return names;
    }
}
