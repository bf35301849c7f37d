package org.casewise.notation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewise.expr.Call;
import org.casewise.expr.Constant;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.Condition;
import org.casewise.syntax.Parameter;

/**
 * A Python module that needs nothing but NumPy: each function takes numbers or arrays and gives doubles, nan where the
 * function is not defined and where it is given nan.
 *
 * <p>A breakpoint that is no double is compared as the double nearest to it, so the code takes that double for the
 * breakpoint itself. Bodies are computed as they stand, in doubles.
 */
public final class PythonListing {

    private static final int WIDTH = 88;
    private static final String INDENT = "    ";

    /** Of these, NumPy warns for no argument. */
    private static final Set<Elementary> QUIET =
            Set.of(Elementary.ATAN, Elementary.TANH, Elementary.ASINH, Elementary.CBRT, Elementary.ERF);

    private final List<String> lines = new ArrayList<>();

    private PythonListing() {}

    /** The text of a module with these functions, each line ended. */
    public static String of(List<PythonFunction> functions) {
        PythonListing listing = new PythonListing();
        listing.head(functions);
        functions.forEach(listing::define);
        return String.join("\n", listing.lines) + "\n";
    }

    /** The name under which a function of any name stands in a listing. */
    public static String nameOf(String any) {
        return new NumPy().identifier(name(any));
    }

    private void head(List<PythonFunction> functions) {
        boolean erf =
                functions.stream().flatMap(f -> parts(f.function()).stream()).anyMatch(PythonListing::isErf);
        if (erf) {
            lines.addAll(List.of("import math", ""));
        }
        lines.add("import numpy as np");
        if (erf) {
            lines.addAll(List.of("", "erf = np.vectorize(math.erf, otypes=[float])"));
        }
    }

    private static boolean isErf(Expr e) {
        return e instanceof Call c && c.function() == Elementary.ERF;
    }

    private void define(PythonFunction f) {
        Map<Constant.Root, String> roots = rootNames(f);
        NumPy notation = new NumPy(roots);
        Spelling spelling = new Spelling(notation, f.function().variable());
        String x = spelling.of(f.function().variable());
        lines.addAll(List.of("", ""));
        lines.add("def " + nameOf(f.name()) + "(" + arguments(f, x, spelling) + "):");
        for (Condition condition : f.given()) {
            add("# " + assumption(condition, spelling));
        }
        add(x + " = np.asarray(" + x + ", dtype=float)");
        roots.forEach((root, name) -> {
            String equation = new Spelling(new NumPy(), root.unknown()).of(root.equation());
            add(name + " = " + Code.literal(root) + "  # " + equation + " == 0");
        });
        f.comments().forEach(c -> add("# " + c.replace('\r', ' ').replace('\n', ' ')));
        body(f.function(), spelling, x);
    }

    /** A chain as Python has it for numbers: {@code 0 < lambda_ < 1}. */
    private static String assumption(Condition condition, Spelling spelling) {
        if (!(condition instanceof Condition.Chain chain)) {
            return spelling.of(condition);
        }
        StringBuilder text = new StringBuilder(spelling.of(chain.operands().get(0)));
        for (int i = 0; i < chain.relations().size(); i++) {
            text.append(' ').append(chain.relations().get(i).text()).append(' ');
            text.append(spelling.of(chain.operands().get(i + 1)));
        }
        return text.toString();
    }

    private void add(String line) {
        lines.add(INDENT + line);
    }

    private static String name(String any) {
        StringBuilder name = new StringBuilder();
        for (char c : any.toCharArray()) {
            boolean digit = c >= '0' && c <= '9';
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            name.append(name.length() == 0 && digit ? "_" : "").append(letter || digit ? c : '_');
        }
        return name.length() == 0 ? "_" : name.toString();
    }

    /** Arguments with a default may not stand before one without; behind a star the order is free. */
    private static String arguments(PythonFunction f, String x, Spelling spelling) {
        List<String> arguments = new ArrayList<>(List.of(x));
        boolean starred = false;
        boolean defaultSeen = false;
        for (Parameter p : f.parameters()) {
            starred |= defaultSeen && p.defaultValue().isEmpty();
            defaultSeen |= p.defaultValue().isPresent();
            String name = spelling.of(p.symbol());
            arguments.add(p.defaultValue().map(v -> name + "=" + spelling.of(v)).orElse(name));
        }
        if (starred) {
            arguments.add(1, "*");
        }
        return String.join(", ", arguments);
    }

    private void body(Piecewise f, Spelling spelling, String x) {
        List<Piece<Expr>> pieces = f.pieces();
        if (pieces.size() == 1 && pieces.get(0).on().isLine()) {
            Expr value = pieces.get(0).body();
            boolean fixed = !Symbols.occurs(f.variable(), value);
            String text = spelling.of(value);
            add("return " + (fixed ? "np.where(np.isnan(" + x + "), np.nan, " + text + ")" : text));
            return;
        }
        List<String> conditions = pieces.stream().map(p -> spelling.in(p.on())).toList();
        List<String> values = pieces.stream().map(p -> spelling.of(p.body())).toList();
        boolean warns = pieces.stream()
                .flatMap(p -> Subexpressions.of(p.body()).stream())
                .anyMatch(e -> mayWarn(e, f.variable()));
        if (warns) {
            add("with np.errstate(all=\"ignore\"):");
        }
        select(warns ? INDENT + INDENT : INDENT, conditions, values);
    }

    /** On one line where it fits, otherwise as a formatter would break it. */
    private void select(String indent, List<String> conditions, List<String> values) {
        String all = indent + "return np.select([" + String.join(", ", conditions) + "], [" + String.join(", ", values)
                + "], default=np.nan)";
        if (all.length() <= WIDTH) {
            lines.add(all);
            return;
        }
        lines.add(indent + "return np.select(");
        list(indent + INDENT, conditions);
        list(indent + INDENT, values);
        lines.add(indent + INDENT + "default=np.nan,");
        lines.add(indent + ")");
    }

    private void list(String indent, List<String> elements) {
        String all = indent + "[" + String.join(", ", elements) + "],";
        if (all.length() <= WIDTH) {
            lines.add(all);
            return;
        }
        lines.add(indent + "[");
        elements.forEach(e -> lines.add(indent + INDENT + e + ","));
        lines.add(indent + "],");
    }

    /** Whether NumPy may warn of an overflow or a bad argument where a branch is computed that is not taken. */
    private static boolean mayWarn(Expr e, Symbol x) {
        if (e instanceof Product) {
            return e.children().stream()
                            .filter(factor -> Symbols.occurs(x, factor))
                            .count()
                    > 1;
        }
        boolean suspicious = e instanceof Power || e instanceof Call c && !QUIET.contains(c.function());
        return suspicious && Symbols.occurs(x, e);
    }

    /** The function's expressions with all their parts: bodies and breakpoints. */
    private static Set<Expr> parts(Piecewise f) {
        Set<Expr> parts = new LinkedHashSet<>();
        for (Piece<Expr> piece : f.pieces()) {
            parts.addAll(Subexpressions.of(piece.body()));
        }
        f.breakpoints().forEach(b -> parts.addAll(Subexpressions.of(b)));
        return parts;
    }

    /** Proved roots are called root, root2 and so on, by names that nothing else has. */
    private static Map<Constant.Root, String> rootNames(PythonFunction f) {
        Set<String> taken = new LinkedHashSet<>();
        taken.add(f.function().variable().name());
        f.parameters().forEach(p -> taken.add(p.symbol().name()));
        Map<Constant.Root, String> names = new LinkedHashMap<>();
        int number = 0;
        for (Expr e : parts(f.function())) {
            if (e instanceof Constant.Root root) {
                do {
                    number++;
                } while (taken.contains(number == 1 ? "root" : "root" + number));
                names.put(root, number == 1 ? "root" : "root" + number);
            }
        }
        return names;
    }
}
