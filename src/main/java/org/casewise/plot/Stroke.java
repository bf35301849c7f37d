package org.casewise.plot;

import java.util.List;

/** A part of a curve that is drawn without lifting the pen, from left to right. */
public record Stroke(List<Vertex> vertices) {

    public Stroke {
        vertices = List.copyOf(vertices);
    }
}
