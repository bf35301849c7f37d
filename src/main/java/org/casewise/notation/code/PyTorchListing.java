package org.casewise.notation.code;

import java.util.ArrayList;
import java.util.List;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbols;
import org.casewise.notation.Spelling;
import org.casewise.syntax.Parameter;

/**
 * A Python module over PyTorch tensors of any floating type. Autograd goes through its functions: away from breakpoints it
 * gives the derivative, at one the slope of the case that holds there.
 */
final class PyTorchListing extends ArrayListing {

    PyTorchListing(List<ListedFunction> functions) {
        super(functions, ArraySupplement.pyTorch(), PyTorch::new);
    }

    @Override
    List<String> imports(String text) {
        return text.contains("math.") ? List.of("import math", "", "import torch") : List.of("import torch");
    }

    @Override
    List<String> taken(ListedFunction f) {
        String x = variable(f);
        List<String> lines = new ArrayList<>(List.of(
                x + " = torch.as_tensor(" + x + ")",
                x + " = " + x + " if " + x + ".is_floating_point() else " + x + ".to(torch.get_default_dtype())"));
        for (Parameter p : f.parameters()) {
            String name = parameter(p);
            lines.add(name + " = torch.as_tensor(" + name + ", dtype=" + x + ".dtype, device=" + x + ".device)");
        }
        return lines;
    }

    @Override
    String harmless(ListedFunction f, String condition, Expr number) {
        return "torch.where(" + condition + ", " + variable(f) + ", " + value(f, number, spelling(f)) + ")";
    }

    /** A number as a tensor, because both choices are tensors of one kind. */
    @Override
    String value(ListedFunction f, Expr body, Spelling spelling) {
        boolean fixed = Symbols.absent(Substitution.of(body, ListedFunction.INFINITY, Algebra.ONE));
        return fixed ? "torch.full_like(" + variable(f) + ", " + spelling.of(body) + ")" : spelling.of(body);
    }

    @Override
    List<String> chosen(ListedFunction f, List<String> conditions, List<String> values) {
        return nested("torch", this, f, conditions, values);
    }

    /** A choice after the other, from nan on. */
    static List<String> nested(
            String library, Listing listing, ListedFunction f, List<String> conditions, List<String> values) {
        String y = listing.unused(List.of("y", "z", "value"), f);
        String nan = library + ".full_like(" + listing.variable(f) + ", "
                + listing.code().nan() + ")";
        List<String> lines = new ArrayList<>(List.of(y + " = " + nan));
        for (int i = 0; i < conditions.size(); i++) {
            String begun = y + " = " + library + ".where(";
            String line = begun + conditions.get(i) + ", " + values.get(i) + ", " + y + ")";
            if (INDENT.length() + line.length() <= WIDTH) {
                lines.add(line);
            } else {
                lines.add(begun);
                lines.add(INDENT + conditions.get(i) + ",");
                lines.add(INDENT + values.get(i) + ",");
                lines.add(INDENT + y + ",");
                lines.add(")");
            }
        }
        lines.add("return " + y);
        return lines;
    }
}
