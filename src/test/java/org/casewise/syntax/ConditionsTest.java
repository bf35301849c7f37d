package org.casewise.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casewise.exact.Ball;
import org.casewise.exact.Rational;
import org.casewise.expr.Constant;
import org.casewise.expr.Enclosing;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Piece;
import org.casewise.reason.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions whose zeros no formula gives; the expected digits are mpmath's findroot at 30 digits. */
class ConditionsTest {

    private static List<Expr> breakpoints(String text) {
        return DefinitionReader.read(Source.typed(text)).function().breakpoints();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            max(0, x + exp(x))                     | -0.5671432904097838729999687
            max(x, sigmoid(x))                     | 0.6590460684074066609843865
            { 1 if log(x) > x - 2; 2 otherwise }   | 0 0.1585943395630393621533953 3.146193220620582585237061
            { 1 if x*exp(x) > 1; 0 otherwise }     | 0.5671432904097838729999687
            max(0, x^3 - x - 1)                    | 1.324717957244746025960909
            max(cos(x), x)                         | 0.7390851332151606416553121
            min(exp(x), x^2)                       | -0.7034674224983916520498186
            { 1 if x^2*exp(x) > 1/10; 0 otherwise } | \
            -5.827897795868838280694369 -0.3829657726840912435451496 0.2755302946937423558693926
            max(x, erf(x))                         | -0.6174468790806070673591023 0 0.6174468790806070673591023
            max(sin(x)/x, 1/2)                     | -1.895494267033980947144036 0 1.895494267033980947144036
            { 1 if x^x > 2; 0 otherwise }          | 0 1.559610469462369349970389
            max(exp(x) - 3, log(x))                | 0 0.1612058424129955328521767 1.141890548915782035196954
            max(0, x^5 + pi*x - 1)                 | 0.3172863410230735967462496
            max(x*Phi(x), x^2/2)                   | 0 1.948664495567542685507233
            max(x*sigmoid(x), 1/10)                | 0.1832555379091199657945231
            max(atan(x), x/2)                      | -2.331122370414422613667836 0 2.331122370414422613667836
            max(2^x, x^2)                          | -0.7666646959621230931112044 2 4
            max(x*log(x), 1 - x)                   | 0 1
            max(x^2, softplus(x))                  | -0.6485108657925999682381284 1.214158830533254563097704
            max(2*sinh(2 - 6*x) - 2, (x + 5/4)*(x - 6)) | 0.6883281279836249522455477
            max(cosh(x) - 3, x^3)                  | -1.100096947542559635948654 6.160242492743613450176686
            max(0, acos(x) - 1)                    | -1 0.5403023058681397174009366 1
            max(0, acos(x))                        | -1 1
            max(0, exp(exp(x)) - exp(exp(-x)))     | 0
            max(0, exp(exp(x)) - exp(exp(2 - x)))  | 1
            max(0, exp(exp(x)) - exp(exp(-x)) - 1/7) | 0.02626200359631185629970180
            """)
    void theZerosOfAConditionAreFoundAndOrdered(String text, String expected) {
        List<Expr> found = breakpoints(text);
        String[] digits = expected.split(" ");
        assertEquals(digits.length, found.size(), text + ": " + found);
        for (int i = 0; i < digits.length; i++) {
            Ball apart = Enclosing.of(found.get(i), 128).minus(Ball.of(decimal(digits[i])), 128);
            assertTrue(apart.abs().upper().compareTo(Rational.ofDecimal("1e-23")) < 0, text + ": " + found.get(i));
        }
    }

    private static Rational decimal(String digits) {
        return digits.startsWith("-") ? Rational.ofDecimal(digits.substring(1)).negate() : Rational.ofDecimal(digits);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            max(exp(x), 1 + x)             | exp(x)
            min(exp(x), 1 + x)             | (1 + x)
            max(cosh(x), 1 + x^2/2)        | cosh(x)
            max(x, softplus(x))            | log((1 + exp(x)))
            max(x, sqrt(x^2 + 1))          | ((1 + (x^2))^1/2)
            max(exp(x), e*x)               | exp(x)
            max(log(x), softplus(x))       | log((1 + exp(x)))
            max(2, atan(x^2))              | 2
            max(cos(atan(x^2)), -1/10)     | cos(atan((x^2)))
            """)
    void onesThatOnlyTouchOrNeverMeetAreProvedToBeTheLarger(String text, String body) {
        List<Piece<Expr>> pieces =
                DefinitionReader.read(Source.typed(text)).function().pieces();
        assertEquals(1, pieces.size(), text);
        assertEquals(body, pieces.get(0).body().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            min(x, sin(x))                          | 0
            max(x, tanh(x))                         | 0
            max(2^x, 4*x - 4)                       | 2 3
            max(exp(x) - 2, x*(exp(x) - 2))         | log(2) 1
            max(exp(x), 3*x*exp(x)/log(27))         | log(3)
            """)
    void zerosThatCanBeWrittenAreRecognised(String text, String points) {
        List<Expr> found = breakpoints(text);
        assertEquals(points, String.join(" ", found.stream().map(Expr::toString).toList()), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"max(0, sin(1/x))", "{ 1 if cos(1/(x - 2)) > 1/2; 0 otherwise }"})
    void zerosThatPileUpAreRefusedBySayingSo(String text) {
        DefinitionException e =
                assertThrows(DefinitionException.class, () -> DefinitionReader.read(Source.typed(text)));
        assertEquals(Key.PILED_UP, e.reason().key());
    }

    @Test
    void oneRootIsOneJointWhicheverWayItIsAskedFor() {
        assertEquals(
                1, breakpoints("max(0, x + exp(x)) + max(0, -2*exp(x) - 2*x)").size());
        assertEquals(
                1,
                breakpoints("max(0, x + exp(x)) + { 0 if x < -7/10; max(0, x + exp(x)) otherwise }").stream()
                        .filter(b -> b instanceof Constant.Root)
                        .count());
    }
}
