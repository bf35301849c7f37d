package org.casewise.notation.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewise.expr.Expr;
import org.casewise.notation.Spelling;
import org.casewise.piecewise.Piece;
import org.casewise.syntax.Parameter;

/** A text in a language in the tradition of C: each function takes a number and gives one, case by case. */
abstract class CurlyListing extends Listing {

    CurlyListing(List<ListedFunction> functions, Map<String, String> supplied, Spoken spoken) {
        super(functions, supplied, spoken);
    }

    /** The line that begins a function. */
    abstract String signature(String name, List<String> arguments, List<Parameter> parameters, Spelling spelling);

    @Override
    List<String> function(ListedFunction f) {
        Spelling spelling = spelling(f);
        Branches branches = new Branches(f);
        List<String> lines = new ArrayList<>(comment(f));
        List<String> arguments = new ArrayList<>(List.of(variable(f)));
        f.parameters().forEach(p -> arguments.add(parameter(p)));
        lines.add(signature(name(f), arguments, f.parameters(), spelling) + " {");
        branches.comments().forEach(c -> lines.add(INDENT + "// " + c));
        f.comments().forEach(c -> lines.add(INDENT + "// " + oneLine(c)));
        for (Piece<Expr> piece : branches.pieces()) {
            String value = "return " + value(f, piece.body(), spelling) + ";";
            if (branches.isOne()) {
                lines.add(INDENT + value);
            } else {
                lines.add(INDENT + "if (" + spelling.in(piece.on()) + ") {");
                lines.add(INDENT + INDENT + value);
                lines.add(INDENT + "}");
            }
        }
        if (!branches.isOne()) {
            lines.add(INDENT + "return " + code().nan() + ";");
        }
        lines.add("}");
        return lines;
    }

    private static List<String> comment(ListedFunction f) {
        List<String> said = new ArrayList<>();
        f.doc().forEach(line -> said.add(oneLine(line)));
        if (said.isEmpty()) {
            return said;
        }
        List<String> lines = new ArrayList<>(List.of("/**"));
        said.forEach(line -> lines.add((" * " + line.replace("*/", "* /")).stripTrailing()));
        lines.add(" */");
        return lines;
    }

    /** Texts one under another, an empty line between. */
    static String apart(List<String> texts) {
        return String.join("\n\n", texts);
    }
}
