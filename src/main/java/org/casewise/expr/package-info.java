/**
 * Smooth real expressions and what is known of elementary functions; {@link org.casewise.expr.Expr} and
 * {@link org.casewise.expr.Algebra} are the entries. May use {@code exact} and {@code reason}; must never know pieces or
 * how anything is printed.
 */
package org.casewise.expr;
