/**
 * A second road to every number; {@link org.casewise.crosscheck.CrossCheck} is the entry. Apache Commons Math evaluates
 * and differentiates the definition as it was written, and the pieces must agree. May use {@code analysis},
 * {@code numeric}, {@code syntax} and below; must never be used by anything below {@code article}.
 */
package org.casewise.crosscheck;
