package org.casewise.notation;

/** A spelled piece of mathematics and how tightly it holds together. */
public record Printed(String text, Precedence precedence) {

    public static Printed atom(String text) {
        return new Printed(text, Precedence.ATOM);
    }
}
