package org.casewise.notation.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbols;
import org.casewise.notation.Spelling;
import org.casewise.syntax.Parameter;

/** A file of C functions, as of C99. */
final class CListing extends CurlyListing {

    CListing(List<ListedFunction> functions) {
        super(functions, CurlySupplement.with(spoken()), C::new);
    }

    private static Map<String, String> spoken() {
        Map<String, String> spoken = new LinkedHashMap<>();
        // C has its own.
        spoken.put("$erfc(", "erfc(");
        spoken.put("FUNCTION ", "static double ");
        spoken.put("TABLE(erfc_series)", "static const double $erfc_series[]");
        spoken.put("OPEN", "{");
        spoken.put("CLOSE", "}");
        spoken.put("REAL", "double ");
        spoken.put("LET", "double ");
        spoken.put("VARY", "double ");
        spoken.put("COUNT", "int ");
        spoken.put("Math.abs", "fabs");
        spoken.put("Math.max", "fmax");
        spoken.put("Math.", "");
        return spoken;
    }

    @Override
    String signature(String name, List<String> arguments, List<Parameter> parameters, Spelling spelling) {
        return "double " + name + "("
                + arguments.stream().map(a -> "double " + a).collect(Collectors.joining(", ")) + ")";
    }

    /** A parameter that only the function depends on, not its derivative, is an argument of both, and no warning. */
    @Override
    List<String> function(ListedFunction f) {
        List<String> lines = new ArrayList<>();
        for (String line : super.function(f)) {
            lines.add(line);
            if (line.startsWith("double ")) {
                unused(f).forEach(p -> lines.add(INDENT + "(void)" + parameter(p) + ";"));
            }
        }
        return lines;
    }

    private static List<Parameter> unused(ListedFunction f) {
        List<Expr> written = new ArrayList<>(f.function().breakpoints());
        f.function().pieces().forEach(piece -> written.add(piece.body()));
        f.ends().forEach(end -> written.add(end.body()));
        return f.parameters().stream()
                .filter(p -> written.stream().noneMatch(e -> Symbols.occurs(p.symbol(), e)))
                .toList();
    }

    @Override
    String whole(List<ListedFunction> asked, List<String> brought, List<String> bodies) {
        List<String> parts = new ArrayList<>(List.of("#include <math.h>"));
        parts.addAll(brought);
        parts.addAll(bodies);
        return apart(parts) + "\n";
    }
}
