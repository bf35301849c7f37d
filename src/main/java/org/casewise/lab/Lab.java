package org.casewise.lab;

import org.casewise.exact.Rational;
import org.teavm.jso.JSExport;

/**
 * What the page's script offers, as static functions from text to text.
 *
 * <p>A function answers bad input with a text too, never with an exception: in the script nobody would catch it.
 */
public final class Lab {

    private Lab() {}

    /** The fraction in lowest terms that a decimal number such as {@code 0.1} means, or a text that says what is wrong. */
    @JSExport
    public static String fraction(String decimal) {
        try {
            return Rational.ofDecimal(decimal).toString();
        } catch (NumberFormatException e) {
            return "not a decimal number";
        }
    }
}
