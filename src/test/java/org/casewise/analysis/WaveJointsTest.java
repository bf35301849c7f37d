package org.casewise.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Joints at which a wave of something other than a line reaches a level, where its angle is written in a long way. */
class WaveJointsTest {

    /** A wave that crosses its level with a slope other than zero is cut off by the maximum in a corner. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        max(0, sin(5*x/(1 + abs(x))) - 1/2)  | 3
        max(0, sin(log(1 + exp(x)) - x))     | 3
        max(0, cos(x/(x^2 + 1)*8) - 1/2)     | 4
        max(0, sin(x - sqrt(x^2 + 1)))       | 6
        abs(sin(x^3/200 + 1))                | 3
        """)
    void aWaveIsCutOffInACorner(String definition, int corners) {
        Analysis analysis =
                Analysis.of(DefinitionReader.read(Source.typed(definition)).function());
        assertEquals(corners, analysis.derivative().joints().size(), definition);
        for (Joint joint : analysis.derivative().joints()) {
            joint.verdict().all(v -> {
                assertInstanceOf(Verdict.Corner.class, v, definition + " at " + joint.at());
                return true;
            });
        }
    }
}
