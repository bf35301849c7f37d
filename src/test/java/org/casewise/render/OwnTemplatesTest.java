package org.casewise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of templates that a person keeps beside the program. */
class OwnTemplatesTest {

    @TempDir
    private Path root;

    private Path folder;

    @BeforeEach
    void makeFolder() throws Exception {
        folder = Files.createDirectory(root.resolve("mine"));
    }

    private ArticlePages.Documents relu() {
        return new ArticlePages(Templates.in(folder), new FormulaSvg())
                .render(ReluModel.in("en"), ReluModel.pictures());
    }

    @Test
    void oneFileOfOnesOwnIsEnough() throws Exception {
        Files.writeString(folder.resolve("article.md.ftl"), "# Mine: ${title}\n\n<#include \"mine.md.ftl\">");
        Files.writeString(folder.resolve("mine.md.ftl"), "${say(\"section.graph\")}");
        ArticlePages.Documents documents = relu();
        assertEquals("# Mine: ReLU\n\nGraph\n", documents.markdown());
        assertTrue(documents.html().contains("<h1>Mine: ReLU</h1>"));
    }

    @Test
    void aTableOfOnesOwnReplacesTheSentencesThatItHas() throws Exception {
        Files.writeString(folder.resolve("sentences.en.properties"), "section.graph = Picture\n");
        List<String> headings =
                relu().markdown().lines().filter(l -> l.startsWith("## ")).toList();
        assertTrue(headings.contains("## Picture") && headings.contains("## References"), headings.toString());
    }

    @Test
    void aFolderThatWouldChangeNothingIsAnError() throws Exception {
        Files.writeString(folder.resolve("artikel.md.ftl"), "x");
        String nothing =
                assertThrows(TemplateProblem.class, () -> Templates.in(folder)).getMessage();
        assertTrue(
                nothing.startsWith(folder + ": the folder has none of the files that would be used: article.md.ftl"));
        Path gone = root.resolve("gone");
        assertEquals(
                gone + ": there is no such folder of templates",
                assertThrows(TemplateProblem.class, () -> Templates.in(gone)).getMessage());
    }

    @Test
    void aMistakeIsToldWithItsPlaceInTheLanguageOfTheTable() throws Exception {
        Files.writeString(folder.resolve("joint.md.ftl"), "<#-- -->\n ${joint.att}\n");
        TemplateProblem problem = assertThrows(TemplateProblem.class, this::relu);
        assertEquals("joint.md.ftl:2:4: the model has no 'joint.att'", problem.getMessage());
        assertEquals(
                "joint.md.ftl:2:4: 模型中没有“joint.att”",
                problem.say(Templates.packed().sentences("zh")));
    }

    @Test
    void aMessageInsideAMessageIsToldInTheSameLanguage() throws Exception {
        Files.writeString(folder.resolve("article.md.ftl"), "# x\n\n$\\foo$\n");
        Map<String, Object> model = ReluModel.in("en");
        model.put("formulas", List.of(Map.of("latex", "\\foo", "mathml", "<mi>x</mi>")));
        ArticlePages pages = new ArticlePages(Templates.in(folder), new FormulaSvg());
        RenderProblem problem = assertThrows(RenderProblem.class, () -> pages.render(model, Map.of()));
        assertEquals("formula \\foo, character 1: the command \\foo is not allowed", problem.getMessage());
        assertEquals(
                "公式 \\foo，第 1 个字符： 不允许命令 \\foo", problem.say(Templates.packed().sentences("zh")));
    }

    @Test
    void aScriptThatWouldLeaveThePageIsRefused() throws Exception {
        Files.writeString(folder.resolve("page.js"), "let x;\nif (1 < 2) x = 1;");
        assertEquals(
                "page.js:2:7: the script stands inside a page, without < and &",
                assertThrows(TemplateProblem.class, this::relu).getMessage());
    }
}
