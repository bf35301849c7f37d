package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Constant;
import org.casewise.expr.Elementary;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Fraction;
import org.casewise.expr.Functions;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Num;
import org.casewise.expr.Polynomial;
import org.casewise.expr.Power;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;

/**
 * A root's equation solved for the unknown, or for a function of it that it holds to the first power only: with that in its
 * place, another number with the root may turn out to be zero.
 */
final class KernelElimination {

    private static final int BITS = 128;

    private final Constant.Root root;
    private final Work work;
    /** The functions of the unknown, each with a symbol in its place. */
    private final Map<Expr, Expr> kernels = new LinkedHashMap<>();

    private KernelElimination(Constant.Root root, Work work) {
        this.root = root;
        this.work = work;
    }

    /** Of a number with the unknown in the root's place; true only if the number is zero. */
    static boolean showsZero(Expr opened, Constant.Root root, Work work) {
        return new KernelElimination(root, work).showsZero(opened);
    }

    private boolean showsZero(Expr opened) {
        collect(root.equation());
        collect(opened);
        Expr equation = Fraction.of(Replacement.of(root.equation(), kernels)).numerator();
        Expr number = Replacement.of(opened, kernels);
        List<Symbol> variables = new ArrayList<>(List.of(root.unknown()));
        kernels.values().stream()
                .flatMap(e -> Symbols.in(e).stream())
                .distinct()
                .forEach(variables::add);
        return variables.stream().anyMatch(v -> showsZero(number, equation, v));
    }

    private boolean showsZero(Expr number, Expr equation, Symbol variable) {
        Polynomial line =
                Polynomial.of(equation, variable).filter(p -> p.degree() == 1).orElse(null);
        if (line == null || Symbols.occurs(variable, line.leading()) || !isNotZero(line.leading())) {
            return false;
        }
        Expr solved = Algebra.negate(Algebra.over(line.coefficient(0), line.leading()));
        return NormalForm.isZero(Substitution.of(number, variable, solved));
    }

    /** At the root. */
    private boolean isNotZero(Expr e) {
        Map<Symbol, Expr> values = new LinkedHashMap<>();
        kernels.forEach((kernel, in) -> {
            if (in instanceof Symbol s) {
                values.put(s, Substitution.of(kernel, root.unknown(), root));
            }
        });
        values.put(root.unknown(), root);
        work.spend(10L + e.size());
        return Enclosing.of(Substitution.of(e, values), BITS).sign() != 0;
    }

    private void collect(Expr e) {
        if (kernels.containsKey(e) || !Symbols.occurs(root.unknown(), e) || e instanceof Symbol) {
            return;
        }
        boolean function = e instanceof Call || e instanceof Power p && !(p.exponent() instanceof Num n && isWhole(n));
        if (function) {
            kernels.put(e, inSymbols(e));
        } else {
            e.children().forEach(this::collect);
        }
    }

    private static boolean isWhole(Num n) {
        return n.value().isInteger();
    }

    /** A symbol of its own; whole powers of the exponential as powers of one symbol. */
    private Expr inSymbols(Expr kernel) {
        if (kernel instanceof Call c
                && c.function() == Elementary.EXP
                && Algebra.over(c.argument(), root.unknown()) instanceof Num n
                && isWhole(n)
                && !n.value().equals(Rational.ONE)) {
            Expr once = Functions.exp(root.unknown());
            kernels.computeIfAbsent(once, k -> Algebra.symbol(" k" + kernels.size()));
            return Algebra.power(kernels.get(once), n);
        }
        return Algebra.symbol(" k" + kernels.size());
    }
}
