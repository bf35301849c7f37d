package org.casewise.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.analysis.Joint;
import org.casewise.analysis.Limit;
import org.casewise.analysis.Verdict;
import org.casewise.expr.Expr;
import org.casewise.numeric.Evaluation;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/**
 * One function as strokes and dots: each piece is traced inside its interval only, its ends are the limits that the
 * analysis proved, and two pieces share a stroke only where the function is proved continuous.
 */
final class Sampler {

    private static final double VISIBLE = 0.5;
    private static final int MOST_DOTS = 120;

    private final int number;
    private final Piecewise f;
    private final Range window;
    private final Frame frame;
    private final List<Note> notes;
    private final List<Joint> joints;
    private final Map<Expr, Joint> jointAt = new LinkedHashMap<>();
    private final List<List<Vertex>> lines = new ArrayList<>();
    private boolean narrow;
    private boolean unknown;
    private final List<Band> bands = new ArrayList<>();

    private Sampler(int number, Piecewise f, Range window, Frame frame, List<Note> notes) {
        this.number = number;
        this.f = f;
        this.window = window;
        this.frame = frame;
        this.notes = notes;
        this.joints = DerivativeByCases.of(f).joints();
        joints.forEach(j -> jointAt.put(j.at(), j));
    }

    /** The curve over the window; what its reader must be told is added to the notes. */
    static Curve curve(int number, Piecewise f, Range window, Frame frame, boolean corners, List<Note> notes) {
        return new Sampler(number, f, window, frame, notes).curve(corners);
    }

    private Curve curve(boolean corners) {
        f.pieces().stream().filter(p -> !p.on().isPoint()).forEach(this::add);
        List<Stroke> strokes = new ArrayList<>();
        lines.forEach(line -> strokes.addAll(Clipping.of(line, frame)));
        List<Dot> dots = Dots.of(joints, window, frame, corners);
        if (dots.size() > MOST_DOTS) {
            dots = List.of();
            note(Note.Kind.DOTS_OMITTED, Optional.empty());
        }
        if (!bands.isEmpty()) {
            note(Note.Kind.TOO_DENSE, Optional.empty());
        }
        if (unknown) {
            note(Note.Kind.VALUE_UNKNOWN, Optional.empty());
        }
        Curve curve = new Curve(f, strokes, bands, dots);
        if (curve.isEmpty()) {
            note(Note.Kind.NOTHING_TO_SEE, Optional.empty());
        }
        return curve;
    }

    private void note(Note.Kind kind, Optional<Expr> at) {
        notes.add(new Note(kind, number, at));
    }

    /** Told once, and only of a case that does not just continue its neighbours. */
    private void noteNarrow(Joint start, Joint end) {
        if (!narrow && !(isContinuous(start) && isContinuous(end))) {
            note(Note.Kind.TOO_NARROW, Optional.of(start.at()));
            narrow = true;
        }
    }

    private void add(Piece<Expr> piece) {
        Optional<Expr> from = piece.on().from();
        Optional<Expr> to = piece.on().to();
        double low = from.map(Sampler::place).orElse(Double.NEGATIVE_INFINITY);
        double high = to.map(Sampler::place).orElse(Double.POSITIVE_INFINITY);
        if (high < window.from() || low > window.to()) {
            return;
        }
        // What is known on a window only ends there without a joint.
        boolean startsAtJoint = low >= window.from() && jointAt.containsKey(from.orElseThrow());
        boolean endsAtJoint = high <= window.to() && jointAt.containsKey(to.orElseThrow());
        double first = Math.max(low, window.from());
        double last = Math.min(high, window.to());
        if (startsAtJoint && endsAtJoint && (high - low) * frame.xScale() < VISIBLE) {
            noteNarrow(jointAt.get(from.orElseThrow()), jointAt.get(to.orElseThrow()));
        }
        Graph graph = new Graph(piece, f.variable());
        Vertex start = startsAtJoint
                ? end(low, jointAt.get(from.orElseThrow()), Joint::rightLimit)
                : new Vertex(first, value(graph, first));
        Vertex end = endsAtJoint
                ? end(high, jointAt.get(to.orElseThrow()), Joint::leftLimit)
                : new Vertex(last, value(graph, last));
        Tracing.Traced traced = Tracing.trace(graph, frame, start, end);
        bands.addAll(traced.bands());
        unknown |= traced.unknown();
        boolean continued = startsAtJoint && isContinuous(jointAt.get(from.orElseThrow()));
        append(traced.runs(), start, continued);
    }

    private static double place(Expr point) {
        return Evaluation.nearestDouble(point).orElseThrow(() -> CannotTell.because(Key.CANNOT_FIND_SIGN, point));
    }

    private double value(Graph graph, double at) {
        return graph.value(at, Tracing.VALUE_ERROR / frame.yScale());
    }

    private static boolean isContinuous(Joint joint) {
        return joint.verdict().all(Verdict::isContinuous);
    }

    private Vertex end(double at, Joint joint, Function<Joint, Limit> side) {
        Limit limit = side.apply(joint);
        if (limit.isUnknown()) {
            note(Note.Kind.LIMIT_UNKNOWN, Optional.of(joint.at()));
        }
        if (limit instanceof Limit.Infinite infinite) {
            return new Vertex(at, infinite.positive() ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY);
        }
        return new Vertex(at, limit.finite().flatMap(Evaluation::nearestDouble).orElse(Double.NaN));
    }

    /** The piece's lines; the first goes on with the last one before where both meet in a continuous joint. */
    private void append(List<List<Vertex>> runs, Vertex start, boolean continued) {
        boolean first = true;
        for (List<Vertex> run : runs) {
            List<Vertex> thin = Thinning.of(run, frame);
            if (first && continued && isLast(start) && thin.get(0).equals(start)) {
                List<Vertex> last = lines.get(lines.size() - 1);
                last.addAll(thin.subList(1, thin.size()));
            } else {
                lines.add(new ArrayList<>(thin));
            }
            first = false;
        }
    }

    private boolean isLast(Vertex v) {
        if (lines.isEmpty()) {
            return false;
        }
        List<Vertex> last = lines.get(lines.size() - 1);
        return last.get(last.size() - 1).equals(v);
    }
}
