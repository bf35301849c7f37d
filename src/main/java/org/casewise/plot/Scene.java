package org.casewise.plot;

import java.util.List;

/** A drawing of one or more functions on common axes, without any text but the numbers at its ticks. */
public record Scene(Frame frame, List<Curve> curves, List<Note> notes) {

    public Scene {
        curves = List.copyOf(curves);
        notes = List.copyOf(notes);
    }

    /** Whether nothing of any function can be seen; a sentence says more than such a picture. */
    public boolean isEmpty() {
        return curves.stream().allMatch(Curve::isEmpty);
    }
}
