package org.casewise.notation.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewise.notation.Spelling;
import org.casewise.syntax.Parameter;

/** JavaScript functions, for a page or a module. */
final class JavaScriptListing extends CurlyListing {

    JavaScriptListing(List<ListedFunction> functions) {
        super(functions, CurlySupplement.with(spoken()), JavaScript::new);
    }

    private static Map<String, String> spoken() {
        Map<String, String> spoken = new LinkedHashMap<>();
        spoken.put("FUNCTION ", "function ");
        spoken.put("TABLE(erfc_series)", "const $erfc_series");
        spoken.put("OPEN", "[");
        spoken.put("CLOSE", "]");
        spoken.put("REAL", "");
        spoken.put("LET", "const ");
        spoken.put("VARY", "let ");
        spoken.put("COUNT", "let ");
        return spoken;
    }

    @Override
    String signature(String name, List<String> arguments, List<Parameter> parameters, Spelling spelling) {
        List<String> written = new ArrayList<>(List.of(arguments.get(0)));
        for (Parameter p : parameters) {
            written.add(p.defaultValue()
                    .map(v -> parameter(p) + " = " + spelling.of(v))
                    .orElse(parameter(p)));
        }
        return "function " + name + "(" + String.join(", ", written) + ")";
    }

    @Override
    String whole(List<ListedFunction> asked, List<String> brought, List<String> bodies) {
        List<String> parts = new ArrayList<>(brought);
        parts.addAll(bodies);
        return apart(parts) + "\n";
    }
}
