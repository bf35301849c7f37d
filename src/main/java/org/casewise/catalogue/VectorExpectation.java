package org.casewise.catalogue;

import java.util.List;
import org.casewise.expr.Expr;

/**
 * A number that the card's author expects for every number of variables.
 *
 * @param fact one of {@link #FACTS}
 */
public record VectorExpectation(String fact, Expr is) {

    /** The sum of the components, of their exponentials, and of a row of the Jacobian matrix. */
    public static final List<String> FACTS = List.of("sum", "sum-of-exponentials", "row-sum");
}
