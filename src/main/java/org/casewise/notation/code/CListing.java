package org.casewise.notation.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    @Override
    String whole(List<ListedFunction> asked, List<String> brought, List<String> bodies) {
        List<String> parts = new ArrayList<>(List.of("#include <math.h>"));
        parts.addAll(brought);
        parts.addAll(bodies);
        return apart(parts) + "\n";
    }
}
