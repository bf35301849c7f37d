package org.casewise.exact;

/** Where the point goes: decimal digits as plain or scientific text, both good JSON. */
final class DecimalLayout {

    /** The smallest exponent of ten written plainly: 0.0001. */
    private static final int LEAST_PLAIN = -4;

    private DecimalLayout() {}

    /**
     * The number {@code d.ddd·10^exponent}.
     *
     * @param plainBelow exponents from -4 to below this are written plainly, others as {@code 1.5e-7}, {@code 2e22}
     */
    static String text(String digits, int exponent, int plainBelow) {
        if (exponent < LEAST_PLAIN || exponent >= plainBelow) {
            String rest = digits.length() == 1 ? "" : "." + digits.substring(1);
            return digits.charAt(0) + rest + "e" + exponent;
        }
        if (exponent < 0) {
            return "0." + "0".repeat(-exponent - 1) + digits;
        }
        if (digits.length() <= exponent + 1) {
            return digits + "0".repeat(exponent + 1 - digits.length());
        }
        return digits.substring(0, exponent + 1) + "." + digits.substring(exponent + 1);
    }
}
