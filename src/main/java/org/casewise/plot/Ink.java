package org.casewise.plot;

/** What has a colour of its own in a picture. */
enum Ink {
    TEXT("text", "currentColor", "#1f2328", "#e6edf3"),
    PAPER("paper", "Canvas", "#ffffff", "#0d1117"),
    GRID("grid", "#5c6ff5", "#2433ff", "#6f84ff"),
    FIRST("f", "#2b7fd0", "#1766ad", "#58a6ff"),
    SECOND("df", "#d9541e", "#bd3d0b", "#ff9f5a"),
    THIRD("ddf", "#22936a", "#0b7a54", "#4fd1a1"),
    FURTHER("more", "#a259c4", "#8a3ab0", "#d8a1f5");

    private final String role;
    private final String fallback;
    private final String light;
    private final String dark;

    Ink(String role, String fallback, String light, String dark) {
        this.role = role;
        this.fallback = fallback;
        this.light = light;
        this.dark = dark;
    }

    /** The ink of a curve, by its number. */
    static Ink ofCurve(int number) {
        return values()[FIRST.ordinal() + Math.min(number, FURTHER.ordinal() - FIRST.ordinal())];
    }

    /** The last part of the names in style sheets: {@code --plot-f} and so on. */
    String role() {
        return role;
    }

    /** For a page that may be light or dark: the page's own colour, otherwise one that can be seen on both. */
    String ofPage() {
        return "var(--plot-" + role + "," + fallback + ")";
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }
}
