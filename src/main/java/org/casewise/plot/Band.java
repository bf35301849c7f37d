package org.casewise.plot;

import java.util.List;

/**
 * A part of the picture where a curve goes up and down within less than a pixel, so that only its least and greatest values
 * can be shown; from left to right.
 */
public record Band(List<Vertex> lower, List<Vertex> upper) {

    public Band {
        lower = List.copyOf(lower);
        upper = List.copyOf(upper);
    }
}
