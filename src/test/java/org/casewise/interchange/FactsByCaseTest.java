package org.casewise.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts that hang on parameters, as they follow by hand. */
class FactsByCaseTest {

    private static final String ELU = "elu(x; alpha = 1, alpha > 0) = { x if x > 0; alpha*(exp(x) - 1) otherwise }";
    private static final String LEAKY = "leaky(x; lambda = 0.01, 0 < lambda < 1) = { x if x >= 0; lambda*x otherwise }";
    private static final String HARD = "f(x; a, a > 0) = min(max(x, -a), a)";

    private static JsonObject fact(String definition, String name) {
        return JsonParts.analysed(definition).getAsJsonObject("facts").getAsJsonObject(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                ELU + " | continuity | {'if':'alpha = 1','value':'C1','otherwise':'C0'}",
                ELU + " | convexity | {'if':'alpha <= 1','value':'convex','otherwise':'none'}",
                ELU + " | lipschitz | {'if':'alpha <= 1','value':1.0,'otherwise':null}",
                ELU + " | monotonicity | 'increasing'",
                ELU + " | parity | 'none'",
                LEAKY + " | convexity | 'convex'",
                LEAKY + " | lipschitz | 1.0",
                LEAKY + " | continuity | 'C0'",
                HARD + " | parity | 'odd'",
                HARD + " | lipschitz | 1.0",
                "f(x; a) = { x if x >= 0; a*x otherwise } | continuity | {'if':'a = 1','value':'Cinf','otherwise':'C0'}",
            })
    void conditionsAreTold(String definition, String name, String value) {
        JsonObject fact = fact(definition, name);
        assertEquals(value.replace('\'', '"'), AnalysisJson.compact(fact.get("value")));
        assertEquals("proved", fact.get("evidence").getAsString());
    }
}
