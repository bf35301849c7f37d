package org.casewise.notation;

/** A spelled piece of mathematics and how tightly it holds together. */
public record Printed(String text, Precedence precedence) {

    /** A piece that nothing can pull apart, such as a number, a name, or anything in brackets of its own. */
    public static Printed atom(String text) {
        return new Printed(text, Precedence.ATOM);
    }
}
