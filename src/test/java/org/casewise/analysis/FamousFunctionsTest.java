package org.casewise.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.casewise.piecewise.ParameterCondition;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verdicts that any analyst gives by hand: place, word, slopes from the left and from the right, generalised gradient. */
class FamousFunctionsTest {

    private static String limit(Limit limit) {
        return limit instanceof Limit.Infinite i
                ? i.positive() ? "oo" : "-oo"
                : limit instanceof Limit.Unknown
                        ? "?"
                        : limit.finite().map(Object::toString).orElse("none");
    }

    private static String condition(ParameterCondition condition) {
        return String.join(
                " and ",
                condition.allOf().stream()
                        .map(e -> e.left() + " = " + e.anyOf().get(0))
                        .toList());
    }

    private static String said(Joint joint) {
        StringBuilder verdict = new StringBuilder();
        for (Conditional.Branch<Verdict> branch : joint.verdict().branches()) {
            verdict.append("if " + condition(branch.condition()) + ": "
                    + branch.value().word() + ", otherwise ");
        }
        verdict.append(joint.verdict().otherwise().word());
        String slopes = limit(joint.leftDerivative().otherwise()) + " | "
                + limit(joint.rightDerivative().otherwise());
        return joint.at() + ": " + verdict + " " + slopes + " "
                + joint.clarke().otherwise().ends();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "max(0, x) # 0: corner 0 | 1 [0, 1]",
                "f(x; lambda, 0 < lambda < 1) = { x if x >= 0; lambda*x otherwise } # 0: corner lambda | 1 [lambda, 1]",
                "f(x; alpha, alpha > 0) = { x if x > 0; alpha*(exp(x) - 1) otherwise } #"
                        + " 0: if alpha = 1: differentiable, otherwise corner alpha | 1 [alpha, 1]",
                "abs(x) # 0: corner -1 | 1 [-1, 1]",
                "x*abs(x) # 0: differentiable 0 | 0 [0, 0]",
                "clip(x, -1, 1) # -1: corner 0 | 1 [0, 1]; 1: corner 1 | 0 [0, 1]",
                "sign(x) # 0: jump oo | oo []",
                "max(0, min(x, 6)) # 0: corner 0 | 1 [0, 1]; 6: corner 1 | 0 [0, 1]",
                "{ x^2 if x < 1; 2*x - 1 otherwise } # 1: differentiable 2 | 2 [2, 2]",
                "{ x if x < 0; x + 1 otherwise } # 0: jump oo | 1 []",
                "x/abs(x) # 0: jump none | none []",
                "1/x # 0: blowup none | none []",
                "1/x^2 # 0: blowup none | none []",
                "{ 1/x if x < 0; x otherwise } # 0: blowup oo | 1 []",
                "cbrt(x) # 0: verticalTangent oo | oo []",
                "-cbrt(x) # 0: verticalTangent -oo | -oo []",
                "sqrt(abs(x)) # 0: cusp -oo | oo []",
                "cbrt(x)^2 # 0: cusp -oo | oo []",
                "{ 0 if x < 0; sqrt(x) otherwise } # 0: corner 0 | oo []",
                "{ x^2*sin(1/x) if x != 0; 0 otherwise } # 0: differentiable 0 | 0 [-1, 1]",
                "{ x^2*sin(1/x) if x > 0; 3*x otherwise } # 0: corner 3 | 0 [-1, 3]",
                "{ x^2*(sin(1/x) + 2*cos(1/x)) if x > 0; 0 otherwise } # 0: differentiable 0 | 0 [(-1*(5^1/2)), (5^1/2)]",
                "{ x^2*cos(1/x)^2 if x > 0; -x otherwise } # 0: corner -1 | 0 [-1, 1]",
                "{ x^2*sin(1/x^2) if x != 0; 0 otherwise } # 0: differentiable 0 | 0 []",
                "{ x*sin(log(abs(x))) if x != 0; 0 otherwise } # 0: oscillation none | none [(-1*(2^1/2)), (2^1/2)]",
                "{ sqrt(abs(x))*sin(1/x) if x != 0; 0 otherwise } # 0: oscillation none | none []",
                "{ x*sin(1/x) if x != 0; 0 otherwise } # 0: oscillation none | none []",
                "{ sin(1/x) if x != 0; 0 otherwise } # 0: oscillation none | none []",
                "{ x if x != 1 } # 1: hole none | none []",
                "(x^2 - 1)/(x - 1) # 1: hole none | none []",
                "{ x if x != 1; 5 otherwise } # 1: stray oo | -oo []",
                "{ 1 if x = 0; sqrt(x - 1) if x >= 1 } # 0: isolated none | none []; 1: edge none | oo []",
                "sqrt(x) # 0: edge none | oo []",
                "log(x) # 0: edge none | none []",
                "asin(x) # -1: edge none | oo []; 1: edge oo | none []",
                "abs(abs(x) - 1) # -1: corner -1 | 1 [-1, 1]; 0: corner 1 | -1 [-1, 1]; 1: corner -1 | 1 [-1, 1]",
                "max(0, x)^2 # 0: differentiable 0 | 0 [0, 0]",
                "x/(1 + abs(x)) # 0: differentiable 1 | 1 [1, 1]",
                "x*clip(x/6 + 1/2, 0, 1) # -3: corner 0 | -1/2 [-1/2, 0]; 3: corner 3/2 | 1 [1, 3/2]",
                "f(x; lambda, lambda > 0) = { 0 if -lambda <= x <= lambda; x otherwise } #"
                        + " (-1*lambda): jump oo | 0 []; lambda: jump 0 | oo []",
                "{ sin(x)/x if x != 0; 1 otherwise } # 0: differentiable 0 | 0 [0, 0]",
                "{ exp(-1/x^2) if x != 0; 0 otherwise } # 0: differentiable 0 | 0 [0, 0]",
                "{ x*log(abs(x)) if x != 0; 0 otherwise } # 0: verticalTangent -oo | -oo []",
                "sqrt(x^2) # 0: corner -1 | 1 [-1, 1]",
                "abs({ 0 if x < 1/(sqrt(2) - 1); x^2 - 2*x - 1 otherwise }) # ((-1 + (2^1/2))^-1): corner 0 | (-2 +"
                        + " (2*((-1 + (2^1/2))^-1))) [0, (-2 + (2*((-1 + (2^1/2))^-1)))]",
                "f(x; a, a > 0) = abs({ 0 if x < a*(a + 1); x - a^2 - a otherwise }) # (a*(1 + a)): corner 0 | 1 [0,"
                        + " 1]",
                "max(x, x^2, 1) # -1: corner -2 | 0 [-2, 0]; 1: corner 0 | 2 [0, 2]",
                "abs(exp(x) - 2) # log(2): corner -2 | 2 [-2, 2]",
                "abs(x^2 - 2) # (-1*(2^1/2)): corner (-2*(2^1/2)) | (2*(2^1/2)) [(-2*(2^1/2)), (2*(2^1/2))];"
                        + " (2^1/2): corner (-2*(2^1/2)) | (2*(2^1/2)) [(-2*(2^1/2)), (2*(2^1/2))]",
            })
    void verdictsAreThoseOfTheTextbooks(String definition, String expected) {
        List<Joint> joints = DerivativeByCases.of(
                        DefinitionReader.read(Source.typed(definition)).function())
                .joints();
        assertEquals(
                expected,
                String.join("; ", joints.stream().map(FamousFunctionsTest::said).toList()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "max(0, x) # x*heaviside(x, 0) # (x + abs(x))/2 # { x if x > 0; 0 otherwise } # -min(0, -x) # { x if x"
                        + " >= 0; 0 otherwise }",
                "abs(x) # max(x, -x) # sqrt(x^2) # { -x if x < 0; x otherwise } # x*sign(x) # relu(x) + relu(-x)",
                "clip(x, -1, 1) # max(-1, min(x, 1)) # (abs(x + 1) - abs(x - 1))/2 # min(max(x, -1), 1)"
                        + " # { -1 if x < -1; x if -1 <= x <= 1; 1 if x > 1 } # 1 - relu(1 - x) + relu(-1 - x)",
                "sign(x) # { -1 if x < 0; 0 if x = 0; 1 otherwise } # 2*heaviside(x, 1/2) - 1 # heaviside(x, 0) -"
                        + " heaviside(-x, 0) # sign(x)^3 # sign(2*x)",
                "x # max(0, x) - max(0, -x) # { x if x < 0; x if x > 0; 0 if x = 0 } # abs(x)*sign(x) # { x if x = 3;"
                        + " x otherwise } # min(x, x)",
            })
    void oneFunctionHasOneSetOfPiecesHoweverItIsWritten(String a, String b, String c, String d, String e, String f) {
        for (String other : List.of(b, c, d, e, f)) {
            assertEquals(pieces(a), pieces(other), other);
        }
    }

    private static Object pieces(String text) {
        return DefinitionReader.read(Source.typed(text)).function().pieces();
    }
}
