package org.casewise.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionalDerivativeTest {

    private static Finding<DistributionalDerivative> derivative(String definition) {
        return DistributionalDerivative.of(
                Analysis.of(DefinitionReader.read(Source.typed(definition)).function()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "max(0, x) | [] | [0, 1]",
                "sign(x) | [Dirac[at=0, weight=2]] | [0, 0]",
                "heaviside(x, 1/2) | [Dirac[at=0, weight=1]] | [0, 0]",
                "{ 5 if x = 0; x otherwise } | [] | [1, 1]",
                "{ x^2 if x < 1; x^2 + 1 otherwise } | [Dirac[at=1, weight=1]] | [(2*x), (2*x)]",
                "{ x if x > 1; x/10 otherwise } | [Dirac[at=1, weight=9/10]] | [1/10, 1]",
                "f(x; a, a > 0) = { 0 if x < 0; a otherwise } | [Dirac[at=0, weight=a]] | [0, 0]",
                "exp(x)*heaviside(x - 1, 0) | [Dirac[at=1, weight=e]] | [0, exp(x)]",
            })
    void jumpsBecomeDiracs(String definition, String diracs, String regular) {
        DistributionalDerivative found = derivative(definition).value().orElseThrow();
        assertEquals(diracs, found.diracs().toString());
        assertEquals(
                regular, found.regular().stream().map(p -> p.body()).toList().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/x", "log(x)", "{ 0 if x = 0; x*sin(1/x) otherwise }", "{ 1 if x < 0; 2 if x > 1 }"})
    void whatIsNotOfThatKindIsUnknown(String definition) {
        assertTrue(derivative(definition).evidence() instanceof Evidence.Unknown);
    }

    /** The function is Lipschitz continuous, so it is an integral of its derivative, limit or not. */
    @Test
    void aBoundedDerivativeIsIntegrable() {
        DistributionalDerivative found =
                derivative("{ 0 if x = 0; x^2*sin(1/x) otherwise }").value().orElseThrow();
        assertEquals(List.of(), found.diracs());
        assertEquals(2, found.regular().size());
    }

    /** The derivative of the square root of |x| is infinite on both sides of 0, but integrable. */
    @ParameterizedTest
    @ValueSource(strings = {"sqrt(abs(x))", "cbrt(x)"})
    void verticalSlopesAreIntegrable(String definition) {
        assertTrue(derivative(definition).value().isPresent());
    }
}
