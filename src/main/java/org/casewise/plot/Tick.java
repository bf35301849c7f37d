package org.casewise.plot;

import org.casewise.exact.Ball;
import org.casewise.exact.Rational;

/** An exact place on an axis, and the number that is written there. */
public record Tick(Rational at, String text) {

    /** The double nearest to the place. */
    public double position() {
        return Ball.of(at).roundedToDouble().orElseThrow();
    }
}
