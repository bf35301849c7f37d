package org.casewise.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.analysis.Agreement;
import org.casewise.analysis.Approach;
import org.casewise.analysis.Limit;
import org.casewise.analysis.Limits;
import org.casewise.expr.Expr;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Fact;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.piecewise.RootOfSquare;
import org.casewise.piecewise.Side;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/**
 * Whether a function tends to another at every point, as one of its parameters goes to an end. The line is parted at the
 * breakpoints of the one and the limits of those of the other; in each part the piece is found in which a point lies from
 * some value of the parameter on, and the limit of its body is compared with the other function.
 */
final class ParameterLimit {

    private final Piecewise f;
    private final Piecewise g;
    private final Symbol p;
    private final Approach approach;
    private final Order order;

    private ParameterLimit(Piecewise f, Piecewise g, Approach approach) {
        this.f = f;
        this.g = g;
        this.p = approach.x();
        this.approach = approach;
        this.order = new Order(g.assumptions());
    }

    /** Whether all of it is proved. */
    static boolean isProved(Member f, Relationship.LimitCase limit, Member g) {
        Symbol p = limit.parameter();
        List<Fact> ofOthers = new ArrayList<>();
        List<Fact> ofParameter = new ArrayList<>();
        for (Fact fact : f.function().assumptions().facts(limit.values())) {
            (Symbols.occurs(p, fact.expression()) ? ofParameter : ofOthers).add(fact);
        }
        Cut end = limit.end()
                .<Cut>map(e -> limit.upwards() ? Cut.before(e) : Cut.after(e))
                .orElse(limit.upwards() ? Cut.End.PLUS_INFINITY : Cut.End.MINUS_INFINITY);
        Interval near =
                limit.upwards() ? new Interval(Cut.End.MINUS_INFINITY, end) : new Interval(end, Cut.End.PLUS_INFINITY);
        Side from = limit.upwards() ? Side.BEFORE : Side.AFTER;
        try {
            Known given = new Known(g.function().assumptions());
            boolean admitted = limit.values().isEmpty()
                    || ofOthers.stream()
                            .allMatch(fact -> given.sign(fact.expression()).implies(fact.sign()));
            Approach free = new Approach(p, near, from, new Assumptions(ofOthers));
            boolean reached = ofParameter.stream()
                    .allMatch(fact -> free.signNear(fact.expression()).implies(fact.sign()));
            if (!admitted || !reached || g.parameters().contains(p)) {
                return false;
            }
            Piecewise instance = f.function().with(limit.values());
            Approach approach = new Approach(p, near, from, instance.assumptions());
            return new ParameterLimit(instance, g.function(), approach).isProved();
        } catch (CannotTell | ArithmeticException notShown) {
            return false;
        }
    }

    private boolean isProved() {
        List<Expr> joints = joints();
        Cut lower = Cut.End.MINUS_INFINITY;
        for (Expr joint : joints) {
            if (!agree(new Interval(lower, Cut.before(joint))) || !agree(Interval.point(joint))) {
                return false;
            }
            lower = Cut.after(joint);
        }
        return agree(new Interval(lower, Cut.End.PLUS_INFINITY));
    }

    /** Where either may have a breakpoint in the end, from left to right. */
    private List<Expr> joints() {
        List<Expr> joints = new ArrayList<>(g.breakpoints());
        for (Expr point : f.breakpoints()) {
            limit(point).finite().filter(e -> !Symbols.occurs(p, e)).ifPresent(e -> {
                if (joints.stream().noneMatch(j -> order.compare(j, e) == 0)) {
                    joints.add(e);
                }
            });
        }
        joints.sort(order::compare);
        return joints;
    }

    private Limit limit(Expr e) {
        return Limits.of(e, approach);
    }

    /** Whether in the end f is what g is, at every point of a part of the line. */
    private boolean agree(Interval part) {
        Optional<Expr> aim = body(g, part);
        Optional<Expr> body = bodyInTheEnd(part);
        if (aim.isEmpty() || body.isEmpty()) {
            return aim.isEmpty() && body.isEmpty();
        }
        Symbol x = f.variable();
        if (part.isPoint()) {
            Expr at = part.from().orElseThrow();
            Limit there = Limits.of(Substitution.of(body.get(), x, at), approach);
            return isSame(there, Substitution.of(aim.get(), x, at), g.assumptions());
        }
        Approach within = new Approach(
                p, approach.on(), approach.from(), approach.assumptions().within(x, part));
        return isSame(Limits.of(body.get(), within), aim.get(), g.assumptions().within(x, part));
    }

    private static boolean isSame(Limit limit, Expr aim, Assumptions assumptions) {
        Known known = new Known(assumptions);
        return limit.finite()
                .map(v -> RootOfSquare.simplified(v, known))
                .filter(v -> Agreement.between(v, aim, assumptions) instanceof Agreement.Always)
                .isPresent();
    }

    /** The body of a function on a part that no breakpoint of it divides; empty where it is not defined. */
    private Optional<Expr> body(Piecewise of, Interval part) {
        for (Piece<Expr> piece : of.pieces()) {
            if (order.compare(piece.on().lower(), part.lower()) <= 0
                    && order.compare(part.upper(), piece.on().upper()) <= 0) {
                return Optional.of(piece.body());
            }
        }
        return Optional.empty();
    }

    /** The body of the piece of f in which each point of the part lies from some value of the parameter on. */
    private Optional<Expr> bodyInTheEnd(Interval part) {
        for (Piece<Expr> piece : f.pieces()) {
            if (beginsBefore(piece.on().lower(), part) && endsAfter(piece.on().upper(), part)) {
                return Optional.of(piece.body());
            }
        }
        return Optional.empty();
    }

    private boolean beginsBefore(Cut cut, Interval part) {
        if (!(cut instanceof Cut.At at) || !Symbols.occurs(p, at.point())) {
            return order.compare(cut, part.lower()) <= 0;
        }
        Limit limit = limit(at.point());
        if (limit instanceof Limit.Infinite i) {
            return !i.positive();
        }
        Expr end = limit.finite().orElseThrow(() -> CannotTell.because(Key.CANNOT_FIND_LIMIT, at.point()));
        int beside = order.compare(Cut.after(end), part.lower());
        return beside <= 0 || part.isPoint() && isAlwaysBefore(at, part.from().orElseThrow());
    }

    private boolean endsAfter(Cut cut, Interval part) {
        if (!(cut instanceof Cut.At at) || !Symbols.occurs(p, at.point())) {
            return order.compare(part.upper(), cut) <= 0;
        }
        Limit limit = limit(at.point());
        if (limit instanceof Limit.Infinite i) {
            return i.positive();
        }
        Expr end = limit.finite().orElseThrow(() -> CannotTell.because(Key.CANNOT_FIND_LIMIT, at.point()));
        int beside = order.compare(part.upper(), Cut.before(end));
        return beside <= 0 || part.isPoint() && isAlwaysAfter(at, part.from().orElseThrow());
    }

    /** Whether a moving cut stays before a point, though it may come ever nearer. */
    private boolean isAlwaysBefore(Cut.At cut, Expr point) {
        return new Order(approach.assumptions()).compare(cut, Cut.before(point)) <= 0;
    }

    private boolean isAlwaysAfter(Cut.At cut, Expr point) {
        return new Order(approach.assumptions()).compare(Cut.after(point), cut) <= 0;
    }
}
