package org.casewise.exact;

import java.util.ArrayList;
import java.util.List;

/**
 * The bound on work: the working precisions, in bits, that are tried one after the other until an answer is certain.
 *
 * @param first the first one, at least 16
 * @param last the last one, which is tried too
 */
public record Precision(int first, int last) {

    /** 64, 128, ... 16384 bits. */
    public static final Precision USUAL = new Precision(64, 16384);

    public Precision {
        if (first < 16 || last < first || last > 1 << 24) {
            throw new IllegalArgumentException("precisions from " + first + " to " + last + " bits");
        }
    }

    /** Each step is the double of the one before, the last one is {@link #last()}. */
    public List<Integer> steps() {
        List<Integer> steps = new ArrayList<>();
        for (int bits = first; bits < last; bits *= 2) {
            steps.add(bits);
        }
        steps.add(last);
        return List.copyOf(steps);
    }

    /** The same ladder up to fewer bits, for questions of less weight. */
    public Precision upTo(int bits) {
        return new Precision(Math.min(first, bits), Math.min(last, bits));
    }
}
