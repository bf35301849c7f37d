/**
 * Numbers that are right: exact fractions ({@link org.casewise.exact.Rational}) and rigorous enclosures of real
 * numbers, at any precision ({@link org.casewise.exact.Ball}, where to start) or between two doubles ({@link
 * org.casewise.exact.Enclosure}).
 *
 * <p>May use nothing but {@code java.lang}, {@code java.math} and {@code java.util}; must never know expressions, nor
 * call {@code Math.exp} and its kin, whose results differ from machine to machine.
 */
package org.casewise.exact;
