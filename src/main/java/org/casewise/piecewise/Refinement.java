package org.casewise.piecewise;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Requirement;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.reason.CannotTell;

/**
 * Operations on functions in pieces of one variable under one set of assumptions. Each keeps the invariant that bodies
 * are defined on their intervals and smooth inside them; joints are left as they fall, {@link Joints} tidies them.
 */
public final class Refinement {

    /** Stands for the argument while an operation's demands are read off; no name of the language contains a space. */
    private static final Symbol ARGUMENT = Algebra.symbol(" argument");

    private final Symbol x;
    private final Work work = new Work();
    private final Order order;
    private final Signs signs;

    public Refinement(Symbol x, Assumptions assumptions) {
        this.x = x;
        this.order = new Order(assumptions, work);
        this.signs = new Signs(x, assumptions, order, work);
    }

    /** What may still be spent on all that this refinement is asked. */
    public Work work() {
        return work;
    }

    /** The variable of all functions. */
    public Symbol variable() {
        return x;
    }

    public Order order() {
        return order;
    }

    public Signs signs() {
        return signs;
    }

    public Partition<Expr> sum(List<Partition<Expr>> terms) {
        return Partition.fold(terms, (f, g) -> f.zip(g, order, Algebra::sum));
    }

    public Partition<Expr> product(List<Partition<Expr>> factors) {
        return Partition.fold(factors, (f, g) -> f.zip(g, order, Algebra::product));
    }

    public Partition<Expr> max(List<Partition<Expr>> functions) {
        return Partition.fold(functions, (f, g) -> larger(f, g, Sign.NEGATIVE));
    }

    public Partition<Expr> min(List<Partition<Expr>> functions) {
        return Partition.fold(functions, (f, g) -> larger(f, g, Sign.POSITIVE));
    }

    /** The first function, except where the difference of the two has the given sign. */
    private Partition<Expr> larger(Partition<Expr> f, Partition<Expr> g, Sign secondWhere) {
        return f.zip(g, order, Pair::new)
                .refine(both -> signs.of(
                                Algebra.minus(both.body().first(), both.body().second()), both.on())
                        .map(s -> s == secondWhere)
                        .merged()
                        .map(second ->
                                second ? both.body().second() : both.body().first()));
    }

    private record Pair(Expr first, Expr second) {}

    /** Another body on each piece for each sign that the old one has there; null leaves a gap. */
    public Partition<Expr> bySign(Partition<Expr> f, Function<Expr, Function<Sign, Expr>> choice) {
        return f.refine(piece -> {
            Function<Sign, Expr> bodies = choice.apply(piece.body());
            Partition<Expr> chosen = signs.of(piece.body(), piece.on())
                    .where(s -> bodies.apply(s) != null)
                    .map(bodies)
                    .merged();
            return chosen;
        });
    }

    /** Where the signs of the function are among those wanted, as true; elsewhere on its domain, as false. */
    public Partition<Boolean> whereSign(Partition<Expr> f, Sign wanted) {
        return f.refine(piece -> signs.of(piece.body(), piece.on()).map(s -> s.implies(wanted)))
                .merged();
    }

    /**
     * A smooth operation carried out on each piece. What the operation asks of its argument is cut out of the domain, and
     * where it is defined but not smooth a joint is made.
     */
    public Partition<Expr> apply(Partition<Expr> f, UnaryOperator<Expr> operation) {
        Expr generic = operation.apply(ARGUMENT);
        List<Requirement.Demand> defined = Definedness.demands(generic, false);
        List<Requirement.Demand> smooth = Definedness.demands(generic, true);
        return f.refine(piece -> {
            Partition<Expr> parts = Partition.on(piece.on(), piece.body());
            for (Requirement.Demand demand : defined) {
                parts = parts.refine(p -> whereMet(demand, p).where(met -> met).map(met -> p.body()));
            }
            for (Requirement.Demand demand : smooth) {
                parts = parts.refine(p -> whereMet(demand, p).map(met -> p.body()));
            }
            return new Partition<>(parts.pieces().stream()
                    .map(p -> new Piece<>(p.on(), simplified(operation.apply(p.body()), p.on())))
                    .toList());
        });
    }

    private Expr simplified(Expr body, Interval on) {
        if (on.isPoint()) {
            // There only a value is wanted, and a factor that is zero would hide the sign of the others.
            return body;
        }
        return RootOfSquare.simplified(body, u -> {
            try {
                List<Piece<Sign>> pieces = signs.of(u, on).pieces();
                return pieces.size() == 1 ? pieces.get(0).body() : Sign.UNKNOWN;
            } catch (CannotTell unknown) {
                return Sign.UNKNOWN;
            }
        });
    }

    private Partition<Boolean> whereMet(Requirement.Demand demand, Piece<Expr> piece) {
        Expr asked = Substitution.of(demand.expression(), ARGUMENT, piece.body());
        return signs.of(asked, piece.on()).map(s -> s.implies(demand.sign())).merged();
    }

    /**
     * A power whose exponent is not one rational number: a real power, for bases above 0; 0 to a positive exponent is 0,
     * and to any other not defined.
     */
    public Partition<Expr> power(Partition<Expr> base, Partition<Expr> exponent) {
        return base.zip(exponent, order, Pair::new).refine(both -> {
            Expr u = both.body().first();
            Expr n = both.body().second();
            return n instanceof Num
                    ? apply(Partition.on(both.on(), u), v -> Algebra.power(v, n))
                    : signs.of(u, both.on()).refine(sign -> realPower(sign, u, n));
        });
    }

    private Partition<Expr> realPower(Piece<Sign> base, Expr u, Expr n) {
        if (base.body() == Sign.POSITIVE) {
            return Partition.on(base.on(), simplified(Algebra.power(u, n), base.on()));
        }
        // Below 0 there is no real power.
        Partition<Sign> exponent = base.body() == Sign.ZERO ? signs.of(n, base.on()) : new Partition<>(List.of());
        return exponent.where(s -> s == Sign.POSITIVE).map(s -> Algebra.ZERO).merged();
    }
}
