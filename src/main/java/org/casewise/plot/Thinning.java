package org.casewise.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * A polyline with as few of its vertices as a greedy choice needs: each chord is the longest that stays within
 * {@link #COARSE} pixels of all vertices that it skips. Both ends stay.
 */
final class Thinning {

    /** How far a chord may be from the vertices that it skips, in pixels. */
    static final double COARSE = 0.15;

    private final List<Vertex> fine;
    private final Frame frame;

    private Thinning(List<Vertex> fine, Frame frame) {
        this.fine = fine;
        this.frame = frame;
    }

    static List<Vertex> of(List<Vertex> fine, Frame frame) {
        return fine.size() <= 2 ? fine : new Thinning(fine, frame).greedy();
    }

    private List<Vertex> greedy() {
        List<Vertex> kept = new ArrayList<>();
        kept.add(fine.get(0));
        int from = 0;
        while (from < fine.size() - 1) {
            from = farthest(from);
            kept.add(fine.get(from));
        }
        return kept;
    }

    /** The last vertex that a chord from here can reach, found by doubling and halving the distance. */
    private int farthest(int from) {
        int last = fine.size() - 1;
        int reach = 1;
        int jump = 2;
        while (from + jump <= last && fits(from, from + jump)) {
            reach = jump;
            jump *= 2;
        }
        for (int add = jump / 2; add > 0; add /= 2) {
            int to = from + reach + add;
            if (to <= last && fits(from, to)) {
                reach += add;
            }
        }
        return from + reach;
    }

    private boolean fits(int from, int to) {
        double ax = frame.across(fine.get(from).x());
        double ay = frame.down(fine.get(from).y());
        double dx = frame.across(fine.get(to).x()) - ax;
        double dy = frame.down(fine.get(to).y()) - ay;
        double square = dx * dx + dy * dy;
        for (int i = from + 1; i < to; i++) {
            double px = frame.across(fine.get(i).x()) - ax;
            double py = frame.down(fine.get(i).y()) - ay;
            double along = square > 0 ? Math.min(1, Math.max(0, (px * dx + py * dy) / square)) : 0;
            double offX = px - along * dx;
            double offY = py - along * dy;
            if (offX * offX + offY * offY > COARSE * COARSE) {
                return false;
            }
        }
        return true;
    }
}
