package org.casewise.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewise.expr.Expr;
import org.casewise.numeric.Evaluation;
import org.junit.jupiter.api.Test;

/**
 * Formulas of real articles, and the ways in which they could also be written, mean what they are known to mean. The file
 * latex-formulas.jsonl is made by make_latex_formulas.py beside it; latex-sympy.jsonl has functions of a survey of activation
 * functions as SymPy 1.14 prints them, with its values.
 */
class LatexFormulasTest {

    private static final String ARTICLES = "latex-formulas.jsonl";
    private static final String UNDEFINED = "undefined";

    private static List<JsonObject> rows(String file) {
        List<JsonObject> rows = new ArrayList<>();
        try (InputStream in = LatexFormulasTest.class.getResourceAsStream("/syntax/" + file)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> rows.add(JsonParser.parseString(line).getAsJsonObject()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return rows;
    }

    /** The formulas alone. */
    static List<String> formulas() {
        return rows(ARTICLES).stream()
                .map(row -> row.get("latex").getAsString())
                .toList();
    }

    private static Expr number(String text) {
        return FixedNumber.read(Source.typed(text));
    }

    @Test
    void eachFormulaHasTheValuesOfTheFunctionThatItIsKnownToDefine() {
        check(ARTICLES, 4000);
    }

    /** LaTeX in another hand. */
    @Test
    void activationFunctionsThatSymPyPrintsHaveItsValues() {
        check("latex-sympy.jsonl", 1000);
    }

    private static void check(String file, int atLeast) {
        List<String> wrong = new ArrayList<>();
        int values = 0;
        for (JsonObject row : rows(file)) {
            String latex = row.get("latex").getAsString();
            Map<String, Expr> set = new LinkedHashMap<>();
            for (Map.Entry<String, JsonElement> entry :
                    row.getAsJsonObject("set").entrySet()) {
                set.put(entry.getKey(), number(entry.getValue().getAsString()));
            }
            Evaluation f;
            try {
                f = new Evaluation(LatexReader.read(Source.typed(latex), new ParameterValues(set, false))
                        .function());
            } catch (DefinitionException e) {
                wrong.add(latex + ": " + e.reason() + " at " + e.column());
                continue;
            }
            for (Map.Entry<String, JsonElement> entry :
                    row.getAsJsonObject("values").entrySet()) {
                String expected = entry.getValue().getAsString();
                Evaluation.Result<Double> found = f.rounded(number(entry.getKey()));
                boolean right = expected.equals(UNDEFINED)
                        ? found.outcome() == Evaluation.Outcome.UNDEFINED
                        : found.value().isPresent() && found.value().get() == Double.parseDouble(expected);
                if (!right) {
                    wrong.add(latex + " at " + entry.getKey() + ": " + found + " instead of " + expected);
                }
                values++;
            }
        }
        assertEquals(List.of(), wrong, String.join("\n", wrong));
        assertTrue(values > atLeast, "only " + values + " values");
    }
}
