package org.casewise.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions cut off at a height that they reach at a root: the smaller of two continuous functions is continuous. */
class CappedFunctionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "min(log(1 + x^2 + x^3), 1)",
                "clip(log(1 + (1 + 3*x + 5/2*x^2)^2), 0, 1)",
                "min(tanh(x^3 + x), 1/2)",
                "min(2*exp(x^3 + x) - 1, 3)",
                "min(atan(exp(x) + x), 1)",
                "max(tanh(log(1 + x^4 + x^2)), 1/3)",
                "min(cbrt(x^5 + x + 1), 3)",
                "max(0, (3 - x)*(x^2 + 25)/10 - log((5*x^2 + 2)^2/4 + 1))",
                "max(log(1 + (x^2 + 6*x + 3)^2/9)/2, x/2)",
            })
    void areContinuousWhereTheyAreCutOff(String definition) {
        Analysis analysis =
                Analysis.of(DefinitionReader.read(Source.typed(definition)).function());
        assertEquals(
                Optional.of(new Continuity(0, false)),
                FunctionFacts.of(analysis).continuity().value());
    }
}
