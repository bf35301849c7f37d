package org.casewise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {

    private static final Sentences SENTENCES =
            Sentences.read("s", "hello = Hello\nmeet = *{0}* meets {1}.\nverdict.x = {0} it is");

    private static final Map<String, Object> FORMULA = Map.of("latex", "x_1", "mathml", "<mi>x</mi>", "plain", "x1");

    private static String fill(String name, String template, Map<String, ?> model) {
        return new Templates(file -> file.equals(name) ? Optional.of(template) : Optional.empty())
                .fill(name, model, SENTENCES);
    }

    private static String markdown(String template, Map<String, ?> model) {
        return fill("t.md.ftl", template, model);
    }

    private static TemplateProblem problem(String template, Map<String, ?> model) {
        return assertThrows(TemplateProblem.class, () -> markdown(template, model));
    }

    @Test
    void aMarkdownTemplateEscapesTextForMarkdown() {
        assertEquals(
                "# a\\*b\\_c \\<script\\> \\| \\$x\\$\n",
                markdown("# ${title}\n", Map.of("title", "a*b_c <script> | $x$")));
    }

    @Test
    void anHtmlTemplateEscapesTextForHtml() {
        assertEquals(
                "<p title=\"&quot;&gt;\">&lt;script&gt;&#39;</p>",
                fill("t.html.ftl", "<p title=\"${a}\">${b}</p>", Map.of("a", "\">", "b", "<script>'")));
    }

    @Test
    void htmlOfOurOwnIsTakenAsItIs() {
        assertEquals("<b>x</b>", fill("t.html.ftl", "${body}", Map.of("body", new PlainModel.Html("<b>x</b>"))));
    }

    @Test
    void listsMapsAndTruthsAreSeen() {
        Map<String, ?> model = Map.of("rows", List.of(Map.of("n", "1", "last", false), Map.of("n", "2", "last", true)));
        assertEquals("1, 2!\n", markdown("<#list rows as r>${r.n}<#if r.last>!<#else>, </#if></#list>", model));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "${say(\"hello\")} ~ Hello",
                "${say(\"meet\", name, f)} ~ *A\\_B* meets $x_1$.",
                "${say(\"meet\", code(name), math(f))} ~ *`A_B`* meets $x_1$.",
                "${say(reason)} ~ *A\\*B* meets $x_1$.",
                "${say(\"verdict.\" + kind, f)} ~ $x_1$ it is",
                "${math(f)} ~ $x_1$",
                "${cell(reason)} ~ *A\\*B* meets $x_1$.",
                "${cell(\"a|b\")} ~ a\\|b",
                "${cell(f)} ~ $x_1$",
                "${link(name, \"a.html\")} ~ [A\\_B](a.html)",
                "${link(name, \"a(1).html\")} ~ [A\\_B](<a(1).html>)",
                "${picture(name, \"a.svg\")} ~ ![A\\_B](a.svg)",
                "${prose_of(text)} ~ so **bold**",
                "<#assign both>${math(f)}, ${name}</#assign>${say(\"verdict.x\", both)} ~ $x_1$, A\\_B it is"
            })
    void functionsSpellForMarkdown(String template, String expected) {
        Map<String, ?> model = Map.of(
                "name",
                "A_B",
                "f",
                FORMULA,
                "kind",
                "x",
                "text",
                " so **bold**\n",
                "reason",
                Map.of("key", "meet", "args", List.of("A*B", FORMULA)));
        assertEquals(expected + "\n", markdown(template, model));
    }

    @Test
    void formulasAndCodeOnLinesOfTheirOwnAreFenced() {
        assertEquals("```math\nx_1\n```\n", markdown("${display(f)}", Map.of("f", FORMULA)));
        assertEquals("```c\nx;\n```\n", markdown("${code_block(\"c\", t)}", Map.of("t", "x;\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "a\\n ${nope} ~ t.md.ftl:2:4: the model has no 'nope'",
                "${f.nope} ~ t.md.ftl:1:3: the model has no 'f.nope'",
                "<#if x>a ~ t.md.ftl:1:8: Unexpected end of file reached. You have an unclosed #if. "
                        + "Check if the FreeMarker end-tags are present, and aren't malformed. "
                        + "(Note that FreeMarker end-tags must have # or @ after the / character.)",
                "${say(\"nope\")} ~ t.md.ftl:1:1: s: there is no sentence 'nope'",
                "${say(\"meet\", f)} ~ t.md.ftl:1:1: s: the sentence 'meet' takes 2 arguments, not 1",
                "${say(\"verdict.x\", nope)} ~ t.md.ftl:1:1: argument 2 of say() is not in the model",
                "${math(\"x\")} ~ t.md.ftl:1:1: a formula is a map with 'latex'",
                "${code(f)} ~ t.md.ftl:1:1: a text is wanted here",
                "${math(f, f)} ~ t.md.ftl:1:1: math() takes 1 arguments, not 2",
                "${link(\"a\", \"javascript:alert(1)\")} ~ t.md.ftl:1:1: "
                        + "the address javascript:alert(1) is neither of the web nor of a file here",
                "${prose_of(\"<b>\")} ~ t.md.ftl:1:1: raw HTML in prose: <b>",
                "<#include \"nope.md.ftl\"> ~ t.md.ftl:1:1: there is no template 'nope.md.ftl'",
                "<#include \"t.md.ftl\"> ~ t.md.ftl:1:1: a template includes itself: t.md.ftl, t.md.ftl",
                "<#include f.latex> ~ t.md.ftl:1:1: an include names its file in quotation marks"
            })
    void anErrorIsOneSentenceWithItsPlace(String template, String expected) {
        TemplateProblem problem = problem(template.replace("\\n", "\n"), Map.of("f", FORMULA));
        assertEquals(expected, problem.getMessage());
        assertFalse(problem.reason().contains("\n") || problem.reason().contains("FTL stack"), problem.reason());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "${t?no_esc} ~ 1:4 ~ ?no_esc",
                "<#noautoesc>${t}</#noautoesc> ~ 1:1 ~ <#noautoesc>",
                "<#ftl output_format=\"plainText\">${t} ~ 1:1 ~ <#ftl>",
                "<#setting locale=\"tr_TR\"> ~ 1:1 ~ <#setting>",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")} ~ 1:40 ~ ?new",
                "${\"1+1\"?eval} ~ 1:8 ~ ?eval",
                "<#assign x=\"${t}\"?interpret><@x/> ~ 1:18 ~ ?interpret",
                "${t?api.getClass()} ~ 1:4 ~ ?api",
                "<#list 1.. as i></#list> ~ 1:1 ~ a range of numbers (..)",
                "${\"x\"?left_pad(2000000000)} ~ 1:6 ~ ?left_pad",
                "<#attempt>${nope}<#recover>x</#attempt> ~ 1:1 ~ <#attempt>",
                "<#macro m><@m/></#macro><@m/> ~ 1:1 ~ <#macro>",
                "${.now} ~ 1:3 ~ .now",
                "${.data_model?keys} ~ 1:14 ~ ?keys"
            })
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatATemplateDoesNotNeedIsRefusedBeforeItRuns(String template, String place, String what) {
        TemplateProblem problem = problem(template, Map.of("t", "<b>"));
        assertEquals("t.md.ftl:" + place + ": " + what + " is not allowed in a template", problem.getMessage());
    }

    @Test
    void deepNestingIsRefusedBeforeTheStackOverflows() {
        assertEquals(
                "t.md.ftl:1:43: nested more than 40 deep",
                problem("${" + "(".repeat(100_000) + "1" + ")".repeat(100_000) + "}", Map.of())
                        .getMessage());
        assertEquals(
                "t.md.ftl:1:401: nested more than 40 deep",
                problem("<#if true>".repeat(3000) + "</#if>".repeat(3000), Map.of())
                        .getMessage());
    }

    @Test
    void outputWithoutEndIsStopped() {
        List<String> many = java.util.Collections.nCopies(1000, "x");
        String loops = "<#list l as a><#list l as b><#list l as c>${c}${c}</#list></#list></#list>";
        assertEquals(
                "t.md.ftl: writes more than 8388608 characters",
                problem(loops, Map.of("l", many)).getMessage());
    }

    @Test
    void anErrorInAnIncludedTemplateNamesThatTemplate() {
        Map<String, String> files = Map.of("a.md.ftl", "<#include \"b.md.ftl\">", "b.md.ftl", "\n${nope}");
        Templates templates = new Templates(name -> Optional.ofNullable(files.get(name)));
        TemplateProblem problem =
                assertThrows(TemplateProblem.class, () -> templates.fill("a.md.ftl", Map.of(), SENTENCES));
        assertEquals("b.md.ftl:2:3: the model has no 'nope'", problem.getMessage());
        assertEquals(List.of("b.md.ftl", 2, 3), List.of(problem.template(), problem.line(), problem.column()));
    }

    @Test
    void aTemplateThatIsNotThereIsNamed() {
        TemplateProblem problem = assertThrows(
                TemplateProblem.class,
                () -> new Templates(name -> Optional.empty()).fill("x.md.ftl", Map.of(), SENTENCES));
        assertEquals("x.md.ftl: there is no such template", problem.getMessage());
    }

    @Test
    void aModelWithAnythingButPlainDataIsRefused() {
        assertTrue(problem("${x}", Map.of("x", 1)).reason().contains("not a java.lang.Integer"));
        assertTrue(problem("${x}", Map.of("x", java.nio.file.Path.of("/")))
                .reason()
                .contains("strings and booleans only"));
    }

    @Test
    void aModelMayNotHideAFunction() {
        assertThrows(IllegalArgumentException.class, () -> markdown("x", Map.of("say", "x")));
    }

    @Test
    void theLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(
                    new Locale.Builder().setLanguage("tr").setRegion("TR").build());
            String template = "<#list l as i>${i?index}${i?counter?c}</#list> ${l?size}";
            assertEquals("01 1\n", markdown(template, Map.of("l", List.of("a"))));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aSentenceWithoutArgumentsIsAWordInHtml() {
        assertEquals("Hello", fill("t.html.ftl", "${word(\"hello\")}", Map.of()));
    }

    @Test
    void aMapMayHoldNothingUnderAKey() {
        Map<String, Object> model = new TreeMap<>();
        model.put("a", null);
        assertNull(model.get("a"));
        assertEquals("none\n", markdown("<#if a??>some<#else>none</#if>", model));
    }
}
