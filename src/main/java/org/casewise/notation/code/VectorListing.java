package org.casewise.notation.code;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.expr.VectorFunction;
import org.casewise.notation.Spelling;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.Parameter;

/**
 * The text of a vector function and its Jacobian matrix. Where nothing changes when a number is added to all variables, the
 * largest is subtracted first, so that no exponential overflows; where the rows of the matrix sum to 0, its diagonal is
 * found from that.
 */
final class VectorListing {

    /** The names in the templates. */
    private static final Set<String> USED = Set.of(
            "n",
            "i",
            "j",
            "values",
            "rows",
            "row",
            "extreme",
            "sum",
            "own",
            "axis",
            "dim",
            "max",
            "min",
            "len",
            "enumerate",
            "float");

    private final ProgrammingLanguage language;
    private final ListedVector f;
    private final ListedFunction named;
    private final Listing listing;
    private final boolean curly;
    private final boolean byRows;

    /** The listing knows the names that are taken, and brings along the functions that the language lacks. */
    VectorListing(ProgrammingLanguage language, ListedVector vector) {
        this.language = language;
        this.f = renamed(vector);
        this.named = new ListedFunction(
                f.name(),
                new Piecewise(
                        f.function().variable(),
                        Partition.on(Interval.LINE, f.function().component()),
                        Assumptions.NONE),
                List.of(new Parameter(f.function().total(), Optional.empty())),
                List.of(),
                List.of(),
                List.of());
        this.listing = language.begun(List.of(named));
        this.curly = language == ProgrammingLanguage.JAVA
                || language == ProgrammingLanguage.C
                || language == ProgrammingLanguage.JAVASCRIPT;
        this.byRows =
                f.rowsSumToZero() && (curly || language == ProgrammingLanguage.PYTHON || occurs("i") || occurs("j"));
    }

    /** With other names for what has one that the text uses itself. */
    private static ListedVector renamed(ListedVector f) {
        VectorFunction function = f.function();
        Set<String> taken = new LinkedHashSet<>(USED);
        String name = fresh(f.name(), taken);
        Symbol x = Algebra.symbol(fresh(function.variable().name(), taken));
        Symbol s = Algebra.symbol(fresh(function.total().name(), taken));
        Map<Symbol, Expr> names = new LinkedHashMap<>();
        names.put(function.variable(), x);
        names.put(function.total(), s);
        VectorFunction other = new VectorFunction(
                x, s, Substitution.of(function.term(), names), Substitution.of(function.component(), names));
        names.put(f.at("i"), other.variable("i"));
        names.put(f.at("j"), other.variable("j"));
        return new ListedVector(
                name,
                other,
                Substitution.of(f.own(), names),
                Substitution.of(f.other(), names),
                f.shift(),
                f.rowsSumToZero(),
                f.doc(),
                f.jacobianDoc());
    }

    private static String fresh(String name, Set<String> taken) {
        String fresh = name;
        while (!taken.add(fresh)) {
            fresh += "_";
        }
        return fresh;
    }

    /** Whether the formula of the entries beside the diagonal depends on a coordinate, and so is a matrix. */
    private boolean occurs(String index) {
        return Symbols.occurs(f.at(index), f.other());
    }

    String text() {
        Symbol x = f.function().variable();
        Symbol i = f.at("i");
        String name = listing.name(named);
        // The parts that hold others come first.
        String text = VectorTemplate.of(language)
                .replace("%DOC%", doc(f.doc()))
                .replace("%JACOBIANDOC%", doc(f.jacobianDoc()))
                .replace("%ENTRYI%", used("i") ? "        " + let("%XI%", "%AT%") : "")
                .replace("%ENTRYJ%", used("j") ? "                " + let("%XJ%", "%ATJ%") : "")
                .replace("%ADD%", byRows ? "                sum += " + entry("j") + ";\n" : "")
                .replace("%ROWSUM%", byRows ? "        " + vary("sum") : "")
                .replace("%DIAGONAL%", diagonal())
                .replace("%SHIFTALL%", shift(false))
                .replace("%SHIFT%", shift(true))
                .replace("%AT%", at("i"))
                .replace("%ATJ%", at("j"));
        text = text.replace("%NAME%", name)
                .replace("%JACOBIAN%", name + (capitals() ? "Jacobian" : "_jacobian"))
                .replace("%TERMS%", code(f.function().term()))
                .replace("%COMPONENTS%", code(f.function().component()))
                .replace("%TERM%", code(Substitution.of(f.function().term(), x, i)))
                .replace("%COMPONENT%", code(Substitution.of(f.function().component(), x, i)))
                .replace("%OWN%", code(f.own()))
                .replace("%OTHER%", code(f.other()))
                .replace("%ROWS%", "rows")
                .replace("%S%", code(f.function().total()))
                .replace("%XI%", code(i))
                .replace("%XJ%", code(f.at("j")))
                .replace("%X%", code(x));
        return listing.textOf(List.of(text.stripTrailing()));
    }

    private boolean capitals() {
        return language == ProgrammingLanguage.JAVA || language == ProgrammingLanguage.JAVASCRIPT;
    }

    private String code(Expr e) {
        return new Spelling(listing.code(), f.function().variable()).of(e);
    }

    /** Whether an entry of the matrix needs a coordinate. */
    private boolean used(String index) {
        Symbol x = f.at(index);
        return Symbols.occurs(x, f.other()) || !byRows && Symbols.occurs(x, f.own());
    }

    private String let(String what, String value) {
        String kind = language == ProgrammingLanguage.JAVASCRIPT ? "const " : "double ";
        return kind + what + " = " + value + ";\n";
    }

    private String vary(String what) {
        return (language == ProgrammingLanguage.JAVASCRIPT ? "let " : "double ") + what + " = 0;\n";
    }

    private String entry(String column) {
        return language == ProgrammingLanguage.C ? "rows[i * n + " + column + "]" : "rows[i][" + column + "]";
    }

    private String at(String index) {
        return "%X%[" + index + "]" + (f.shift() == ListedVector.Shift.NONE ? "" : " - extreme");
    }

    private String diagonal() {
        return switch (language) {
            case PYTHON ->
                byRows
                        ? "    for i, row in enumerate(rows):  # each row sums to 0\n        row[i] = 0.0\n"
                                + "        row[i] = -math.fsum(row)\n"
                        : "    for i, %XI% in enumerate(%X%):\n        rows[i][i] = %OWN%\n";
            case NUMPY ->
                byRows
                        ? "    rows = %OTHER%\n    np.fill_diagonal(rows, 0)\n"
                                + "    np.fill_diagonal(rows, -rows.sum(axis=1))  # each row sums to 0\n    return rows\n"
                        : "    return np.where(np.eye(%X%.size, dtype=bool), %OWN%, %OTHER%)\n";
            case PYTORCH ->
                byRows
                        ? "    rows = (%OTHER%).masked_fill(own, 0)\n"
                                + "    return rows - torch.diag(rows.sum(dim=1))  # each row sums to 0\n"
                        : "    return torch.where(own, %OWN%, %OTHER%)\n";
            case JAX ->
                byRows
                        ? "    rows = jnp.where(own, 0, %OTHER%)\n"
                                + "    return rows - jnp.diag(rows.sum(axis=1))  # each row sums to 0\n"
                        : "    return jnp.where(own, %OWN%, %OTHER%)\n";
            case JAVA, C, JAVASCRIPT -> byRows ? "-sum" : "%OWN%";
        };
    }

    /** Of each vector of an array, or of all numbers there are. */
    private String shift(boolean along) {
        if (f.shift() == ListedVector.Shift.NONE) {
            return "";
        }
        boolean largest = f.shift() == ListedVector.Shift.LARGEST;
        String max = largest ? "max" : "min";
        return switch (language) {
            case PYTHON -> "    extreme = " + max + "(%X%)\n    %X% = [%XI% - extreme for %XI% in %X%]\n";
            case NUMPY -> "    %X% = %X% - np." + max + "(%X%" + (along ? ", axis=axis, keepdims=True" : "") + ")\n";
            case PYTORCH ->
                "    %X% = %X% - torch.a" + max + "(%X%" + (along ? ", dim=dim, keepdim=True" : "") + ").detach()\n";
            case JAX ->
                "    %X% = %X% - jax.lax.stop_gradient(jnp." + max + "(%X%"
                        + (along ? ", axis=axis, keepdims=True" : "") + "))\n";
            case JAVA, C, JAVASCRIPT ->
                "    " + (language == ProgrammingLanguage.JAVASCRIPT ? "let " : "double ") + "extreme = "
                        + code(largest ? Algebra.negate(ListedFunction.INFINITY) : ListedFunction.INFINITY)
                        + ";\n    for ("
                        + (language == ProgrammingLanguage.JAVASCRIPT ? "let " : "int ")
                        + "i = 0; i < n; i++) {\n        extreme = "
                        + (language == ProgrammingLanguage.C ? "f" : "Math.") + max + "(extreme, %X%[i]);\n    }\n";
        };
    }

    private String doc(List<String> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        if (!curly) {
            return "    \"\"\"" + Listing.oneLine(String.join(" ", lines)) + "\"\"\"\n";
        }
        StringBuilder doc = new StringBuilder("/**\n");
        lines.forEach(line -> doc.append(" * ")
                .append(Listing.oneLine(line).replace("*/", "* /"))
                .append('\n'));
        return doc.append(" */\n").toString();
    }
}
