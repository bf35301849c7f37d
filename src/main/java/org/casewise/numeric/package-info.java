/**
 * Numbers from functions in pieces: {@link org.casewise.numeric.Evaluation} correctly rounded,
 * {@link org.casewise.numeric.CompiledFunction} fast. May use {@code piecewise} and below; must never decide anything
 * exact.
 */
package org.casewise.numeric;
