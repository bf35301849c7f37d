package org.casewise.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThinningTest {

    /** One pixel for each unit, the picture's upper edge being 100. */
    private static final Frame FRAME = new Frame(
            100, 100, new Frame.Box(0, 0, 100, 100), new Range(0, 100), new Range(0, 100), List.of(), List.of());

    private static Vertex at(double x, double y) {
        return new Vertex(x, y);
    }

    @Test
    void whatLiesOnALineIsLeftOut() {
        List<Vertex> line = new ArrayList<>();
        for (int i = 0; i <= 37; i++) {
            line.add(at(i, 2 * i));
        }
        assertEquals(List.of(at(0, 0), at(37, 74)), Thinning.of(line, FRAME));
    }

    @Test
    void whatStandsOutStays() {
        List<Vertex> line = List.of(at(0, 0), at(1, 0.2), at(2, 0), at(3, 0.1), at(4, 0));
        assertEquals(List.of(at(0, 0), at(1, 0.2), at(4, 0)), Thinning.of(line, FRAME));
    }

    @Test
    void aTurnAroundIsNotCutShort() {
        List<Vertex> line = List.of(at(0, 0), at(0, 10), at(0, 5));
        assertEquals(line, Thinning.of(line, FRAME));
    }

    @Test
    void noSkippedVertexIsFartherThanTheTolerance() {
        List<Vertex> circle = new ArrayList<>();
        for (int i = 0; i <= 1000; i++) {
            circle.add(at(50 - 40 * Math.cos(i * Math.PI / 1000), 40 * Math.sin(i * Math.PI / 1000)));
        }
        List<Vertex> thin = Thinning.of(circle, FRAME);
        // A chord of length s leaves a circle of radius r by r - sqrt(r^2 - s^2/4).
        double longest = 2 * Math.sqrt(40 * 40 - (40 - Thinning.COARSE) * (40 - Thinning.COARSE));
        assertEquals(Math.PI * 40 / longest, thin.size() - 1, 1.5);
        for (int i = 1; i < thin.size(); i++) {
            double chord = Math.hypot(
                    thin.get(i).x() - thin.get(i - 1).x(),
                    thin.get(i).y() - thin.get(i - 1).y());
            assertTrue(chord <= longest, "chord " + i + ": " + chord);
        }
    }
}
