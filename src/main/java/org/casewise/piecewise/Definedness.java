package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casewise.exact.Rational;
import org.casewise.expr.Call;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.expr.Facts;
import org.casewise.expr.Num;
import org.casewise.expr.Power;
import org.casewise.expr.Requirement;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;

/**
 * What an expression asks of the place where it stands: the signs that some subexpressions must have for it to be
 * defined, or to have derivatives of every order there.
 */
public final class Definedness {

    private final boolean smooth;
    private final Set<Expr> seen = new HashSet<>();
    private final List<Requirement.Demand> demands = new ArrayList<>();

    private Definedness(boolean smooth) {
        this.smooth = smooth;
    }

    /** The demands for being defined, or for being smooth. */
    public static List<Requirement.Demand> demands(Expr e, boolean smooth) {
        Definedness collected = new Definedness(smooth);
        collected.collect(e);
        return collected.demands;
    }

    /** Whether each demand is proved at one point. */
    public static boolean holdsAt(List<Requirement.Demand> demands, Symbol x, Expr point, Facts known) {
        try {
            return demands.stream()
                    .allMatch(d -> known.sign(Substitution.of(d.expression(), x, point))
                            .implies(d.sign()));
        } catch (ArithmeticException undefined) {
            return false;
        }
    }

    private void collect(Expr e) {
        if (e.children().isEmpty() || !seen.add(e)) {
            return;
        }
        e.children().forEach(this::collect);
        if (e instanceof Power p) {
            demands.addAll(ofPower(p));
        } else if (e instanceof Call c) {
            Requirement r = smooth ? c.function().smoothWhere() : c.function().definedWhere();
            demands.addAll(r.demands(c.argument()));
        }
    }

    private List<Requirement.Demand> ofPower(Power p) {
        if (!(p.exponent() instanceof Num n)) {
            boolean zeroAllowed = !smooth && Enclosing.isPositive(p.exponent());
            return List.of(new Requirement.Demand(p.base(), zeroAllowed ? Sign.NOT_NEGATIVE : Sign.POSITIVE));
        }
        Rational exponent = n.value();
        if (exponent.isInteger()) {
            return exponent.signum() < 0 ? List.of(new Requirement.Demand(p.base(), Sign.NOT_ZERO)) : List.of();
        }
        boolean zeroAllowed = exponent.signum() > 0 && !smooth;
        return List.of(new Requirement.Demand(p.base(), zeroAllowed ? Sign.NOT_NEGATIVE : Sign.POSITIVE));
    }
}
