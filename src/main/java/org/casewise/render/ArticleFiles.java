package org.casewise.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewise.article.Article;
import org.casewise.article.Formula;
import org.casewise.catalogue.Language;
import org.casewise.plot.Labels;
import org.casewise.plot.Scene;
import org.casewise.plot.SvgWriter;

/** All files of one article, by their names in its folder. */
public final class ArticleFiles {

    private final Article article;
    private final Templates templates;
    private final FormulaSvg drawer = new FormulaSvg();
    private final Map<String, String> files = new LinkedHashMap<>();

    private ArticleFiles(Article article, Templates templates) {
        this.article = article;
        this.templates = templates;
    }

    /** The files in the given languages: pages, Markdown and pictures. Throws {@link RenderProblem}. */
    public static Map<String, String> of(Article article, List<Language> languages, Templates templates) {
        ArticleFiles made = new ArticleFiles(article, templates);
        made.documents(languages);
        made.formula("function.svg", article.definition());
        made.formula("derivative.svg", article.derivative());
        return made.files;
    }

    static String plotFile(Language language) {
        return "plot." + language.code() + ".svg";
    }

    private void documents(List<Language> languages) {
        ArticlePages pages = new ArticlePages(templates, drawer);
        files.put("index.html", pages.index(ArticleModel.index(article, languages)));
        for (Language language : languages) {
            Sentences sentences = templates.sentences(language.code());
            Map<String, String> pictures = new LinkedHashMap<>();
            if (article.plot().isPresent()) {
                Labels labels = ArticleModel.plotLabels(article, language, sentences);
                Scene scene = article.plot().get().scene();
                pictures.put(plotFile(language), SvgWriter.inline(scene, labels));
                files.put(plotFile(language), SvgWriter.standalone(scene, labels));
            }
            Map<String, Object> model = ArticleModel.of(article, language, languages, sentences);
            ArticlePages.Documents documents = pages.render(model, pictures);
            files.put(language.code() + ".html", documents.html());
            files.put(language.code() + ".md", documents.markdown());
        }
    }

    private void formula(String file, Formula formula) {
        files.put(file, drawer.draw(formula.latex(), FormulaSvg.Style.DISPLAY).file(formula.plain()));
    }
}
