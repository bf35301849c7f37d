/**
 * Reading: text to {@link org.casewise.syntax.Term} to {@link org.casewise.syntax.Definition}. May use {@code piecewise}
 * and below; must never print.
 */
package org.casewise.syntax;
