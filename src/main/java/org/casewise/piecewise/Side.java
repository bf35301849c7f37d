package org.casewise.piecewise;

/** One of the two sides of a point of the line. */
public enum Side {
    BEFORE,
    AFTER
}
