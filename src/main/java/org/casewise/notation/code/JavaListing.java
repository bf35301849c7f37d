package org.casewise.notation.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casewise.notation.Spelling;
import org.casewise.syntax.Parameter;

/** A Java class of static functions; one whose parameters all have defaults can also be called without them. */
final class JavaListing extends CurlyListing {

    JavaListing(List<ListedFunction> functions) {
        super(functions, CurlySupplement.with(spoken()), Java::new);
    }

    private static Map<String, String> spoken() {
        Map<String, String> spoken = new LinkedHashMap<>();
        spoken.put("FUNCTION ", "private static double ");
        spoken.put("TABLE(erfc_series)", "private static final double[] $erfc_series");
        spoken.put("OPEN", "{");
        spoken.put("CLOSE", "}");
        spoken.put("REAL", "double ");
        spoken.put("LET", "double ");
        spoken.put("VARY", "double ");
        spoken.put("COUNT", "int ");
        return spoken;
    }

    @Override
    String signature(String name, List<String> arguments, List<Parameter> parameters, Spelling spelling) {
        return "public static double " + name + "("
                + arguments.stream().map(a -> "double " + a).collect(Collectors.joining(", ")) + ")";
    }

    @Override
    List<String> function(ListedFunction f) {
        List<String> lines = super.function(f);
        boolean allGiven =
                f.parameters().stream().allMatch(p -> p.defaultValue().isPresent());
        if (!f.parameters().isEmpty() && allGiven) {
            Spelling spelling = spelling(f);
            List<String> values = new ArrayList<>(List.of(variable(f)));
            f.parameters().forEach(p -> values.add(spelling.of(p.defaultValue().get())));
            lines.add("");
            lines.add("public static double " + name(f) + "(double " + variable(f) + ") {");
            lines.add(INDENT + "return " + name(f) + "(" + String.join(", ", values) + ");");
            lines.add("}");
        }
        return lines;
    }

    @Override
    String whole(List<ListedFunction> asked, List<String> brought, List<String> bodies) {
        List<String> parts = new ArrayList<>(bodies);
        parts.addAll(brought);
        String name = className(asked.get(0));
        String constructor = INDENT + "private " + name + "() {}\n\n";
        return "public final class " + name + " {\n\n" + constructor + indented(apart(parts)) + "}\n";
    }

    private String className(ListedFunction f) {
        String name = name(f);
        char first = name.charAt(0);
        boolean small = first >= 'a' && first <= 'z';
        return small ? (char) (first - ('a' - 'A')) + name.substring(1) : name + "_";
    }

    private static String indented(String text) {
        StringBuilder lines = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            lines.append(line.isEmpty() ? "" : INDENT + line).append('\n');
        }
        return lines.toString();
    }
}
