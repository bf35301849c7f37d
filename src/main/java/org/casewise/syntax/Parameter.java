package org.casewise.syntax;

import java.util.Optional;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;

/** A parameter and the value it has where a number is needed. */
public record Parameter(Symbol symbol, Optional<Expr> defaultValue) {}
