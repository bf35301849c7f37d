package org.casewise.piecewise;

import org.casewise.expr.Expr;
import org.casewise.expr.Sign;

/** Something given: the expression has this sign. {@code lambda < mu} is the fact that {@code mu - lambda} is positive. */
public record Fact(Expr expression, Sign sign) {}
