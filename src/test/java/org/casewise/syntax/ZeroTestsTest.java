package org.casewise.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Order;
import org.junit.jupiter.api.Test;

/** Numbers that are equal, or nearly so: equal ones are proved equal, the others ordered. */
class ZeroTestsTest {

    private static final Map<String, Sign> TRUTH = Map.of("=", Sign.ZERO, "<", Sign.NEGATIVE, ">", Sign.POSITIVE);

    private static Expr number(String text) {
        String inLanguage = text.replaceAll("R\\((\\d+)\\)", "($1)")
                .replaceAll("R\\((\\d+), *(\\d+)\\)", "($1/$2)")
                .replaceAll(" *\\[[^]]*\\]", "");
        return Point.of(new Source("number", inLanguage)).value().orElseThrow();
    }

    private static Sign difference(String a, String b) {
        return new Order(Assumptions.NONE).difference(number(a), number(b));
    }

    @Test
    void equalPairsAreProvedEqualAndOthersOrdered() throws IOException {
        JsonObject table = JsonParser.parseString(
                        Files.readString(Path.of("src/test/resources/syntax/zero_tests.json")))
                .getAsJsonObject();
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (JsonElement element : table.getAsJsonArray("tests")) {
            JsonObject pair = element.getAsJsonObject();
            String a = pair.get("a").getAsString();
            String b = pair.get("b").getAsString();
            Sign truth = TRUTH.get(pair.get("truth").getAsString());
            if (truth == null) {
                // Whether such a number is whole or a fraction is known to nobody.
                continue;
            }
            compared++;
            if (difference(a, b) != truth || difference(b, a) != truth.negate()) {
                wrong.add(a + " and " + b + ": " + difference(a, b));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(compared >= 30, "only " + compared);
    }

    @Test
    void lawsOfElementaryFunctionsShowEqualNumbersEqual() throws IOException {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (String line : Files.readAllLines(Path.of("src/test/resources/syntax/numbers_compared.txt"))) {
            if (!line.startsWith("#")) {
                String[] pair = line.split(" \\| ");
                Sign sign = difference(pair[0], pair[1]);
                compared++;
                if (sign != TRUTH.get(pair[2])) {
                    wrong.add(line + ": " + sign);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(compared > 90, "only " + compared);
    }

    /** Two numbers that differ far beyond the bound on work are not said to be equal. */
    @Test
    void whatIsNotShownIsUnknown() {
        assertEquals(Sign.UNKNOWN, difference("sin(1 + exp(-exp(10)))", "sin(1)"));
        assertEquals(Sign.UNKNOWN, difference("log(2 + exp(-exp(10)))", "log(2)"));
        assertEquals(Sign.UNKNOWN, difference("atan(1 + exp(-exp(10)))", "pi/4"));
        assertEquals(Sign.UNKNOWN, difference("sqrt((2 + exp(-exp(10)))^2 + 1)", "sqrt(5)"));
    }
}
