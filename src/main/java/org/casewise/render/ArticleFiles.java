package org.casewise.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.article.Document;
import org.casewise.article.Formula;
import org.casewise.article.Relatives;
import org.casewise.catalogue.Language;
import org.casewise.plot.Csv;
import org.casewise.plot.Scene;
import org.casewise.plot.SvgWriter;

/** All files of one article, by their names in its folder. */
public final class ArticleFiles {

    private final Document article;
    private final Publication publication;
    private final FormulaSvg drawer;
    private final Map<String, String> files = new LinkedHashMap<>();

    private ArticleFiles(Document article, Publication publication, FormulaSvg drawer) {
        this.article = article;
        this.publication = publication;
        this.drawer = drawer;
    }

    /** The files in every language: pages, Markdown and pictures. Throws {@link RenderProblem}. */
    public static Map<String, String> of(Document article, Publication publication) {
        return made(article, publication, DrawnFormulas.packed(article.id())).files;
    }

    /** The pictures of all formulas in those files, drawn now. Throws {@link RenderProblem}. */
    public static DrawnFormulas formulas(Document article, Publication publication) {
        return made(article, publication, new DrawnFormulas(Map.of())).drawer.drawn();
    }

    private static ArticleFiles made(Document article, Publication publication, DrawnFormulas before) {
        ArticleFiles made = new ArticleFiles(article, publication, new FormulaSvg(before));
        ArticlePages pages = new ArticlePages(publication.templates(), made.drawer);
        List<Language> languages = publication.languages();
        made.files.put("index.html", pages.index(DocumentModel.index(article, languages)));
        for (Language language : languages) {
            made.documents(pages, language);
        }
        return made;
    }

    private void documents(ArticlePages pages, Language language) {
        Sentences sentences = publication.templates().sentences(language.code());
        List<Object> downloads = new ArrayList<>();
        Map<String, String> pictures = new LinkedHashMap<>();
        DocumentModel spoken = DocumentModel.of(article, language, sentences);
        for (DocumentModel.Drawing drawing : spoken.drawings()) {
            Scene scene = drawing.plot().scene();
            String file = spoken.pictureFile(drawing.name());
            String data = DocumentModel.dataFile(drawing.name());
            pictures.put(file, SvgWriter.inline(scene, drawing.labels()));
            files.put(file, SvgWriter.standalone(scene, drawing.labels()));
            files.put(data, Csv.of(drawing.plot().request(), scene, drawing.columns()));
            downloads.add(Map.of("what", spoken.sentence(drawing.picture()), "file", file));
            downloads.add(Map.of("what", spoken.sentence(drawing.data()), "file", data));
        }
        downloads.add(download("download.function", formula("function", article.definition(), language, sentences)));
        downloads.add(
                download("download.derivative", formula("derivative", article.derivative(), language, sentences)));
        Map<String, Object> model = spoken.model(publication.languages());
        model.put(
                "related",
                article.relatives().related().stream()
                        .map(other -> relative(other, language, sentences))
                        .toList());
        article.relatives().other().ifPresent(g -> model.put("other", SentenceModel.asWritten(g)));
        model.put(
                "sameShape",
                article.relatives().sameShape().stream()
                        .map(other -> relative(other, language, sentences))
                        .toList());
        if (spoken instanceof ArticleModel scalar) {
            model.put("namesakes", scalar.namesakes(id -> published(id, language)));
        }
        model.put("downloads", downloads);
        if (publication.catalogue()) {
            model.put("catalogue", "../" + language.code() + ".html");
        }
        ArticlePages.Documents documents = pages.render(spoken.template(), model, pictures);
        files.put(language.code() + ".html", documents.html());
        files.put(language.code() + ".md", documents.markdown());
    }

    private Map<String, Object> relative(Relatives.Relative other, Language language, Sentences sentences) {
        Map<String, Object> relative = new LinkedHashMap<>();
        relative.put("title", other.title().in(language));
        relative.put("says", new SentenceModel(sentences).sentences(other.says()));
        published(other.id(), language).ifPresent(file -> relative.put("file", file));
        return relative;
    }

    /** Another article's file, where it is published together with this one. */
    private Optional<String> published(String id, Language language) {
        return publication.ids().contains(id)
                ? Optional.of("../" + id + "/" + language.code() + ".md")
                : Optional.empty();
    }

    private static Map<String, Object> download(String key, String file) {
        return Map.of("what", Map.of("key", key, "args", List.of()), "file", file);
    }

    /** Draws a formula into a file, one for all languages unless it has words in it, and gives the file's name. */
    private String formula(String name, Formula formula, Language language, Sentences sentences) {
        Formula spoken = formula.withOtherwise(sentences.say("formula.otherwise", List.of()));
        boolean words = !formula.withOtherwise("").equals(formula);
        String file = words ? name + '.' + language.code() + ".svg" : name + ".svg";
        files.put(file, drawer.draw(spoken.latex(), FormulaSvg.Style.DISPLAY).file(spoken.plain()));
        return file;
    }
}
