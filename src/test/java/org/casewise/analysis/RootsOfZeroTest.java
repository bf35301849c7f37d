package org.casewise.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A root of the size of a function has a cusp at each simple zero of that, and its smallest value, 0, there. */
class RootsOfZeroTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sqrt(abs(asinh(x) + Phi(x)))",
                "sqrt(abs(x + exp(x)))",
                "abs(x + tanh(x) - 1)^(2/3)",
                "sqrt(abs(x^3 - x - 1))"
            })
    void theSmallestValueIsZeroAtACusp(String definition) {
        Analysis analysis =
                Analysis.of(DefinitionReader.read(Source.typed(definition)).function());
        assertEquals(1, analysis.derivative().joints().size());
        assertTrue(analysis.derivative().joints().get(0).verdict().all(v -> v instanceof Verdict.Cusp), definition);
        FunctionFacts facts = FunctionFacts.of(analysis);
        assertEquals(
                Optional.of(Algebra.ZERO),
                facts.range().value().orElseThrow().get(0).from(),
                definition);
        assertEquals(1, facts.zeros().value().orElseThrow().size());
    }
}
