package org.casewise.notation.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewise.expr.Expr;
import org.casewise.notation.Spelling;
import org.casewise.syntax.Parameter;

/** A text of some functions in one language, while it is written: their definitions, then what stands before them. */
abstract class Listing {

    static final String INDENT = "    ";

    private final List<ListedFunction> functions;
    private final Supplement supplement;
    private final Code code;

    /** A language's expressions, which call functions that the listing brings along. */
    interface Spoken {
        Code with(Supplement supplement);
    }

    Listing(List<ListedFunction> functions, Map<String, String> supplied, Spoken spoken) {
        this.functions = functions;
        Code names = spoken.with(new Supplement(supplied, Set.of()));
        Set<String> taken = new LinkedHashSet<>(names.reserved());
        for (ListedFunction f : functions) {
            taken.add(nameOf(f.name(), names));
            taken.add(names.identifier(f.function().variable().name()));
            f.parameters().forEach(p -> taken.add(names.identifier(p.symbol().name())));
        }
        this.supplement = new Supplement(supplied, taken);
        this.code = spoken.with(supplement);
    }

    /** The name that a function of any name has in a language. */
    static String nameOf(String any, Code code) {
        StringBuilder name = new StringBuilder();
        for (char c : any.toCharArray()) {
            boolean digit = c >= '0' && c <= '9';
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            name.append(name.length() == 0 && digit ? "_" : "").append(letter || digit ? c : '_');
        }
        return code.identifier(name.length() == 0 ? "_" : name.toString());
    }

    /** The whole text, each line ended. */
    final String text() {
        List<String> bodies = new ArrayList<>();
        functions.forEach(f -> bodies.add(String.join("\n", function(f))));
        return textOf(bodies);
    }

    /** The whole text of functions that were written elsewhere with this listing's expressions. */
    final String textOf(List<String> bodies) {
        return whole(functions, supplement.definitions(), bodies);
    }

    /** One function, line by line. */
    abstract List<String> function(ListedFunction f);

    /** The text made of the functions that are brought along and those that were asked for. */
    abstract String whole(List<ListedFunction> asked, List<String> brought, List<String> bodies);

    final Code code() {
        return code;
    }

    final Spelling spelling(ListedFunction f) {
        return new Spelling(code, f.function().variable());
    }

    final String name(ListedFunction f) {
        return nameOf(f.name(), code);
    }

    final String variable(ListedFunction f) {
        return code.identifier(f.function().variable().name());
    }

    final String parameter(Parameter p) {
        return code.identifier(p.symbol().name());
    }

    /** The first of some names that has no meaning in a function. */
    final String unused(List<String> names, ListedFunction f) {
        for (String name : names) {
            boolean used = variable(f).equals(name)
                    || f.parameters().stream().anyMatch(p -> parameter(p).equals(name));
            if (!used) {
                return name;
            }
        }
        return names.get(0) + "_";
    }

    /** A value that a function gives, which is a real number also where it is written as a whole one. */
    String value(ListedFunction f, Expr body, Spelling spelling) {
        return spelling.of(body);
    }

    /** On one line, whatever it was. */
    static String oneLine(String text) {
        return text.replace('\r', ' ').replace('\n', ' ');
    }
}
