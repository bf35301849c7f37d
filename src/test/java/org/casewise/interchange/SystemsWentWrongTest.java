package org.casewise.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Questions that SymPy 1.14, Symja 3.0, giac 1.9, Maxima 5.46 and smaller systems answered wrongly or not at all; the right
 * answers follow by hand.
 */
class SystemsWentWrongTest {

    private static String compact(JsonElement json) {
        return AnalysisJson.compact(json).replace('"', '\'');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "max(0, x) | 0 | corner | 0.0 | 1.0 | [0.0,1.0]",
                "{ x if x > 0; 0 otherwise } | 0 | corner | 0.0 | 1.0 | [0.0,1.0]",
                "{ x if x >= 0; 0 otherwise } | 0 | corner | 0.0 | 1.0 | [0.0,1.0]",
                "abs(x) | 0 | corner | -1.0 | 1.0 | [-1.0,1.0]",
                "min(1, max(-1, x)) | 1 | corner | 1.0 | 0.0 | [0.0,1.0]",
                "min(1, max(-1, x)) | -1 | corner | 0.0 | 1.0 | [0.0,1.0]",
                "{ x if x >= 0; x/100 otherwise } | 0 | corner | 0.01 | 1.0 | [0.01,1.0]",
                "max(x, x/100) | 0 | corner | 0.01 | 1.0 | [0.01,1.0]",
                "{ x if x > 0; 2*(exp(x) - 1) otherwise } | 0 | corner | 2.0 | 1.0 | [1.0,2.0]",
                "x*min(max(x + 3, 0), 6)/6 | 3 | corner | 1.5 | 1.0 | [1.0,1.5]",
                "relu(1 - relu(1 - relu(x))) | 0 | corner | 0.0 | 1.0 | [0.0,1.0]",
                "{ 0 if x < 0; 1 otherwise } | 0 | jump | 'oo' | 0.0 | null",
                "{ x^2 if x < 1; x^2 + 1 otherwise } | 1 | jump | 'oo' | 2.0 | null",
                "{ 0 if x = 0; (1 - cos(x))/x otherwise } | 0 | differentiable | 0.5 | 0.5 | [0.5,0.5]",
                "{ 1 if x = 0; sin(x)/x otherwise } | 0 | differentiable | 0.0 | 0.0 | [0.0,0.0]",
                "{ 5 if x = 0; x otherwise } | 0 | stray | 'oo' | '-oo' | null",
                "{ 0 if x = 0; x^2*sin(1/x) otherwise } | 0 | differentiable | 0.0 | 0.0 | [-1.0,1.0]",
                "sqrt(abs(x)) | 0 | cusp | '-oo' | 'oo' | null",
                "sign(x) | 0 | jump | 'oo' | 'oo' | null",
            })
    void breakpoints(String definition, String at, String verdict, String leftSlope, String rightSlope, String clarke) {
        JsonObject found = null;
        for (JsonElement joint : JsonParts.analysed(definition).getAsJsonArray("breakpoints")) {
            if (joint.getAsJsonObject().get("at").getAsString().equals(at)) {
                found = joint.getAsJsonObject();
            }
        }
        assertEquals(verdict, found.get("verdict").getAsString());
        assertEquals(leftSlope, compact(found.get("leftDerivative")));
        assertEquals(rightSlope, compact(found.get("rightDerivative")));
        assertEquals(clarke, compact(found.get("clarke")));
        assertEquals("proved", found.get("evidence").getAsString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "{ 1 if x = 0; x + 1 otherwise } | [{'from':'-oo','fromIncluded':false,'to':'oo','toIncluded':false,'value':'x + 1'}]",
                "relu(x) - relu(-x) | [{'from':'-oo','fromIncluded':false,'to':'oo','toIncluded':false,'value':'x'}]",
                "max(x, -x) - abs(x) | [{'from':'-oo','fromIncluded':false,'to':'oo','toIncluded':false,'value':'0'}]",
            })
    void cases(String definition, String cases) {
        assertEquals(cases, compact(JsonParts.analysed(definition).get("cases")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "{ x^2 if x <= 0; x^3 otherwise } | ['0']",
                "x*abs(x) | ['0']",
                "{ 1 if x = 0; sin(x)/x otherwise } | []",
                "abs(x)^3 | []",
                "abs(x) | ['0']",
            })
    void secondDerivativesAreMissing(String definition, String at) {
        JsonObject second = JsonParts.analysed(definition).getAsJsonObject("secondDerivative");
        assertEquals(at, compact(second.get("undefinedAt")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "min(1, max(-1, x)) | convexity | 'none'",
                "{ 0 if x < 0; 1 otherwise } | convexity | 'none'",
                "max(0, x) | convexity | 'convex'",
                "abs(x) | convexity | 'convex'",
                "-abs(x) | convexity | 'concave'",
                "min(x, 0) | convexity | 'concave'",
                "{ x if x < 0; x - 1 otherwise } | monotonicity | 'none'",
                "{ x if x > 0; exp(x) - 1 otherwise } | limits | {'-oo':-1.0,'oo':'oo'}",
                "min(1, max(-1, x)) | limits | {'-oo':-1.0,'oo':1.0}",
                "x/(1 + abs(x)) | limits | {'-oo':-1.0,'oo':1.0}",
                "x*exp(x) | limits | {'-oo':0.0,'oo':'oo'}",
                "x*tanh(log(1 + exp(x))) | limits | {'-oo':0.0,'oo':'oo'}",
                "x*(1 + erf(x/sqrt(2)))/2 | limits | {'-oo':0.0,'oo':'oo'}",
                "log(1 + exp(x)) - x | limits | {'-oo':'oo','oo':0.0}",
                "log(1 + exp(x)) | asymptotes | {'-oo':'0','oo':'x'}",
                "{ 1 if x = 0; sin(x)/x otherwise } | parity | 'even'",
                "x*abs(x) | continuity | 'C1'",
                "exp(-1/x)*heaviside(x, 0) | limits | {'-oo':0.0,'oo':1.0}",
            })
    void facts(String definition, String name, String value) {
        JsonObject fact =
                JsonParts.analysed(definition).getAsJsonObject("facts").getAsJsonObject(name);
        assertEquals(value, compact(fact.get("value")));
        assertEquals("proved", fact.get("evidence").getAsString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "max(0, x) | 0.0 true oo",
                "{ 0 if x < 0; 1 otherwise } | 0.0 true 1.0",
                "x/(1 + abs(x)) | -1.0 false 1.0",
                "x/(1 + exp(-x)) | -0.2784645427610738 true oo",
                "tanh(x) | -1.0 false 1.0",
                "1/(1 + exp(-x)) | 0.0 false 1.0",
                "abs(x) | 0.0 true oo",
            })
    void ranges(String definition, String expected) {
        JsonObject range = JsonParts.analysed(definition)
                .getAsJsonObject("facts")
                .getAsJsonObject("range")
                .getAsJsonObject("value");
        assertEquals(
                expected,
                range.get("inf").getAsString() + " " + range.get("infAttained").getAsBoolean() + " "
                        + range.get("sup").getAsString());
    }
}
