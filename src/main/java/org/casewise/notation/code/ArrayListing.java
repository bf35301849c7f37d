package org.casewise.notation.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.notation.Spelling;
import org.casewise.notation.Subexpressions;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Piece;

/**
 * A Python module over arrays. All cases are computed everywhere, and the right ones chosen: so a body that could overflow,
 * or have no value, where another case holds gets a harmless number there. It then neither warns nor puts nan into a
 * derivative that a library takes through the choice.
 */
abstract class ArrayListing extends PythonShape {

    static final int WIDTH = 88;

    /** Of these, no library warns for any argument. */
    private static final Set<Elementary> QUIET =
            Set.of(Elementary.ATAN, Elementary.TANH, Elementary.ASINH, Elementary.CBRT, Elementary.ERF);

    ArrayListing(List<ListedFunction> functions, Map<String, String> supplied, Spoken spoken) {
        super(functions, supplied, spoken);
    }

    /** The argument, and the parameters where that is needed, as arrays. */
    abstract List<String> taken(ListedFunction f);

    /** That a number takes the argument's place where a condition does not hold. */
    abstract String harmless(ListedFunction f, String condition, Expr number);

    /** The choice among values by conditions, nan where none holds. */
    abstract List<String> chosen(ListedFunction f, List<String> conditions, List<String> values);

    @Override
    final List<String> function(ListedFunction f) {
        Spelling spelling = spelling(f);
        Branches branches = new Branches(f);
        List<String> lines = opened(f, spelling);
        taken(f).forEach(line -> lines.add(INDENT + line));
        lines.addAll(comments(f, branches));
        if (branches.isOne()) {
            lines.add(INDENT + "return " + spelling.of(branches.pieces().get(0).body()));
            return lines;
        }
        Set<String> names = new LinkedHashSet<>(code().reserved());
        names.add(variable(f));
        f.parameters().forEach(p -> names.add(parameter(p)));
        List<String> conditions = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Piece<Expr> piece : branches.pieces()) {
            String condition = spelling.in(piece.on());
            Optional<Expr> inside = mayHarm(piece, f) ? inside(piece.on()) : Optional.empty();
            Expr body = piece.body();
            if (inside.isPresent()) {
                Symbol x = f.function().variable();
                Symbol other = unused(x.name(), names);
                lines.add(INDENT + other.name() + " = " + harmless(f, condition, inside.get()));
                body = Substitution.of(body, x, other);
                spelling = new Spelling(code(), other);
            }
            conditions.add(condition);
            values.add(value(f, body, spelling));
            spelling = spelling(f);
        }
        chosen(f, conditions, values).forEach(line -> lines.add(INDENT + line));
        return lines;
    }

    private static Symbol unused(String name, Set<String> names) {
        int number = 1;
        while (names.contains(name + number)) {
            number++;
        }
        names.add(name + number);
        return Algebra.symbol(name + number);
    }

    /** A number inside a case, away from its ends, a whole one if there is one; empty for a single point. */
    private static Optional<Expr> inside(Interval on) {
        Optional<Expr> from = on.from().filter(e -> !e.equals(ListedFunction.MINUS_INFINITY));
        Optional<Expr> to = on.to().filter(e -> !e.equals(ListedFunction.INFINITY));
        if (on.isPoint()) {
            return Optional.empty();
        }
        if (from.isEmpty()) {
            return Optional.of(
                    to.map(e -> Algebra.negate(above(Algebra.negate(e)))).orElse(Algebra.ZERO));
        }
        Expr whole = above(from.get());
        boolean fits = to.isEmpty()
                || whole instanceof Num n
                        && to.get() instanceof Num end
                        && n.value().compareTo(end.value()) < 0;
        return Optional.of(fits ? whole : Algebra.product(Algebra.HALF, Algebra.sum(from.get(), to.get())));
    }

    /** The next whole number; of what is no fixed number, one more. */
    private static Expr above(Expr e) {
        return Algebra.sum(
                e instanceof Num n ? Algebra.num(Rational.of(n.value().floor())) : e, Algebra.ONE);
    }

    /** Whether a body may overflow, or have no value or derivative, outside its case or at an infinity. */
    private static boolean mayHarm(Piece<Expr> piece, ListedFunction f) {
        Map<Expr, Boolean> known = new HashMap<>();
        Symbol x = f.function().variable();
        return Subexpressions.of(piece.body()).stream()
                .anyMatch(e -> known.computeIfAbsent(e, part -> mayHarm(part, x)));
    }

    private static boolean mayHarm(Expr e, Symbol x) {
        if (e instanceof Product) {
            return e.children().stream()
                            .filter(factor -> Symbols.occurs(x, factor))
                            .count()
                    > 1;
        }
        boolean suspicious = e instanceof Power || e instanceof Call c && !QUIET.contains(c.function());
        return suspicious && Symbols.occurs(x, e);
    }
}
