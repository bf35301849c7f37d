/**
 * How functions are related: one is another at certain values of its parameters, scaled or shifted, the derivative of
 * another, or its limit as a parameter goes to an end; or two have the same shape. Candidates are found in doubles,
 * everything that is said is proved. May use {@code analysis}, {@code numeric} and below; must never make text.
 */
package org.casewise.relation;
