package org.casewise.analysis.vector;

import java.util.List;
import java.util.Optional;
import org.casewise.analysis.Finding;
import org.casewise.analysis.Limit;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.piecewise.Interval;

/**
 * What is true of a vector function whatever the number of variables, from two on. Everything here is proved; of what is
 * absent or unknown nothing is claimed.
 *
 * @param shiftInvariant whether the same number added to all variables changes nothing
 * @param sum of the components, where it is the same number everywhere
 * @param sumOfExponentials of the components, where it is the same number everywhere
 * @param rowSum of the Jacobian matrix, where it is the same number everywhere
 * @param columnSum of the Jacobian matrix, likewise
 * @param symmetric whether the Jacobian matrix is symmetric everywhere
 * @param range the values that a component takes
 * @param own how F_i depends on x_i, the others fixed
 * @param other how F_i depends on another variable
 * @param order of the components at one point: positive where it is that of the variables, negative where it is the reverse
 */
public record VectorFacts(
        Finding<Boolean> shiftInvariant,
        Optional<Expr> sum,
        Optional<Expr> sumOfExponentials,
        Optional<Expr> rowSum,
        Optional<Expr> columnSum,
        Finding<Boolean> symmetric,
        Finding<List<Interval>> range,
        Dependence own,
        Dependence other,
        Sign order) {

    /**
     * How a component depends on one variable.
     *
     * @param direction positive where it rises strictly, negative where it falls strictly
     * @param low the limit as the variable goes to minus infinity, where it does not depend on the others
     * @param high the limit as the variable goes to plus infinity, likewise
     */
    public record Dependence(Sign direction, Optional<Limit> low, Optional<Limit> high) {}
}
