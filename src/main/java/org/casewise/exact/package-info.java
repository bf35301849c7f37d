/**
 * Numbers that are right: {@link org.casewise.exact.Rational} exactly, {@link org.casewise.exact.Ball} with a proved
 * error. May use nothing but the JDK; must never know expressions.
 */
package org.casewise.exact;
