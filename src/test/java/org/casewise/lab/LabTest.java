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
    private static final Map<String, UnaryOperator<String>> FUNCTIONS =
            Map.of("analyze", Lab::analyze, "analyzeLatex", Lab::analyzeLatex, "latex", Lab::latex);

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

        assertEquals(List.of(), script.problems(), "TeaVM cannot compile the core");
        List<List<String>> questions = new ArrayList<>();
        questions().forEach((function, texts) -> texts.forEach(text -> questions.add(List.of(function, text))));
        List<String> answers = script.answers(questions);

        assertEquals(questions.size(), answers.size());
        for (int i = 0; i < answers.size(); i++) {
            List<String> question = questions.get(i);
            String expected = FUNCTIONS.get(question.get(0)).apply(question.get(1));
            assertEquals(expected, answers.get(i), question.toString());
        }
        assertEquals(
                "f x < 0: 0\nf x >= 0: x\nf' x < 0: 0\nf' x > 0: 1\nat 0: corner\n",
                answers.get(questions.indexOf(List.of("analyze", "max(0,x)"))));
    }

    private static Map<String, List<String>> questions() {
        Map<String, List<String>> questions = new LinkedHashMap<>();
        List<String> definitions = List.of(
                "max(0,x)",
                "x*clip(x/6 + 1/2, 0, 1)",
                "elu(x; alpha = 1, alpha > 0) = { x if x > 0; alpha*(exp(x) - 1) otherwise }",
                "f(x; lambda, 0 < lambda < 1) = max(x, lambda*x)",
                "max(1, x, x^2 - 1)",
                "abs(x^3 - 3*x + 1)",
                "max(exp(x), 2)",
                "{ 0 if x = 0; x^2*sin(1/x) otherwise }",
                "tanh(x)/(1 + abs(x)) + atan(x)*sqrt(x + 2)",
                "x*(1 + erf(x/sqrt(2)))/2",
                "123456789012345678901234567890.5*x + 0.1",
                "max(0,",
                "2x",
                "max(0, y)",
                "\u00bd",
                "");
        questions.put("analyze", definitions);
        questions.put("latex", definitions);
        questions.put(
                "analyzeLatex",
                List.of(
                        "f(x)=\\begin{cases}x,&\\text{\u82e5 } x\\ge0\\\\0,&\\text{\u5176\u4ed6}\\end{cases}",
                        "\\mathrm{elu}(z)=\\left\\{\\begin{array}{ll} z, & z > 0 \\\\ \\alpha(e^z-1), & z \\leq 0 \\end{array}\\right.",
                        "x\\cdot\\min(\\max(0, x+3), 6)/6",
                        "\\frac{x}{2}\\left(1+\\operatorname{erf}\\frac{x}{\\sqrt2}\\right)",
                        "|x|^3 + \\sqrt[3]{x}, \\quad x \\ne 1",
                        "1/2x",
                        "\\tanh^{-1} x",
                        "x^10",
                        "\\frac{x}{"));
        return questions;
    }
}
