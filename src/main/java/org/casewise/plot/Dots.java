package org.casewise.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.analysis.Joint;
import org.casewise.analysis.Limit;
import org.casewise.analysis.Verdict;
import org.casewise.expr.Expr;
import org.casewise.numeric.Evaluation;

/**
 * The dots of one curve: at every joint that is decided and not continuous, a closed one at the value and an open one at
 * each one-sided limit that is not the value; at corners and cusps, where asked for, a mark.
 */
final class Dots {

    private final Frame frame;
    private final Range window;
    private final boolean corners;
    private final Map<List<Object>, Dot> byPlace = new LinkedHashMap<>();

    private Dots(Frame frame, Range window, boolean corners) {
        this.frame = frame;
        this.window = window;
        this.corners = corners;
    }

    static List<Dot> of(List<Joint> joints, Range window, Frame frame, boolean corners) {
        Dots dots = new Dots(frame, window, corners);
        joints.forEach(dots::add);
        return new ArrayList<>(dots.byPlace.values());
    }

    private void add(Joint joint) {
        if (!joint.isDecided()) {
            return;
        }
        if (joint.verdict().all(Verdict::isContinuous)) {
            if (corners && joint.verdict().all(v -> v instanceof Verdict.Corner || v instanceof Verdict.Cusp)) {
                add(Dot.Kind.CORNER, joint.at(), joint.value());
            }
            return;
        }
        add(Dot.Kind.OPEN, joint.at(), besideValue(joint, joint.leftLimit()));
        add(Dot.Kind.OPEN, joint.at(), besideValue(joint, joint.rightLimit()));
        add(Dot.Kind.CLOSED, joint.at(), joint.value());
    }

    private static Optional<Expr> besideValue(Joint joint, Limit limit) {
        return limit.finite().filter(y -> !joint.value().equals(Optional.of(y)));
    }

    /** Of dots of one kind at the same hundredth of a pixel, the first is enough. */
    private void add(Dot.Kind kind, Expr x, Optional<Expr> y) {
        Optional<Double> across = Evaluation.nearestDouble(x);
        Optional<Double> up = y.flatMap(Evaluation::nearestDouble);
        if (across.isEmpty() || up.isEmpty()) {
            return;
        }
        Vertex at = new Vertex(across.get(), up.get());
        if (window.contains(at.x()) && frame.contains(at)) {
            List<Object> place =
                    List.of(kind, NumberText.pixels(frame.across(at.x())), NumberText.pixels(frame.down(at.y())));
            byPlace.putIfAbsent(place, new Dot(kind, x, y.orElseThrow(), at));
        }
    }
}
