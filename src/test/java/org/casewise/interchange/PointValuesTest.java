package org.casewise.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Point;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointValuesTest {

    private static List<String> values(String definition, int order, String points, Integer digits) {
        return PointValues.of(DefinitionReader.read(Source.typed(definition)), order)
                .texts(Point.list(new Source("points", points)), Optional.ofNullable(digits));
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
        assertEquals(List.of("undefined"), values("x", 0, "nan", null));
    }

    @Test
    void atInfinityTheValueIsTheLimit() {
        assertEquals(List.of("Infinity", "-Infinity"), values("x", 0, "oo,-oo", null));
        assertEquals(List.of("oo", "-oo"), values("x", 0, "oo,-oo", 20));
        assertEquals(List.of("0.0", "Infinity"), values("x/(1 + exp(-x))", 0, "-oo,oo", null));
        assertEquals(List.of("0.0", "1.0"), values("max(0, x)", 1, "-oo,oo", null));
        assertEquals(List.of("-1.0", "1.0"), values("x/(1 + abs(x))", 0, "-oo,oo", null));
        assertEquals(List.of("1.5707963267948966"), values("atan(x)", 0, "oo", null));
        assertEquals(List.of("1.5707963267948966192"), values("atan(x)", 0, "oo", 20));
        // No limit; no way to go there; no function left.
        assertEquals(List.of("undefined"), values("sin(x)", 0, "oo", null));
        assertEquals(List.of("Infinity", "undefined"), values("log(x)", 0, "oo,-oo", null));
        assertEquals(List.of("undefined", "undefined"), values("{ 1 if x = 0 }", 1, "oo,0", null));
    }

    /** At 1e300 the powers of 2 have more digits than can be written; of the quotient 1/4 less something tiny is left. */
    @Test
    void aPointThatCannotBePutInIsEnclosed() {
        String quotient = "(2^(x/2) - 2^(-x/2))/(2*sqrt(2)*sqrt(2*(2^x + 2^(-x))))";
        assertEquals(List.of("0.25", "-0.25"), values(quotient, 0, "1e300,-1e300", null));
    }

    @Test
    void aDerivativeThatGrowsBeyondAllBoundsIsUnknownSoon() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> assertEquals(List.of("unknown"), values("x^x", 20, "1/3", null)));
    }

    @Test
    void theZeroWithASignIsZero() {
        assertEquals(List.of("0.0", "0.0"), values("x", 0, "-0.0,0", null));
        assertEquals(List.of("undefined"), values("1/x", 0, "-0.0", null));
        assertEquals(List.of("0.0"), values("max(0, x)", 0, "-0.0", null));
        // Numbers that are not zero keep their sign when they are rounded to it.
        assertEquals(List.of("-0.0", "0.0"), values("x^3", 0, "-1e-200,1e-200", null));
    }

    @Test
    void whatIsTooLargeOrSmallForADoubleIsRoundedOnce() {
        assertEquals(List.of("Infinity", "-Infinity"), values("x", 0, "2^1024,-2^1024", null));
        // The border lies half a step above the largest double; a tie goes to the even neighbour.
        assertEquals(List.of("Infinity"), values("x", 0, "2^1024 - 2^970", null));
        assertEquals(List.of("1.7976931348623157e308"), values("x", 0, "2^1024 - 2^970 - 1", null));
        assertEquals(List.of("0.0", "5e-324"), values("x", 0, "2^-1075,2^-1075 + 2^-2000", null));
        assertEquals(List.of("1e-323"), values("x", 0, "3*2^-1075", null));
        assertEquals(List.of("1.970071114017047e434"), values("exp(x)", 0, "1000", 16));
    }

    @Test
    void atACornerTheDerivativeIsUndefined() {
        assertEquals(List.of("undefined", "0.0", "1.0"), values("max(0, x)", 1, "0,-1,1", null));
        assertEquals(List.of("0.0"), values("x*abs(x)", 1, "0", null));
        assertEquals(List.of("undefined"), values("x*abs(x)", 2, "0", null));
    }

    /** Real powers: 0 has every positive power, and only those; below 0 there are none. Values at 2 by mpmath. */
    @Test
    void zeroHasEveryPositivePower() {
        assertEquals(List.of("undefined", "0.0", "8.824977827076287"), values("x^pi", 0, "-1,0,2", null));
        assertEquals(List.of("1.0", "0.0", "2.665144142690225"), values("abs(x)^sqrt(2)", 0, "-1,0,2", null));
        assertEquals(List.of("0.0", "2.5112873650415883"), values("abs(x)^sqrt(2)", 1, "0,4", null));
        assertEquals(List.of("undefined", "undefined", "0.11331473229676087"), values("x^-pi", 0, "-1,0,2", null));
        assertEquals(List.of("undefined", "undefined", "0.0"), values("0^x", 0, "-1,0,2", null));
        assertEquals(List.of("undefined", "0.0", "8.0"), values("x^(x + 1)", 0, "-1,0,2", null));
        assertEquals(List.of("0.0", "undefined", "4.0"), values("max(0, x)^abs(x)", 0, "-1,0,2", null));
    }

    @Test
    void whereTheDerivativeIsNotDecidedItsValueIsUnknown() {
        // The slopes at 0 differ by less than anybody computes.
        String line = "{ x*sin(1 + exp(-exp(10))) if x < 0; x*sin(1) otherwise }";
        assertEquals(List.of("0.0"), values(line, 0, "0", null));
        assertEquals(List.of("unknown"), values(line, 1, "0", null));
        assertEquals(List.of("unknown"), values(line, 2, "1 - 1", null));
        assertEquals(List.of("0.8414709848078965"), values(line, 1, "1", null));
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
        assertEquals(
                "{\"values\":[\"0.5\",\"undefined\"]}",
                AnalysisJson.compact(ValuesJson.of(List.of("0.5", "undefined"))));
    }

    /** Derivatives of order ten by mpmath 1.3.0 (Taylor series with 120 digits), at the double 0.3. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x*tanh(log(1 + exp(x)))      | 745.7221043314548",
                "x/(1 + exp(-x))              | 36.860286068347484",
                "x*(1 + erf(x/sqrt(2)))/2     | 234.05363299928592",
                "log((exp(x) + exp(-x))/2)    | -2063.7592899915007",
                "sin(x)/x                     | -0.08746999297429528",
                "exp(-1/x^2)                  | -21548977838.14702",
                "x^x                          | 2399631817.2340374",
            })
    void derivativesOfHighOrderAreCorrectlyRounded(String definition, String expected) {
        assertEquals(List.of(expected), values(definition, 10, "0x1.3333333333333p-2", null));
    }

    /** Outside the window on which the cases are known, too; by mpmath at 400 digits. */
    @Test
    void aFunctionKnownOnAWindowIsEvaluatedEverywhere() {
        assertEquals(
                List.of("1000000.0", "1e300", "-1e300", "-1.0"), values("floor(x)", 0, "1e6,1e300,-1e300,-1/3", null));
        assertEquals(List.of("0.985750425160377", "0.0"), values("abs(sin(x))", 0, "1e300,pi*10^20", null));
        assertEquals(List.of("undefined", "0.0"), values("abs(sin(x))", 1, "7*pi,15*pi/2", null));
        assertEquals(List.of("-1.6287782256068988", "undefined"), values("tan(x)", 0, "1e22,41*pi/2", null));
    }
}
