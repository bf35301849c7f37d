package org.casewise.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.casewise.article.ArticleComposer;
import org.casewise.catalogue.FunctionCard;
import org.casewise.catalogue.Language;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;

/** All files of an article on a typed definition. */
class ArticleFilesTest {

    private static Map<String, String> files(String definition) {
        return ArticleFiles.of(
                ArticleComposer.compose(FunctionCard.of(Source.typed(definition))),
                Publication.of(
                        "f",
                        List.of(Language.ZH, Language.EN),
                        new Templates(TemplateSource.folder(Path.of("templates")))));
    }

    @Test
    void theWordOfTheLastRowIsInTheLanguageOfThePage() {
        Map<String, String> files = files("f(x) = { x if x >= 0; 0 otherwise }");
        assertTrue(
                files.get("zh.md").contains("\\text{其他}") && !files.get("zh.md").contains("\\text{otherwise}"));
        assertTrue(files.get("en.md").contains("\\text{otherwise}")
                && !files.get("en.md").contains("其他"));
        assertTrue(files.get("zh.html").contains("<mtext>其他</mtext>"));
        assertTrue(files.get("en.html").contains("<mtext>otherwise</mtext>"));
        assertTrue(files.get("zh.md").contains("`f(x) = { x if x >= 0; 0 otherwise }`"), "what was typed stays");
    }

    @Test
    void aFormulaWithoutWordsIsOneFileForAllLanguages() {
        Map<String, String> words = files("f(x) = { x if x >= 0; 0 otherwise }");
        assertTrue(words.keySet().containsAll(List.of("function.zh.svg", "function.en.svg", "derivative.svg")));
        assertFalse(words.get("function.zh.svg").equals(words.get("function.en.svg")));
        assertTrue(files("f(x) = abs(x)").keySet().containsAll(List.of("function.svg", "derivative.svg")));
    }

    @Test
    void everyFileThatAPageLinksToIsThere() {
        Map<String, String> files = files("f(x) = { x if x >= 0; 0 otherwise }");
        Pattern link = Pattern.compile("(?:href=\"|\\]\\()([a-z.]+)(?:#[a-z0-9-]*)?[\")]");
        int found = 0;
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().endsWith("svg")) {
                continue;
            }
            for (MatchResult to : link.matcher(file.getValue()).results().toList()) {
                assertTrue(files.containsKey(to.group(1)), file.getKey() + " links to " + to.group(1));
                found++;
            }
        }
        assertTrue(found > 20, "only " + found + " links found");
        assertEquals(
                2,
                files.keySet().stream()
                        .filter(f -> f.startsWith("plot.") && f.endsWith("svg"))
                        .count());
    }
}
