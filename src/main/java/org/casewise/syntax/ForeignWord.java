package org.casewise.syntax;

import java.util.Locale;
import java.util.Map;

/** Words that other languages, programs and countries have for what the definition language calls otherwise. */
final class ForeignWord {

    private static final String BLOCK = "{ ... if ...; ... otherwise }";

    private static final Map<String, String> FUNCTIONS = Map.ofEntries(
            Map.entry("arctan", "atan"),
            Map.entry("arcsin", "asin"),
            Map.entry("arccos", "acos"),
            Map.entry("arctg", "atan"),
            Map.entry("arsinh", "asinh"),
            Map.entry("arcsinh", "asinh"),
            Map.entry("arcosh", "acosh"),
            Map.entry("arccosh", "acosh"),
            Map.entry("artanh", "atanh"),
            Map.entry("arctanh", "atanh"),
            Map.entry("tg", "tan"),
            Map.entry("ctg", "1/tan(...)"),
            Map.entry("cot", "1/tan(...)"),
            Map.entry("cotan", "1/tan(...)"),
            Map.entry("sec", "1/cos(...)"),
            Map.entry("csc", "1/sin(...)"),
            Map.entry("cosec", "1/sin(...)"),
            Map.entry("coth", "1/tanh(...)"),
            Map.entry("sech", "1/cosh(...)"),
            Map.entry("csch", "1/sinh(...)"),
            Map.entry("sh", "sinh"),
            Map.entry("ch", "cosh"),
            Map.entry("th", "tanh"),
            Map.entry("sgn", "sign"),
            Map.entry("signum", "sign"),
            Map.entry("H", "heaviside"),
            Map.entry("step", "heaviside"),
            Map.entry("theta", "heaviside"),
            Map.entry("lg", "log10"),
            Map.entry("lb", "log2"),
            Map.entry("ld", "log2"),
            Map.entry("log_2", "log2"),
            Map.entry("log_10", "log10"),
            Map.entry("log_e", "log"),
            Map.entry("maximum", "max"),
            Map.entry("fmax", "max"),
            Map.entry("amax", "max"),
            Map.entry("minimum", "min"),
            Map.entry("fmin", "min"),
            Map.entry("amin", "min"),
            Map.entry("clamp", "clip"),
            Map.entry("hardtanh", "clip(..., -1, 1)"),
            Map.entry("relu6", "clip(..., 0, 6)"),
            Map.entry("fabs", "abs"),
            Map.entry("absolute", "abs"),
            Map.entry("pow", "...^..."),
            Map.entry("power", "...^..."),
            Map.entry("square", "...^2"),
            Map.entry("exp2", "2^..."),
            Map.entry("expit", "sigmoid"),
            Map.entry("logistic", "sigmoid"),
            Map.entry("silu", "...*sigmoid(...)"),
            Map.entry("swish", "...*sigmoid(...)"),
            Map.entry("gelu", "...*Phi(...)"),
            Map.entry("logsigmoid", "-softplus(-...)"),
            Map.entry("normcdf", "Phi"),
            Map.entry("ndtr", "Phi"),
            Map.entry("normpdf", "phi"),
            Map.entry("atan2", "atan(.../...)"),
            Map.entry("where", BLOCK),
            Map.entry("piecewise", BLOCK),
            Map.entry("ifelse", BLOCK),
            Map.entry("iif", BLOCK),
            Map.entry("if", BLOCK),
            Map.entry("cases", BLOCK),
            Map.entry("select", BLOCK));

    private static final Map<String, String> KEYWORDS = Map.ofEntries(
            Map.entry("when", "if"),
            Map.entry("where", "if"),
            Map.entry("for", "if"),
            Map.entry("whenever", "if"),
            Map.entry("falls", "if"),
            Map.entry("wenn", "if"),
            Map.entry("si", "if"),
            Map.entry("else", "otherwise"),
            Map.entry("elif", "; ... if"),
            Map.entry("elseif", "; ... if"),
            Map.entry("elsif", "; ... if"),
            Map.entry("default", "otherwise"),
            Map.entry("other", "otherwise"),
            Map.entry("others", "otherwise"),
            Map.entry("elsewhere", "otherwise"),
            Map.entry("sonst", "otherwise"),
            Map.entry("sinon", "otherwise"));

    private static final Map<String, String> LATEX = Map.ofEntries(
            Map.entry("cdot", "*"),
            Map.entry("times", "*"),
            Map.entry("le", "<="),
            Map.entry("leq", "<="),
            Map.entry("leqslant", "<="),
            Map.entry("ge", ">="),
            Map.entry("geq", ">="),
            Map.entry("geqslant", ">="),
            Map.entry("ne", "!="),
            Map.entry("neq", "!="),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("frac", ".../..."),
            Map.entry("sqrt", "sqrt(...)"),
            Map.entry("land", "and"),
            Map.entry("lor", "or"),
            Map.entry("begin", BLOCK));

    private ForeignWord() {}

    /** The spelling of a function, or null. */
    static String of(String word) {
        String function = FUNCTIONS.getOrDefault(word, FUNCTIONS.get(word.toLowerCase(Locale.ROOT)));
        return function == null && word.equalsIgnoreCase("norm_cdf") ? "Phi" : function;
    }

    /** The keyword that a word stands for in a case block, or null. */
    static String keyword(String word) {
        return KEYWORDS.get(word.toLowerCase(Locale.ROOT));
    }

    /** The spelling of what a LaTeX command says, or null. */
    static String ofLatex(String command) {
        boolean own = Operation.function(command).isPresent() || command.equals("pi");
        boolean letter = command.length() > 1 && GREEK.contains(" " + command + " ");
        String known = LATEX.get(command);
        return known == null && (own || letter) ? command : known == null ? of(command) : known;
    }

    private static final String GREEK =
            " alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi rho sigma tau upsilon chi psi omega ";
}
