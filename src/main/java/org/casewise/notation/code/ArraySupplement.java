package org.casewise.notation.code;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Functions that libraries of arrays do not have, written once for all of them, {@code np} standing for the library. What
 * is computed beside the value that is chosen is finite, so that it spoils no derivative.
 */
final class ArraySupplement {

    private ArraySupplement() {}

    static Map<String, String> numPy() {
        Map<String, String> all = common();
        all.put("softplus", """
            def $softplus(x):
                return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))
            """);
        all.put("erf", "$erf = np.vectorize(math.erf, otypes=[float])");
        all.put("erfc", "$erfc = np.vectorize(math.erfc, otypes=[float])");
        all.put(
                "log_half_erfc",
                PythonSupplement.LOG_HALF_ERFC + "\n\n$log_half_erfc = np.vectorize($log_half_erfc, otypes=[float])");
        all.put("erfcx", PythonSupplement.ERFCX);
        all.put("erfc_series", "$erfc_series = (\n" + CurlySupplement.ERFC_SERIES + ")");
        return finished(all, "np");
    }

    static Map<String, String> pyTorch() {
        Map<String, String> all = common();
        all.put("softplus", """
            def $softplus(x):
                return -torch.nn.functional.logsigmoid(-x)
            """);
        all.put("log_half_erfc", """
            def $log_half_erfc(x):
                return torch.special.log_ndtr(-math.sqrt(2) * x)
            """);
        all.put("cbrt", """
            def $cbrt(x):
                root = torch.sign(x) * torch.abs(x) ** (1 / 3)
                finite = torch.isfinite(x) & (x != 0)
                r = torch.where(finite, root, torch.ones_like(x)).detach()
                return torch.where(finite, r - (r - x / r / r) / 3, root)
            """);
        return finished(all, "torch");
    }

    static Map<String, String> jax() {
        Map<String, String> all = common();
        all.put("log_half_erfc", """
            def $log_half_erfc(x):
                return jax.scipy.special.log_ndtr(-math.sqrt(2) * x)
            """);
        return finished(all, "jnp");
    }

    private static Map<String, String> common() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("sigmoid", """
            def $sigmoid(x):
                e = np.exp(-np.abs(x))
                return np.where(x < 0, e, 1) / (1 + e)
            """);
        all.put("log_cosh", """
            def $log_cosh(x):
                size = np.abs(x)
                small = np.where(size > 1, np.zeros_like(size), size)
                far = size - (math.log(2) - np.log1p(np.exp(-2 * size)))
                return np.where(size > 1, far, np.log1p(2 * np.sinh(small / 2) ** 2))
            """);
        all.put("sech_squared", """
            def $sech_squared(x):
                e = np.exp(-2 * np.abs(x))
                return 4 * e / (1 + e) ** 2
            """);
        all.put("sqrt1pm1", """
            def $sqrt1pm1(x):
                finite = np.where(np.isinf(x), np.ones_like(x), x)
                return np.where(np.isinf(x), x, finite / (1 + np.sqrt(1 + finite)))
            """);
        return all;
    }

    private static Map<String, String> finished(Map<String, String> all, String library) {
        all.replaceAll((word, text) -> text.replace("np.", library + ".").stripTrailing());
        return all;
    }
}
