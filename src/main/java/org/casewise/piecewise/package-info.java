/**
 * Functions in pieces over exact intervals; {@link org.casewise.piecewise.Piecewise} is the entry. May use {@code expr}
 * and below; must never compare doubles.
 */
package org.casewise.piecewise;
