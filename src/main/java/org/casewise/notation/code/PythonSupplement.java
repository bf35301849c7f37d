package org.casewise.notation.code;

import java.util.LinkedHashMap;
import java.util.Map;

/** Functions for Python's own numbers that {@code math} does not have, or refuses to compute at some doubles. */
final class PythonSupplement {

    private PythonSupplement() {}

    /** The texts by word. */
    static Map<String, String> texts() {
        Map<String, String> all = new LinkedHashMap<>();
        guarded(all);
        all.put("divide", """
            def $divide(a, b):
                return a / b if b else a * math.copysign(math.inf, b)
            """);
        all.put("power", """
            def $power(base, exponent):
                try:
                    return math.pow(base, exponent)
                except OverflowError:
                    return -math.inf if base < 0 and exponent % 2 == 1 else math.inf
                except ValueError:
                    return math.inf if base == 0 else math.nan
            """);
        all.put("cbrt", """
            def $cbrt(x):
                root = math.copysign(abs(x) ** (1 / 3), x)
                return root - (root - x / root / root) / 3 if 0 < abs(x) < math.inf else x
            """);
        all.put("atanh", """
            def $atanh(x):
                return math.atanh(x) if abs(x) < 1 else math.nan
            """);
        all.put("sigmoid", """
            def $sigmoid(x):
                e = math.exp(-abs(x))
                return e / (1 + e) if x < 0 else 1 / (1 + e)
            """);
        all.put("softplus", """
            def $softplus(x):
                return (x if x > 0 or x != x else 0.0) + math.log1p(math.exp(-abs(x)))
            """);
        all.put("log_cosh", """
            def $log_cosh(x):
                size = abs(x)
                if size > 1:
                    return size - (math.log(2) - math.log1p(math.exp(-2 * size)))
                return math.log1p(2 * math.sinh(size / 2) ** 2)
            """);
        all.put("sech_squared", """
            def $sech_squared(x):
                e = math.exp(-2 * abs(x))
                return 4 * e / ((1 + e) * (1 + e))
            """);
        all.put("sqrt1pm1", """
            def $sqrt1pm1(x):
                return math.sqrt(x) if x > 1e300 else x / (1 + math.sqrt(1 + x))
            """);
        all.put("log_half_erfc", LOG_HALF_ERFC);
        all.put("erfcx", ERFCX);
        all.put("erfc_series", "$erfc_series = (\n" + CurlySupplement.ERFC_SERIES + ")");
        all.replaceAll((word, text) -> text.stripTrailing());
        return all;
    }

    /** Also where it is vectorised: the logarithm of a value that is below all doubles. */
    static final String LOG_HALF_ERFC = """
            def $log_half_erfc(x):
                if math.isnan(x):
                    return x
                if x < 0:
                    return math.log(math.erfc(x) / 2) if x > -0.75 else math.log1p(-math.erfc(-x) / 2)
                return math.log($erfcx(x) / 2) - x * x if x < math.inf else -x
            """;

    static final String ERFCX = """
            def $erfcx(x):
                # exp(x^2) * erfc(x) for x >= 0: a Chebyshev series, summed by Clenshaw
                if x > 1e9:
                    return 0.5641895835477563 / x
                t = (x - 3.75) / (x + 3.75)
                b1 = b2 = 0.0
                for c in reversed($erfc_series[1:]):
                    b1, b2 = 2 * t * b1 - b2 + c, b1
                return (t * b1 - b2 + $erfc_series[0]) / (1 + 2 * x)
            """;

    private static void guarded(Map<String, String> all) {
        for (String word : new String[] {"exp", "expm1", "cosh"}) {
            all.put(word, """
                def $WORD(x):
                    try:
                        return math.WORD(x)
                    except OverflowError:
                        return math.inf
                """.replace("WORD", word));
        }
        all.put("sinh", """
            def $sinh(x):
                try:
                    return math.sinh(x)
                except OverflowError:
                    return math.copysign(math.inf, x)
            """);
        for (String word : new String[] {"sin", "cos", "tan"}) {
            all.put(word, """
                def $WORD(x):
                    return math.WORD(x) if abs(x) < math.inf else math.nan
                """.replace("WORD", word));
        }
        all.put("log", """
            def $log(x):
                return math.log(x) if x > 0 else -math.inf if x == 0 else math.nan
            """);
        all.put("log1p", """
            def $log1p(x):
                return math.log1p(x) if x > -1 else -math.inf if x == -1 else math.nan
            """);
    }
}
