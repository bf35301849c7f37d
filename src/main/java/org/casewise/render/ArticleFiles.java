package org.casewise.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewise.article.Article;
import org.casewise.catalogue.Language;

/** All files of one article, by their names in its folder. */
public final class ArticleFiles {

    static final String PLOT = "plot.svg";
    static final String DATA = "plot.csv";

    private ArticleFiles() {}

    /** The files in the given languages: pages, Markdown, pictures and data. Throws {@link RenderProblem}. */
    public static Map<String, String> of(Article article, List<Language> languages, Templates templates) {
        FormulaSvg drawer = new FormulaSvg();
        ArticlePages pages = new ArticlePages(templates, drawer);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("index.html", pages.index(ArticleModel.index(article, languages)));
        for (Language language : languages) {
            Map<String, Object> model = ArticleModel.of(
                    article, language, languages, templates.sentences(language.code()));
            ArticlePages.Documents documents = pages.render(model, pictures(article, language, templates));
            files.put(language.code() + ".html", documents.html());
            files.put(language.code() + ".md", documents.markdown());
        }
        return files;
    }

    private static Map<String, String> pictures(Article article, Language language, Templates templates) {
        return Map.of();
    }
}
