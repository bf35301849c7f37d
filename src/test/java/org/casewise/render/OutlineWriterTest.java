package org.casewise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import org.junit.jupiter.api.Test;

class OutlineWriterTest {

    private static final AffineTransform AS_IT_IS = new AffineTransform();

    private static String written(Path2D path) {
        OutlineWriter out = new OutlineWriter();
        out.fill(path, AS_IT_IS);
        return out.path();
    }

    @Test
    void aRectangleIsFourRelativeSteps() {
        OutlineWriter out = new OutlineWriter();
        out.fill(new Rectangle(2, 3, 10, 5), AS_IT_IS);
        assertEquals("m2 3h10v5h-10v-5z", out.path());
    }

    @Test
    void stepsAreRelativeToThePointBeforeAndSignsSeparateThem() {
        Path2D path = new Path2D.Double();
        path.moveTo(10, 20);
        path.lineTo(13, 16);
        path.quadTo(20, 16, 21, 30);
        path.curveTo(0, 0, 5, 5, 21, 31);
        path.closePath();
        assertEquals("m10 20l3-4q7 0 8 14c-21-30-16-25 0 1z", written(path));
    }

    @Test
    void aSecondShapeBeginsWhereTheFirstWasClosed() {
        Path2D path = new Path2D.Double();
        path.moveTo(5, 5);
        path.lineTo(9, 5);
        path.lineTo(9, 9);
        path.closePath();
        path.moveTo(6, 7);
        path.lineTo(6, 8);
        path.closePath();
        assertEquals("m5 5h4v4zm1 2v1z", written(path));
    }

    @Test
    void roundingErrorsDoNotAddUp() {
        Path2D path = new Path2D.Double();
        path.moveTo(0, 0);
        for (int i = 1; i <= 10; i++) {
            path.lineTo(i * 0.4, 0);
        }
        // 0.4 ten times is 4: rounding each step alone would give 0 in all
        assertEquals("m0 0h1 1 1 1", written(path));
    }

    @Test
    void aThinRuleIsKept() {
        OutlineWriter out = new OutlineWriter();
        out.fill(new java.awt.geom.Rectangle2D.Double(0, 0, 1, 0.04), AffineTransform.getScaleInstance(1000, 1000));
        assertEquals("m0 0h1000v40h-1000v-40z", out.path());
    }

    @Test
    void whatIsNoNumberIsRefused() {
        Path2D path = new Path2D.Double();
        path.moveTo(Double.NaN, 0);
        assertThrows(IllegalArgumentException.class, () -> written(path));
    }
}
