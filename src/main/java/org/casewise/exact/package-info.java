/**
 * <<<<<<< HEAD
 * Numbers that are right: {@link org.casewise.exact.Rational} exactly, {@link org.casewise.exact.Ball} with a proved
 * error. May use nothing but the JDK; must never know expressions.
 * =======
 * Numbers that are right: exact fractions ({@link org.casewise.exact.Rational}) and rigorous enclosures of real
 * numbers, at any precision ({@link org.casewise.exact.Ball}, where to start) or between two doubles ({@link
 * org.casewise.exact.Enclosure}).
 *
 * <p>May use nothing but {@code java.lang}, {@code java.math} and {@code java.util}; must never know expressions, nor
 * call {@code Math.exp} and its kin, whose results differ from machine to machine.
 * >>>>>>> f4ba025db5ffd50948bb318669960861d9ec361f
 */
package org.casewise.exact;
