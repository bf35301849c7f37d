/**
 * Spelling mathematics: LaTeX, MathML, plain text, NumPy; {@link org.casewise.notation.Spelling} is the entry. May use
 * {@code syntax}, {@code piecewise} and below; must never decide mathematics or know {@code analysis}.
 */
package org.casewise.notation;
