package org.casewise.piecewise;

/** What holds on one interval. */
public record Piece<T>(Interval on, T body) {}
