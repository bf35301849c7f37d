/**
 * Drawings of functions in pieces: {@link org.casewise.plot.Plot} makes a scene with exact jumps, ends and dots,
 * {@link org.casewise.plot.SvgWriter} spells it. May use {@code analysis}, {@code numeric}, {@code piecewise} and below;
 * must never know fonts, pages, sentences or files.
 */
package org.casewise.plot;
