package org.casewise.notation.code;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Functions that languages in the tradition of C do not have, written once for all of them: {@code FUNCTION}, {@code REAL},
 * {@code LET}, {@code VARY}, {@code COUNT} and {@code TABLE} stand for what each of them says there, and functions of
 * mathematics are called as Java and JavaScript call them.
 *
 * <p>The error function: near zero its Maclaurin series; elsewhere {@code exp(x^2) erfc(x) (1 + 2x)} by its Chebyshev series
 * in {@code (x - 15/4)/(x + 15/4)} (the form of M. M. Shepherd and J. G. Laframboise, 1981; the coefficients were computed
 * anew with 60 digits). Relative error below 1e-15 where the result is normal.
 */
final class CurlySupplement {

    /** The coefficients of the Chebyshev series. */
    static final String ERFC_SERIES = """
                1.1775789345674017, -0.004590054580646478, -0.08424913336651792, 0.05920993999819189,
                -0.026658668435305753, 0.009074997670705265, -0.002413163540417608, 4.907758365258086e-04,
                -6.916973302501207e-05, 4.13902798607301e-06, 7.74038306619849e-07, -2.1886401049234397e-07,
                1.076499946567091e-08, 4.521959811218287e-09, -7.754400208831351e-10, -6.318088340886684e-11,
                2.86879501093067e-11, 1.9455868545777347e-13, -9.65469674843344e-13, 3.25254814814874e-14,
                3.3478119482868056e-14, -1.864562880419313e-15, -1.2507950530688648e-15, 7.418235256624042e-17,
                5.06814890479611e-17, -2.2370566594360134e-18, -2.1873429443030225e-18
            """;

    private CurlySupplement() {}

    /** The texts by word, as a language says them. */
    static Map<String, String> with(Map<String, String> spoken) {
        Map<String, String> texts = new LinkedHashMap<>();
        all().forEach((word, text) -> {
            String said = text;
            for (Map.Entry<String, String> entry : spoken.entrySet()) {
                said = said.replace(entry.getKey(), entry.getValue());
            }
            texts.put(word, said.stripTrailing());
        });
        return texts;
    }

    private static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("sigmoid", """
            FUNCTION $sigmoid(REALx) {
                LETe = Math.exp(-Math.abs(x));
                return x < 0 ? e / (1 + e) : 1 / (1 + e);
            }
            """);
        all.put("softplus", """
            FUNCTION $softplus(REALx) {
                return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
            }
            """);
        all.put("log_cosh", """
            FUNCTION $log_cosh(REALx) {
                LETsize = Math.abs(x);
                if (size > 1) {
                    return size - (0.6931471805599453 - Math.log1p(Math.exp(-2 * size)));
                }
                LEThalf = Math.sinh(0.5 * size);
                return Math.log1p(2 * half * half);
            }
            """);
        all.put("sech_squared", """
            FUNCTION $sech_squared(REALx) {
                LETe = Math.exp(-2 * Math.abs(x));
                return 4 * e / ((1 + e) * (1 + e));
            }
            """);
        all.put("sqrt1pm1", """
            FUNCTION $sqrt1pm1(REALx) {
                return x > 1e300 ? Math.sqrt(x) : x / (1 + Math.sqrt(1 + x));
            }
            """);
        inverseHyperbolic(all);
        errorFunction(all);
        scaledErrorFunction(all);
        return all;
    }

    private static void inverseHyperbolic(Map<String, String> all) {
        all.put("asinh", """
            FUNCTION $asinh(REALx) {
                LETsize = Math.abs(x);
                LETvalue = size > 1e9
                        ? Math.log(size) + 0.6931471805599453
                        : Math.log1p(size + size * size / (1 + Math.sqrt(1 + size * size)));
                return x < 0 ? -value : value;
            }
            """);
        all.put("acosh", """
            FUNCTION $acosh(REALx) {
                LETabove = x - 1;
                return x > 1e9
                        ? Math.log(x) + 0.6931471805599453
                        : Math.log1p(above + Math.sqrt(above * (x + 1)));
            }
            """);
        all.put("atanh", """
            FUNCTION $atanh(REALx) {
                LETsize = Math.abs(x);
                LETvalue = 0.5 * Math.log1p(2 * size / (1 - size));
                return x < 0 ? -value : value;
            }
            """);
    }

    private static void errorFunction(Map<String, String> all) {
        all.put("erf", """
            /* The error function, relative error below 1e-15. */
            FUNCTION $erf(REALx) {
                LETsize = Math.abs(x);
                if (!(size >= 0.75)) {
                    return $erf_near_zero(x);
                }
                LETvalue = size > 6 ? 1 : 1 - $erfc_tail(size);
                return x < 0 ? -value : value;
            }
            """);
        all.put("erf_near_zero", """
            FUNCTION $erf_near_zero(REALx) {
                LETsquare = x * x;
                VARYsum = 0;
                for (COUNTn = 14; n > 0; n--) {
                    sum = (sum + 1.0 / (2 * n + 1)) * -square / n;
                }
                return 1.1283791670955126 * (x + x * sum);
            }
            """);
        all.put("erfc", """
            /* 1 - erf(x), relative error below 1e-15 where the result is normal. */
            FUNCTION $erfc(REALx) {
                if (!(Math.abs(x) >= 0.75)) {
                    return x < 0.5 ? 1 - $erf_near_zero(x) : 0.5 + (0.5 - $erf_near_zero(x));
                }
                return x < 0 ? 2 - $erfc_tail(-x) : $erfc_tail(x);
            }
            """);
        all.put("erfc_tail", """
            /* erfc(x) for x >= 0.75; the square is taken apart, because its rounding would cost digits. */
            FUNCTION $erfc_tail(REALx) {
                if (x > 28) {
                    return 0;
                }
                LEThead = Math.floor(x * 1048576) / 1048576;
                return Math.exp(-head * head) * (Math.exp((head - x) * (head + x)) * $erfcx(x));
            }
            """);
    }

    private static void scaledErrorFunction(Map<String, String> all) {
        all.put("erfcx", """
            /* exp(x^2) * erfc(x) for x >= 0: a Chebyshev series in (x - 15/4)/(x + 15/4), summed by Clenshaw. */
            FUNCTION $erfcx(REALx) {
                if (x > 1e9) {
                    return 0.5641895835477563 / x;
                }
                LETt = (x - 3.75) / (x + 3.75);
                VARYb1 = 0;
                VARYb2 = 0;
                for (COUNTi = 26; i > 0; i--) {
                    LETb0 = 2 * t * b1 - b2 + $erfc_series[i];
                    b2 = b1;
                    b1 = b0;
                }
                return (t * b1 - b2 + $erfc_series[0]) / (1 + 2 * x);
            }
            """);
        all.put("erfc_series", "TABLE(erfc_series) = OPEN\n" + ERFC_SERIES + "CLOSE;");
        all.put("log_half_erfc", """
            /* log(erfc(x)/2), also where erfc(x) is below all doubles. */
            FUNCTION $log_half_erfc(REALx) {
                if (x < 0) {
                    return x > -0.75 ? Math.log(0.5 * $erfc(x)) : Math.log1p(-0.5 * $erfc(-x));
                }
                return Math.log(0.5 * $erfcx(x)) - x * x;
            }
            """);
    }
}
