package org.casewise.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.numeric.Estimate;
import org.casewise.piecewise.Fact;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.Definition;
import org.casewise.syntax.Parameter;

/** One function among those that are compared, with what the search for candidates needs of it. */
public final class Member {

    /** How far from their defaults parameters are set, so that nothing holds by chance. */
    private static final double[] ASIDE = {1 / 16.0, -1 / 16.0, 3 / 4.0, -1 / 2.0};

    private static final int MOST_NUMBERS = 6;

    private final Piecewise f;
    private final Piecewise derivative;
    private final boolean settled;
    private final List<Symbol> parameters = new ArrayList<>();
    private final Map<Symbol, Double> somewhere;
    private final List<Expr> numbers;
    private final double[] values;
    private final double[] slopes;

    private Member(Definition definition, DerivativeByCases derivative) {
        this.f = derivative.of();
        this.derivative = derivative.derivative();
        this.settled = derivative.joints().stream()
                .allMatch(j -> j.isDecided() && j.verdict().isUnconditional());
        definition.parameters().forEach(p -> parameters.add(p.symbol()));
        this.somewhere = somewhere(definition);
        this.numbers = numbers(f);
        this.values = new Samples(f, somewhere).atAll();
        this.slopes = new Samples(this.derivative, somewhere).atAll();
    }

    /** A function with its derivative, parameters open. */
    public static Member of(Definition definition, DerivativeByCases derivative) {
        return new Member(definition, derivative);
    }

    Piecewise function() {
        return f;
    }

    /** Whether the function goes on beyond what is known of it. */
    boolean isOnWindow() {
        return f.window().isPresent();
    }

    Piecewise derivative() {
        return derivative;
    }

    /** Whether it is known, and the same for all values of the parameters, where the derivative exists. */
    boolean isSettled() {
        return settled;
    }

    List<Symbol> parameters() {
        return parameters;
    }

    /** Admitted values of the parameters, which are nothing special. */
    Map<Symbol, Double> somewhere() {
        return somewhere;
    }

    /** The positive numbers that occur in the function. */
    List<Expr> numbers() {
        return numbers;
    }

    /** The function's values at the sample points, with the parameters somewhere. */
    double[] values() {
        return values;
    }

    /** The derivative's values there. */
    double[] slopes() {
        return slopes;
    }

    private static Map<Symbol, Double> somewhere(Definition definition) {
        Map<Symbol, Double> values = new LinkedHashMap<>();
        for (double aside : ASIDE) {
            values.clear();
            for (Parameter p : definition.parameters()) {
                double usual =
                        p.defaultValue().map(v -> Estimate.of(v, Map.of())).orElse(1.0);
                values.put(p.symbol(), usual + aside * (usual == 0 ? 1 : usual) * (1 + values.size() / 8.0));
            }
            if (isAdmitted(definition.function().assumptions().facts(), values)) {
                break;
            }
        }
        return values;
    }

    /** Whether the facts hold for these numbers, as far as doubles can tell. */
    static boolean isAdmitted(List<Fact> facts, Map<Symbol, Double> values) {
        for (Fact fact : facts) {
            double value = Estimate.of(fact.expression(), values);
            if (value != value || !Sign.of((int) Math.signum(value)).implies(fact.sign())) {
                return false;
            }
        }
        return true;
    }

    private static List<Expr> numbers(Piecewise f) {
        Set<Expr> found = new LinkedHashSet<>();
        for (Piece<Expr> piece : f.pieces()) {
            piece.on().from().ifPresent(p -> collect(p, found));
            collect(piece.body(), found);
        }
        return found.stream().limit(MOST_NUMBERS).toList();
    }

    private static void collect(Expr e, Set<Expr> found) {
        if (e instanceof Num n && !n.value().isZero()) {
            found.add(n.value().signum() < 0 ? Algebra.num(n.value().negate()) : n);
        }
        e.children().forEach(child -> collect(child, found));
    }
}
