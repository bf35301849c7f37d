package org.casewise.catalogue;

import java.util.Optional;
import org.casewise.expr.Expr;

/** A finding that the card's author expects at a breakpoint; the build confirms it. */
public record Expectation(Expr at, String verdict, Optional<Expr> left, Optional<Expr> right) {}
