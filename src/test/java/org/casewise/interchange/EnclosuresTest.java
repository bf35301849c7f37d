package org.casewise.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected numbers are mpmath's, by its root finder and numerical derivatives at 40 digits. */
class EnclosuresTest {

    private static final BigDecimal NARROW = new BigDecimal("1e-17");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        x/(1+exp(-x)); -1.278464542761073795109358739022980155439; -0.2784645427610737951093587390229801554395
        x/2*(1+tanh(sqrt(2/pi)*(x+0.044715*x^3))); -0.7524614220710162584879544432889160906054; -0.1700407505712540506390674279875556835771
        x*Phi(x); -0.7517915246935644574579049467795240396645; -0.1699712074799036616938684709824339228329
        x*tanh(log(1+exp(x))); -1.192431214515495212137588340420739405601; -0.3088434130172504066287602290419537284596
        """)
    void theSmallestValueAndItsPlaceAreEnclosed(String definition, BigDecimal place, BigDecimal value) {
        JsonObject facts = facts(definition);
        JsonObject minimum =
                facts.getAsJsonObject("extrema").getAsJsonArray("value").get(0).getAsJsonObject();
        assertEquals("proved", facts.getAsJsonObject("extrema").get("evidence").getAsString());
        assertEquals("minimum", minimum.get("kind").getAsString());
        assertTrue(minimum.get("global").getAsBoolean());
        assertEquals(place.doubleValue(), minimum.get("atNumber").getAsDouble());
        assertEquals(value.doubleValue(), minimum.get("value").getAsDouble());
        assertEncloses(place, minimum.get("atEnclosure"));
        assertEncloses(value, minimum.get("enclosure"));
        assertEncloses(
                value, facts.getAsJsonObject("range").getAsJsonObject("value").get("infEnclosure"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        x/(1+exp(-x)); 2.399357280515467667832739697282283888523; 1.099839320128866916958184924320570972131
        x/2*(1+tanh(sqrt(2/pi)*(x+0.044715*x^3))); 1.418504008790828355548033545599642697924; 1.128993068658771765455904470399553845734
        x*Phi(x); 1.414213562373095048801688724209698078570; 1.128904145185154786340744442261973312332
        """)
    void theLipschitzConstantAndTheInflectionThatGivesItAreEnclosed(
            String definition, BigDecimal place, BigDecimal constant) {
        JsonObject facts = facts(definition);
        assertEquals(
                "proved", facts.getAsJsonObject("lipschitz").get("evidence").getAsString());
        assertEquals(
                constant.doubleValue(),
                facts.getAsJsonObject("lipschitz").get("value").getAsDouble());
        assertEncloses(constant, facts.getAsJsonObject("lipschitz").get("enclosure"));
        JsonArray inflections = facts.getAsJsonObject("inflections").getAsJsonArray("value");
        assertEncloses(
                place, inflections.get(inflections.size() - 1).getAsJsonObject().get("enclosure"));
    }

    @Test
    void aBreakpointAndTheSlopesThereAreEnclosed() {
        JsonObject joint = JsonParts.analysed("max(x^3-x-1, 0)")
                .getAsJsonArray("breakpoints")
                .get(0)
                .getAsJsonObject();
        JsonObject enclosure = joint.getAsJsonObject("enclosure");
        assertEncloses(new BigDecimal("1.324717957244746025960908854478097340734"), enclosure.get("at"));
        assertEncloses(new BigDecimal("4.264632998740078280148526689075586075684"), enclosure.get("rightDerivative"));
        assertFalse(enclosure.has("leftDerivative"), "0 is exact");
    }

    @Test
    void limitsAndZerosAreEnclosedAndFractionsAreNot() {
        JsonObject facts = facts("atan(x) - 1");
        assertEncloses(
                new BigDecimal("0.5707963267948966192313216916397514420985"),
                facts.getAsJsonObject("limits").getAsJsonObject("enclosure").get("oo"));
        assertEncloses(
                new BigDecimal("1.557407724654902230506974807458360173088"),
                facts.getAsJsonObject("zeros")
                        .getAsJsonArray("value")
                        .get(0)
                        .getAsJsonObject()
                        .get("enclosure"));
        assertFalse(facts("x/3").getAsJsonObject("lipschitz").has("enclosure"));
    }

    private static JsonObject facts(String definition) {
        return JsonParts.analysed(definition).getAsJsonObject("facts");
    }

    private static void assertEncloses(BigDecimal expected, JsonElement enclosure) {
        BigDecimal low = new BigDecimal(enclosure.getAsJsonArray().get(0).getAsString());
        BigDecimal high = new BigDecimal(enclosure.getAsJsonArray().get(1).getAsString());
        assertTrue(low.compareTo(expected) <= 0 && expected.compareTo(high) <= 0, expected + " in " + enclosure);
        assertTrue(high.subtract(low).compareTo(NARROW) <= 0, "wide: " + enclosure);
    }
}
