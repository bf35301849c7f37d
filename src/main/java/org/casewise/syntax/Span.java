package org.casewise.syntax;

/** The part of a text from one offset up to, not including, another; offsets count UTF-16 units. */
public record Span(int start, int end) {

    public Span to(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
