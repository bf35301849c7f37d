package org.casewise.architecture;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Set;
import java.util.TreeSet;

/** Everything found against one rule, told together, so that one run shows all there is to do. */
final class Complaints {

    private final String rule;
    private final Set<String> found = new TreeSet<>();

    /** No complaint yet against this rule. */
    Complaints(String rule) {
        this.rule = rule;
    }

    /** One more place where the rule is broken. */
    void add(String place) {
        found.add(place);
    }

    /** One more place where the rule is broken, if it is. */
    void addIf(boolean broken, String place) {
        if (broken) {
            add(place);
        }
    }

    /** Fails with the whole list, unless it is empty. */
    void check() {
        if (!found.isEmpty()) {
            fail(rule + ", but:\n  " + String.join("\n  ", found));
        }
    }
}
