/**
 * What is true of a function in pieces; {@link org.casewise.analysis.Analysis} is the entry. May use {@code piecewise}
 * and below; must never make text or read definitions.
 */
package org.casewise.analysis;
