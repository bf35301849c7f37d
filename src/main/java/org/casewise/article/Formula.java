package org.casewise.article;

/** A piece of mathematics, spelled three ways: LaTeX, the content of a MathML math element, and plain text. */
public record Formula(String latex, String mathml, String plain) {}
