package org.casewise.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Point;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesJsonTest {

    private static List<String> values(String definition, int order, String points, Integer digits) {
        return ValuesJson.texts(
                DefinitionReader.read(Source.typed(definition)).function(),
                order,
                Point.list(new Source("points", points)),
                Optional.ofNullable(digits));
    }

    /** Expected digits: mpmath 1.3.0 with 80 digits, rounded by it to 50; its doubles are the nearest ones, as Python prints them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exp(x)        | 1         | 2.7182818284590452353602874713526624977572470937000 | 2.718281828459045",
                "log(x)        | 2         | 0.69314718055994530941723212145817656807550013436026 | 0.6931471805599453",
                "sin(x)        | 10^22     | -0.85220084976718880177270589375302936826176215041004 |"
                        + " -0.8522008497671888",
                "exp(x) - 1    | 10^-20    | 1.0000000000000000000050000000000000000000166666667e-20 | 1e-20",
                "erf(x)        | 1/2       | 0.52049987781304653768274665389196452873645157575796 | 0.5204998778130465",
                "sigmoid(x)    | -40       | 4.2483542552915889772807209044045063714347627178862e-18 |"
                        + " 4.248354255291589e-18",
                "softplus(x)   | -40       | 4.2483542552915889863049778436315821818777506798230e-18 |"
                        + " 4.248354255291589e-18",
                "cbrt(x)       | -2        | -1.2599210498948731647672106072782283505702514647015 |"
                        + " -1.2599210498948732",
                "x^x           | pi        | 36.462159607207911770990826022692123666365508402229 | 36.46215960720791",
            })
    void valuesAreCorrectlyRounded(String definition, String at, String digits, String shortest) {
        assertEquals(List.of(digits), values(definition, 0, at, 50));
        assertEquals(List.of(shortest), values(definition, 0, at, null));
    }

    @Test
    void outsideTheDomainNothingIsDefined() {
        assertEquals(List.of("undefined", "0.5"), values("1/x", 0, "0,2", null));
        assertEquals(List.of("undefined", "undefined", "undefined"), values("x", 0, "nan,oo,-oo", null));
    }

    @Test
    void atACornerTheDerivativeIsUndefined() {
        assertEquals(List.of("undefined", "0.0", "1.0"), values("max(0, x)", 1, "0,-1,1", null));
        assertEquals(List.of("0.0"), values("x*abs(x)", 1, "0", null));
        assertEquals(List.of("undefined"), values("x*abs(x)", 2, "0", null));
    }

    @Test
    void whereTheDerivativeIsNotDecidedItsValueIsUnknown() {
        String flat = "sqrt(x^4 + x^6)";
        assertEquals(List.of("0.0"), values(flat, 0, "0", null));
        assertEquals(List.of("unknown"), values(flat, 1, "0", null));
        assertEquals(List.of("unknown"), values(flat, 2, "1 - 1", null));
        // 5/sqrt(2), by mpmath.
        assertEquals(List.of("3.5355339059327378"), values(flat, 1, "1", null));
    }

    @Test
    void aHexadecimalDoubleMeansExactlyThatDouble() {
        // 0.1 as a double is 3602879701896397/2^55.
        assertEquals(
                List.of("0.1000000000000000055511151231257827", "0.1000000000000000000000000000000000"),
                values("x", 0, "0x1.999999999999ap-4,0.1", 34));
    }

    @Test
    void jsonIsOneLine() {
        assertEquals("{\"values\":[\"0.5\",\"undefined\"]}", ValuesJson.of(List.of("0.5", "undefined")));
    }
}
