package org.casewise.plot;

/** A point of a curve in the units of the axes. */
public record Vertex(double x, double y) {}
