package org.casewise.catalogue;

import java.util.Optional;
import org.casewise.expr.Expr;

/**
 * A number that somebody uses where the derivative does not exist. It is quoted, never believed.
 *
 * @param slope the number, exactly
 * @param by who uses it, and in which form
 * @param source the address where that can be read, where there is one
 */
public record Convention(Expr at, Expr slope, Localized by, Optional<String> source) {}
