package org.casewise.notation.code;

import java.util.List;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.notation.Spelling;
import org.casewise.piecewise.Piece;

/** A Python module that needs nothing but Python: each function takes a number and gives one, case by case. */
final class PythonListing extends PythonShape {

    PythonListing(List<ListedFunction> functions) {
        super(functions, PythonSupplement.texts(), PlainPython::new);
    }

    @Override
    List<String> imports(String text) {
        return List.of("import math");
    }

    @Override
    String value(ListedFunction f, Expr body, Spelling spelling) {
        String text = spelling.of(body);
        return body instanceof Num n && n.value().isInteger() ? text + ".0" : text;
    }

    @Override
    List<String> function(ListedFunction f) {
        Spelling spelling = spelling(f);
        Branches branches = new Branches(f);
        List<String> lines = opened(f, spelling);
        lines.add(INDENT + variable(f) + " = float(" + variable(f) + ")");
        lines.addAll(comments(f, branches));
        for (Piece<Expr> piece : branches.pieces()) {
            if (branches.isOne()) {
                lines.add(INDENT + "return " + value(f, piece.body(), spelling));
                return lines;
            }
            lines.add(INDENT + "if " + spelling.in(piece.on()) + ":");
            lines.add(INDENT + INDENT + "return " + value(f, piece.body(), spelling));
        }
        lines.add(INDENT + "return math.nan");
        return lines;
    }
}
