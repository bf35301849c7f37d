package org.casewise.site;

import java.util.List;

/** Cards of which no site is made, all of them at once, in the order of the cards. */
public final class CardsRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** What is wrong with one card: what was thrown when it was read, analysed or rendered. */
    public record Problem(String card, Throwable what) {}

    public CardsRefused(List<Problem> problems) {
        super(problems.size() + " cards", null, false, false);
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
