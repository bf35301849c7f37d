/**
 * Spelling mathematics: LaTeX, MathML, plain text; {@link org.casewise.notation.Spelling} is the entry, {@link
 * org.casewise.notation.Statements} makes equations about a named function, the package {@code code} programs. May use
 * {@code syntax}, {@code piecewise} and below; must never decide mathematics or know {@code analysis}.
 */
package org.casewise.notation;
