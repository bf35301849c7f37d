package org.casewise.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The LaTeX that may reach the drawer: the commands that our own notation prints and those that prose about functions
 * needs, in amounts that the drawer survives.
 *
 * <p>The drawer never returns from some inputs ({@code \newcommand} that names itself, a column repeated 10^9 times),
 * overflows the stack from about 600 nested fractions on, and keeps definitions from one formula to the next. So
 * everything is refused that is not on the list below, above all every command that defines, measures, colours,
 * scales or opens files.
 */
final class LatexRules {

    /** The longest formula, in characters; D2 refuses beyond the same size. */
    static final int LONGEST = 4096;
    /** The most groups: braces, brackets by {@code \left}, environments. */
    static final int MOST_GROUPS = 128;
    /** The deepest nesting of groups; fractions alone overflow a default stack at about 600. */
    static final int DEEPEST = 40;

    static final Set<String> COMMANDS = Set.of(words("""
        left right quad qquad
        max min sup inf lim log ln exp arg det dim deg gcd
        sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh coth
        alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi rho sigma
        tau upsilon phi varphi chi psi omega
        Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega
        le leq ge geq ne neq lt gt approx sim equiv to mapsto in notin subset subseteq cup cap setminus emptyset
        varnothing infty partial nabla pm mp cdot times div circ ldots cdots dots prime
        forall exists neg land lor wedge vee Rightarrow Leftarrow Leftrightarrow rightarrow leftarrow
        uparrow downarrow nearrow searrow
        sum prod int vert mid colon lfloor rfloor lceil rceil lbrace rbrace langle rangle
        begin end
        """));

    /** Commands that want groups after them; without, the drawer shows half of them and says nothing. */
    static final Set<String> TWO_GROUPS = Set.of(words("frac dfrac tfrac"));

    static final Set<String> ONE_GROUP =
            Set.of(words("sqrt operatorname text mathrm mathbf mathbb mathcal overline underline hat bar"));

    private static final Pattern INDEX = Pattern.compile("\\s*\\[[^\\[\\]{}\\\\]*\\]");
    private static final Set<String> ENVIRONMENTS = Set.of("cases", "array", "aligned", "pmatrix");
    private static final String SIGNS_AFTER_BACKSLASH = "\\{}|,;:! ";
    private static final String REFUSED_SIGNS = "%#$~\"`@";
    private static final Pattern COLUMNS = Pattern.compile("[lcr]{1,16}");

    private LatexRules() {}

    private static String[] words(String text) {
        return text.strip().split("\\s+");
    }

    /**
     * Refuses what must not reach the drawer.
     *
     * @throws FormulaProblem naming the first thing that is not allowed
     */
    static void check(String latex) {
        if (latex.length() > LONGEST) {
            throw new FormulaProblem(latex, LONGEST, Message.of("render.formula.long", LONGEST));
        }
        Deque<String> open = new ArrayDeque<>();
        int groups = 0;
        int at = 0;
        while (at < latex.length()) {
            char sign = latex.charAt(at);
            String token = sign == '\\' ? command(latex, at) : Character.toString(latex.codePointAt(at));
            int start = at;
            at += token.length();
            switch (token) {
                case "{", "\\left" -> {
                    open.push(token);
                    groups++;
                }
                case "}" -> close(latex, start, open, "{");
                case "\\right" -> close(latex, start, open, "\\left");
                case "\\begin" -> {
                    String name = environment(latex, at);
                    open.push("\\begin{" + name + "}");
                    groups++;
                    at += name.length() + 2;
                    at = name.equals("array") ? afterColumns(latex, at) : at;
                }
                case "\\end" -> {
                    String name = environment(latex, at);
                    close(latex, start, open, "\\begin{" + name + "}");
                    at += name.length() + 2;
                }
                default -> single(latex, start, token);
            }
            if (groups > MOST_GROUPS) {
                throw new FormulaProblem(latex, start, Message.of("render.formula.groups", MOST_GROUPS));
            }
            if (open.size() > DEEPEST) {
                throw new FormulaProblem(latex, start, Message.of("render.formula.deep", DEEPEST));
            }
        }
        if (!open.isEmpty()) {
            throw new FormulaProblem(latex, latex.length(), Message.of("render.formula.open", open.peek()));
        }
    }

    /** The command that begins at the backslash: its letters, or the one sign after it. */
    private static String command(String latex, int backslash) {
        int end = backslash + 1;
        while (end < latex.length() && isLetter(latex.charAt(end))) {
            end++;
        }
        return latex.substring(backslash, Math.min(latex.length(), Math.max(end, backslash + 2)));
    }

    private static boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }

    private static void close(String latex, int at, Deque<String> open, String expected) {
        if (!expected.equals(open.peek())) {
            Message reason = open.isEmpty()
                    ? Message.of("render.formula.close", expected)
                    : Message.of("render.formula.close-other", expected, open.peek());
            throw new FormulaProblem(latex, at, reason);
        }
        open.pop();
    }

    private static String environment(String latex, int at) {
        int end = latex.indexOf('}', at);
        String name = at < latex.length() && latex.charAt(at) == '{' && end > 0 ? latex.substring(at + 1, end) : "";
        if (!ENVIRONMENTS.contains(name)) {
            throw new FormulaProblem(latex, at, Message.of("render.formula.environment", RenderProblem.echo(name)));
        }
        return name;
    }

    private static int afterColumns(String latex, int at) {
        int end = latex.indexOf('}', at);
        if (latex.startsWith("{", at)
                && end > 0
                && COLUMNS.matcher(latex.substring(at + 1, end)).matches()) {
            return end + 1;
        }
        throw new FormulaProblem(latex, at, Message.of("render.formula.columns"));
    }

    private static void single(String latex, int at, String token) {
        char first = token.charAt(0);
        int end = at + token.length();
        if (first == '\\' && TWO_GROUPS.contains(token.substring(1))) {
            afterGroup(latex, afterGroup(latex, end, token), token);
        } else if (first == '\\' && ONE_GROUP.contains(token.substring(1))) {
            Matcher index = INDEX.matcher(latex).region(end, latex.length());
            afterGroup(latex, token.equals("\\sqrt") && index.lookingAt() ? index.end() : end, token);
        } else if (first == '^' || first == '_') {
            if (end == latex.length() || "}&^_".indexOf(latex.charAt(end)) >= 0) {
                throw new FormulaProblem(latex, at, Message.of("render.formula.end", token));
            }
        } else if (first == '\\') {
            boolean known = token.length() == 2 && !isLetter(token.charAt(1))
                    ? SIGNS_AFTER_BACKSLASH.indexOf(token.charAt(1)) >= 0
                    : COMMANDS.contains(token.substring(1));
            if (!known) {
                throw new FormulaProblem(latex, at, Message.of("render.formula.command", RenderProblem.echo(token)));
            }
        } else if (first < ' ' && first != '\n' || REFUSED_SIGNS.indexOf(first) >= 0 || first == 0x7f) {
            throw new FormulaProblem(latex, at, Message.of("render.formula.character", RenderProblem.echo(token)));
        } else if (first > 0x7f && !FormulaFont.covers(token.codePointAt(0))) {
            throw new FormulaProblem(latex, at, Message.of("render.formula.font", RenderProblem.echo(token)));
        }
    }

    /** The place after the group in braces that the command wants at this place, blanks skipped. */
    private static int afterGroup(String latex, int at, String command) {
        int start = at;
        while (start < latex.length() && Character.isWhitespace(latex.charAt(start))) {
            start++;
        }
        int depth = 0;
        for (int i = start; i < latex.length() && (depth > 0 || i == start); i++) {
            char sign = latex.charAt(i);
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            if (depth == 0 && i > start) {
                return i + 1;
            }
            i += sign == '\\' ? 1 : 0;
        }
        throw new FormulaProblem(latex, at, Message.of("render.formula.group", command));
    }
}
