package org.casewise.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LabTest {

    /** Each function that the script exports, by its name there. */
    private static final Map<String, UnaryOperator<String>> FUNCTIONS = Map.of("fraction", Lab::fraction);

    private final LabScript script;

    LabTest() throws Exception {
        script = LabScript.compile();
    }

    @Test
    void theWholeCoreCompilesToJavaScript() {
        assertFalse(WholeCore.classes().isEmpty(), "no class of the core found");
        assertEquals(List.of(), script.problems(), "TeaVM cannot compile the core");
    }

    @Test
    void theScriptAnswersWhatTheJvmAnswers() throws Exception {
        boolean canRun = LabScript.canRun();
        if (!canRun) {
            System.out.println("SKIPPED: no node on the path, so the page's script was compiled but not run");
        }
        assumeTrue(canRun, "no node on the path");

        List<List<String>> questions = new ArrayList<>();
        questions().forEach((function, texts) -> texts.forEach(text -> questions.add(List.of(function, text))));
        List<String> answers = script.answers(questions);

        assertEquals(questions.size(), answers.size());
        for (int i = 0; i < answers.size(); i++) {
            List<String> question = questions.get(i);
            String expected = FUNCTIONS.get(question.get(0)).apply(question.get(1));
            assertEquals(expected, answers.get(i), question.toString());
        }
        assertEquals("1/10", answers.get(questions.indexOf(List.of("fraction", "0.1"))));
    }

    private static Map<String, List<String>> questions() {
        Map<String, List<String>> questions = new LinkedHashMap<>();
        questions.put(
                "fraction",
                List.of("0.1", "-0", "1e-7", "-2.50e3", "123456789012345678901234567890.5", "0.044715", "x", "", "½"));
        return questions;
    }
}
