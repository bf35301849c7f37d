package org.casewise.plot;

import java.util.List;
import org.casewise.piecewise.Piecewise;

/**
 * One function's graph within a frame: strokes, none of which crosses a jump, a pole or a gap, bands where it cannot be
 * resolved, and dots at joints.
 */
public record Curve(Piecewise function, List<Stroke> strokes, List<Band> bands, List<Dot> dots) {

    public Curve {
        strokes = List.copyOf(strokes);
        bands = List.copyOf(bands);
        dots = List.copyOf(dots);
    }

    public boolean isEmpty() {
        return strokes.isEmpty() && bands.isEmpty() && dots.isEmpty();
    }
}
