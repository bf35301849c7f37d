package org.casewise.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What LaTeX commands stand for. None is expanded, none defines another. */
final class LatexCommands {

    /** Room, and what changes nothing that is read. */
    private static final Set<String> IGNORED =
            Set.of(("enspace thinspace medspace thickspace negthinspace displaystyle textstyle scriptstyle limits "
                            + "nolimits nonumber notag strut mathstrut hline relax noindent boxed mathop mathrel mathbin "
                            + "mathord big Big bigg Bigg")
                    .split(" "));

    /** Room by one character behind the backslash. */
    private static final String IGNORED_CHARACTERS = ",;:!>/ \n\t";

    private static final Set<String> IGNORED_WITH_GROUP =
            Set.of(("label tag hspace vspace phantom hphantom vphantom").split(" "));

    private static final Set<String> UPRIGHT =
            Set.of(("text textrm textnormal textit textsf mbox hbox mathrm mathsf mathit operatorname").split(" "));

    private static final Set<String> FRACTIONS = Set.of("frac", "dfrac", "tfrac", "cfrac");

    private static final Set<String> INDICATORS = Set.of("mathbb", "mathbf", "mathds", "mathbbm", "boldsymbol");

    /** Right commands for what a definition of one real variable has no use for, and so nobody's misspelling. */
    private static final Set<String> NO_USE =
            Set.of(("int iint oint sum prod lim limsup liminf sup inf pm mp to mapsto circ odot otimes oplus hat "
                            + "tilde bar vec overline underline mathcal cap subset forall exists sim propto ll gg dots ldots "
                            + "cdots det dim arg argmax argmin bmod mod binom overset underset underbrace color textcolor ell")
                    .split(" "));

    /** The functions with a command of their own that the definition language calls otherwise. */
    private static final Map<String, String> RENAMED = Map.ofEntries(
            Map.entry("arcsin", "asin"),
            Map.entry("arccos", "acos"),
            Map.entry("arctan", "atan"),
            Map.entry("arsinh", "asinh"),
            Map.entry("arcosh", "acosh"),
            Map.entry("artanh", "atanh"),
            Map.entry("arcsinh", "asinh"),
            Map.entry("arccosh", "acosh"),
            Map.entry("arctanh", "atanh"),
            Map.entry("sgn", "sign"),
            Map.entry("lg", "log10"),
            Map.entry("tg", "tan"));

    /** Functions that are the reciprocal of another; the cotangent is not, where the tangent has its poles. */
    private static final Map<String, String> RECIPROCALS =
            Map.of("sec", "cos", "csc", "sin", "sech", "cosh", "csch", "sinh", "coth", "tanh");

    private LatexCommands() {}

    static boolean isIgnored(String command) {
        return IGNORED.contains(command) || command.length() == 1 && IGNORED_CHARACTERS.contains(command);
    }

    static boolean isIgnoredWithGroup(String command) {
        return IGNORED_WITH_GROUP.contains(command);
    }

    /** Whether the group that follows holds words. */
    static boolean isUpright(String command) {
        return UPRIGHT.contains(command);
    }

    /** Whether the command makes letters in which people write the indicator function as a 1. */
    static boolean isIndicator(String command) {
        return INDICATORS.contains(command);
    }

    /** Whether the command is right, but nothing that can be read here. */
    static boolean isUnderstood(String command) {
        return INDICATORS.contains(command) || NO_USE.contains(command);
    }

    /** Whether the words of the group are rather those of a language than names. */
    static boolean isProse(String command) {
        return command.startsWith("text") || command.endsWith("box");
    }

    static boolean isFraction(String command) {
        return FRACTIONS.contains(command);
    }

    /** The word of a function of the definition language, or of a reciprocal, whatever the case of its letters. */
    static Optional<String> function(String name) {
        StringBuilder lower = new StringBuilder();
        for (char c : name.toCharArray()) {
            lower.append(c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c);
        }
        String word = RENAMED.getOrDefault(lower.toString(), lower.toString());
        boolean known = !word.equals("phi")
                && (Operation.function(word).isPresent() || RECIPROCALS.containsKey(word) || word.equals("cot"));
        return known ? Optional.of(word) : Optional.empty();
    }

    /** The function of which this one is the reciprocal. */
    static Optional<String> reciprocal(String word) {
        return Optional.ofNullable(RECIPROCALS.get(word));
    }

    /** All names, for spelling mistakes. */
    static List<String> all() {
        List<String> all = new ArrayList<>(Operation.words());
        all.addAll(RENAMED.keySet().stream().sorted().toList());
        all.addAll(LatexGreek.names());
        all.addAll(LatexSigns.names());
        all.addAll(List.of("frac", "dfrac", "tfrac", "sqrt", "text", "mathrm", "operatorname", "begin", "end", "left"));
        all.addAll(List.of("right", "displaystyle"));
        return all;
    }
}
