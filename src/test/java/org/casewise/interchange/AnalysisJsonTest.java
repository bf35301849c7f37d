package org.casewise.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casewise.analysis.Analysis;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisJsonTest {

    private static final List<String> KEYS = List.of(
            "definition",
            "name",
            "variable",
            "parameters",
            "window",
            "cases",
            "derivative",
            "secondDerivative",
            "distributionalDerivative",
            "antiderivative",
            "breakpoints",
            "facts",
            "warnings");

    private static final List<String> FACTS = List.of(
            "domain",
            "limits",
            "asymptotes",
            "range",
            "continuity",
            "monotonicity",
            "convexity",
            "parity",
            "lipschitz",
            "zeros",
            "extrema",
            "inflections");

    @Test
    void reluIsAsTheDescriptionOfTheInterfaceSays() throws Exception {
        JsonObject found = JsonParts.analysed("max(0,x)");
        JsonParts.assertHas(JsonParts.resource("relu.json"), found, "relu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x*heaviside(x,0)", "(x+abs(x))/2", "{ x if x > 0; 0 otherwise }", "-min(0,-x)"})
    void anotherSpellingOfReluDiffersInTheDefinitionOnly(String text) {
        JsonObject relu = JsonParts.analysed("max(0,x)");
        JsonObject found = JsonParts.analysed(text);
        assertFalse(relu.remove("definition").equals(found.remove("definition")));
        assertEquals(relu, found);
    }

    static Stream<Arguments> joints() throws Exception {
        List<Arguments> rows = new ArrayList<>();
        for (JsonElement row : JsonParts.resource("joints.json").getAsJsonArray()) {
            JsonObject object = row.getAsJsonObject();
            rows.add(Arguments.of(object.get("text").getAsString(), object.get("expected")));
        }
        assertTrue(rows.size() > 20, "only " + rows.size() + " rows");
        return rows.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("joints")
    void breakpointsAreAsWorkedOutByHand(String text, JsonElement expected) {
        JsonParts.assertHas(expected, JsonParts.analysed(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"max(0,x)", "sqrt(x)", "x", "{ x*sin(1/x) if x != 0; 0 otherwise }", "f(x; a) = abs(x - a)"})
    void everyKeyIsThereInTheSameOrder(String text) {
        JsonObject found = JsonParts.analysed(text);
        assertEquals(KEYS, List.copyOf(found.keySet()));
        assertEquals(FACTS, List.copyOf(found.getAsJsonObject("facts").keySet()));
        for (Map.Entry<String, JsonElement> fact :
                found.getAsJsonObject("facts").entrySet()) {
            assertEvidence(fact.getKey(), fact.getValue().getAsJsonObject(), "value");
        }
        assertEvidence("antiderivative", found.getAsJsonObject("antiderivative"), "cases");
        assertEvidence("distributionalDerivative", found.getAsJsonObject("distributionalDerivative"), "regular");
    }

    private static void assertEvidence(String name, JsonObject finding, String value) {
        String evidence = finding.get("evidence").getAsString();
        assertTrue(List.of("proved", "checked", "unknown").contains(evidence), name + ": " + evidence);
        assertEquals(evidence.equals("unknown"), finding.get(value).isJsonNull(), name + ": " + finding);
        assertEquals(evidence.equals("unknown"), finding.has("because"), name + ": " + finding);
        assertEquals(evidence.equals("checked"), finding.has("points"), name + ": " + finding);
    }

    @Test
    void whatIsNotKnownOfABreakpointIsNullAndNamed() {
        // Its slope swings, but no rule of ours shows that of a product of two factors that swing.
        JsonObject found = JsonParts.analysed("{ 0 if x = 0; x*sin(1/x)^2*cos(1/x) otherwise }");
        JsonObject joint = found.getAsJsonArray("breakpoints").get(0).getAsJsonObject();
        assertEquals("undecided", joint.get("verdict").getAsString());
        assertEquals("unknown", joint.get("evidence").getAsString());
        for (String name : joint.getAsJsonObject("unknown").keySet()) {
            assertTrue(joint.get(name).isJsonNull() || name.equals("verdict"), name + ": " + joint.get(name));
        }
        assertEquals(
                new TreeSet<>(List.of(
                        "leftDerivative",
                        "rightDerivative",
                        "leftLimitOfDerivative",
                        "rightLimitOfDerivative",
                        "continuous",
                        "differentiable",
                        "verdict")),
                new TreeSet<>(joint.getAsJsonObject("unknown").keySet()));
        JsonObject derivative = found.getAsJsonObject("derivative");
        assertEquals("[]", derivative.get("undefinedAt").toString(), "it is not known that there is no derivative");
        assertEquals("[\"0\"]", derivative.get("undecidedAt").toString());
    }

    @Test
    void valuesThatWereSetStandWithTheirParameters() {
        Definition written = DefinitionReader.read(Source.typed("f(x; a = 1, b = 2, a > 0) = max(a, x + b)"));
        Map<Symbol, Expr> values = Map.of(Algebra.symbol("a"), Algebra.num(Rational.of(3)));
        Analysis analysis = Analysis.of(written.with(values).function());
        JsonObject parameters =
                AnalysisJson.of(written, values, analysis, Object::toString).getAsJsonObject("parameters");
        assertEquals(
                "{\"a\":{\"default\":\"1\",\"where\":[\"a >"
                        + " 0\"],\"value\":\"3\"},\"b\":{\"default\":\"2\",\"where\":[]}}",
                AnalysisJson.compact(parameters));
    }

    @Test
    void aGapIsAWarning() {
        assertEquals(
                "[\"reason.warn-gap\"]",
                JsonParts.analysed("{ x if x < 0; x if x > 0 }").get("warnings").toString());
    }

    /** As Python 3 prints these doubles; Java before 19 prints the last two longer. */
    @ParameterizedTest
    @CsvSource({"1/10,0.1", "1e22,1e22", "2^-1074,5e-324", "2^-44,5.684341886080802e-14", "2e23,2e23"})
    void numbersAreTheShortestDoubles(String at, String number) {
        String json = AnalysisJson.compact(JsonParts.analysed("max(0, x - " + at + ")"));
        assertTrue(json.contains("\"atNumber\":" + number + ","), json);
    }

    @Test
    void aNumberBeyondTheDoublesIsNullBesideItsText() {
        JsonObject joint = JsonParts.analysed("max(0, x - 10^400)")
                .getAsJsonArray("breakpoints")
                .get(0)
                .getAsJsonObject();
        assertTrue(joint.get("atNumber").isJsonNull(), joint.toString());
        assertEquals("1" + "0".repeat(400), joint.get("at").getAsString());
    }
}
