package org.casewise.notation.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewise.notation.Spelling;
import org.casewise.syntax.Parameter;

/** What every text in Python has in common: functions with their arguments and docstrings, two lines apart. */
abstract class PythonShape extends Listing {

    PythonShape(List<ListedFunction> functions, Map<String, String> supplied, Spoken spoken) {
        super(functions, supplied, spoken);
    }

    /** The lines before a text: what it needs. */
    abstract List<String> imports(String text);

    @Override
    final String whole(List<ListedFunction> asked, List<String> brought, List<String> bodies) {
        List<String> all = new ArrayList<>();
        List<String> tables = new ArrayList<>();
        for (String text : brought) {
            (text.contains("def ") ? all : tables).add(text);
        }
        all.addAll(bodies);
        List<String> head = new ArrayList<>(imports(String.join("\n", tables) + String.join("\n", all)));
        if (!tables.isEmpty()) {
            head.add("");
            tables.forEach(head::add);
        }
        return String.join("\n", head) + "\n\n\n" + String.join("\n\n\n", all) + "\n";
    }

    /** The lines of a function before its cases. */
    final List<String> opened(ListedFunction f, Spelling spelling) {
        List<String> lines = new ArrayList<>();
        lines.add("def " + name(f) + "(" + arguments(f, spelling) + "):");
        List<String> doc = f.doc();
        if (doc.size() == 1) {
            lines.add(INDENT + "\"\"\"" + oneLine(doc.get(0)) + "\"\"\"");
        } else if (doc.size() > 1) {
            lines.add(INDENT + "\"\"\"" + oneLine(doc.get(0)));
            lines.add("");
            doc.subList(1, doc.size()).forEach(line -> lines.add(INDENT + oneLine(line)));
            lines.add(INDENT + "\"\"\"");
        }
        return lines;
    }

    /** Arguments with a default may not stand before one without; behind a star the order is free. */
    private String arguments(ListedFunction f, Spelling spelling) {
        List<String> arguments = new ArrayList<>(List.of(variable(f)));
        boolean starred = false;
        boolean defaultSeen = false;
        for (Parameter p : f.parameters()) {
            starred |= defaultSeen && p.defaultValue().isEmpty();
            defaultSeen |= p.defaultValue().isPresent();
            String name = parameter(p);
            arguments.add(p.defaultValue().map(v -> name + "=" + spelling.of(v)).orElse(name));
        }
        if (starred) {
            arguments.add(1, "*");
        }
        return String.join(", ", arguments);
    }

    /** The comments inside a function. */
    static List<String> comments(ListedFunction f, Branches branches) {
        List<String> lines = new ArrayList<>();
        branches.comments().forEach(c -> lines.add(INDENT + "# " + c));
        f.comments().forEach(c -> lines.add(INDENT + "# " + oneLine(c)));
        return lines;
    }
}
