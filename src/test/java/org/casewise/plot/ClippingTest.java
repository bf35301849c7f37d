package org.casewise.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClippingTest {

    /** One pixel for each unit, so that a cut is made at -2 and at 102. */
    private static final Frame FRAME = new Frame(
            100, 100, new Frame.Box(0, 0, 100, 100), new Range(0, 100), new Range(0, 100), List.of(), List.of());

    private static Vertex at(double x, double y) {
        return new Vertex(x, y);
    }

    private static List<List<Vertex>> clipped(Vertex... line) {
        return Clipping.of(List.of(line), FRAME).stream().map(Stroke::vertices).toList();
    }

    @Test
    void whatIsInsideStays() {
        assertEquals(List.of(List.of(at(0, 0), at(50, 101))), clipped(at(0, 0), at(50, 101)));
    }

    @Test
    void aLineIsCutAtTheEdgeAndEntersAgain() {
        List<List<Vertex>> cut = clipped(at(0, 100), at(10, 104), at(20, 100), at(30, -4));
        assertEquals(
                List.of(List.of(at(0, 100), at(5, 102)), List.of(at(15, 102), at(20, 100))),
                List.of(cut.get(0), cut.get(1).subList(0, 2)));
        assertEquals(2, cut.size());
        assertEquals(-2, cut.get(1).get(2).y());
    }

    @Test
    void aLineThroughThePictureIsCutTwice() {
        assertEquals(List.of(List.of(at(5.5, -2), at(57.5, 102))), clipped(at(0, -13), at(100, 187)));
    }

    @Test
    void whatIsOutsideIsGone() {
        assertEquals(List.of(), clipped(at(0, 200), at(50, 300), at(60, 103)));
    }

    @Test
    void aSinglePointIsAStroke() {
        assertEquals(List.of(List.of(at(3, 3))), clipped(at(3, 3)));
    }
}
