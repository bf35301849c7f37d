package org.casewise.notation;

import java.util.Map;

/** The Greek letters that LaTeX has a command for, by the names that are both its commands and our words. */
final class GreekLetters {

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("alpha", "\u03b1"),
            Map.entry("beta", "\u03b2"),
            Map.entry("gamma", "\u03b3"),
            Map.entry("delta", "\u03b4"),
            Map.entry("epsilon", "\u03f5"),
            Map.entry("zeta", "\u03b6"),
            Map.entry("eta", "\u03b7"),
            Map.entry("theta", "\u03b8"),
            Map.entry("iota", "\u03b9"),
            Map.entry("kappa", "\u03ba"),
            Map.entry("lambda", "\u03bb"),
            Map.entry("mu", "\u03bc"),
            Map.entry("nu", "\u03bd"),
            Map.entry("xi", "\u03be"),
            Map.entry("rho", "\u03c1"),
            Map.entry("sigma", "\u03c3"),
            Map.entry("tau", "\u03c4"),
            Map.entry("upsilon", "\u03c5"),
            Map.entry("chi", "\u03c7"),
            Map.entry("psi", "\u03c8"),
            Map.entry("omega", "\u03c9"),
            Map.entry("pi", "\u03c0"),
            Map.entry("varphi", "\u03c6"),
            Map.entry("Phi", "\u03a6"),
            Map.entry("Gamma", "\u0393"),
            Map.entry("Delta", "\u0394"),
            Map.entry("Theta", "\u0398"),
            Map.entry("Lambda", "\u039b"),
            Map.entry("Xi", "\u039e"),
            Map.entry("Pi", "\u03a0"),
            Map.entry("Sigma", "\u03a3"),
            Map.entry("Upsilon", "\u03a5"),
            Map.entry("Psi", "\u03a8"),
            Map.entry("Omega", "\u03a9"));

    private GreekLetters() {}

    static boolean has(String name) {
        return BY_NAME.containsKey(name);
    }

    /** The letter with this name, or the name itself where there is none. */
    static String of(String name) {
        return BY_NAME.getOrDefault(name, name);
    }
}
