package org.casewise.analysis;

/** The kinds of facts about a whole function, by their names in the JSON interface. */
public enum FactKind {
    DOMAIN("domain"),
    LIMITS("limits"),
    ASYMPTOTES("asymptotes"),
    RANGE("range"),
    CONTINUITY("continuity"),
    MONOTONICITY("monotonicity"),
    CONVEXITY("convexity"),
    PARITY("parity"),
    LIPSCHITZ("lipschitz"),
    ZEROS("zeros"),
    EXTREMA("extrema"),
    INFLECTIONS("inflections");

    private final String word;

    FactKind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
