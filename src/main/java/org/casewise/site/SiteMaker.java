package org.casewise.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.casewise.article.Article;
import org.casewise.article.ArticleComposer;
import org.casewise.article.Relatives;
import org.casewise.article.RelativesComposer;
import org.casewise.article.Study;
import org.casewise.article.Summary;
import org.casewise.article.SummaryComposer;
import org.casewise.catalogue.FunctionCard;
import org.casewise.catalogue.Language;
import org.casewise.relation.Link;
import org.casewise.relation.Relationships;
import org.casewise.render.ArticleFiles;
import org.casewise.render.CatalogueFiles;
import org.casewise.render.Publication;
import org.casewise.render.RenderProblem;
import org.casewise.render.Templates;

/**
 * Makes the documentation site of a number of cards: a folder for the article of each, and above them the catalogue. The
 * same cards give the same bytes, however many processors there are.
 */
public final class SiteMaker {

    private final List<FunctionCard> cards;
    private final Publication publication;
    private final Progress progress;
    private final List<CardsRefused.Problem> problems = new ArrayList<>();

    private SiteMaker(List<FunctionCard> cards, Templates templates, Progress progress) {
        Set<String> ids = new LinkedHashSet<>();
        cards.forEach(card -> ids.add(card.id()));
        this.cards = cards;
        this.publication = new Publication(List.of(Language.values()), ids, templates, true);
        this.progress = progress;
    }

    /**
     * The site of these cards, whose ids differ, in this order.
     *
     * @throws CardsRefused naming every card of which no article can be made
     * @throws RenderProblem if the catalogue cannot be rendered
     */
    public static Site of(List<FunctionCard> cards, Templates templates, Progress progress) throws CardsRefused {
        return new SiteMaker(cards, templates, progress).site();
    }

    private record Made(Map<String, Page> files, Summary summary) {}

    private Site site() throws CardsRefused {
        List<Made> articles;
        try (Workers workers = new Workers()) {
            List<Study> studies = passing(Stage.STUDY, workers, cards, card -> card, Study::of);
            RelativesComposer relatives = new RelativesComposer(studies);
            List<Integer> numbers = IntStream.range(0, studies.size()).boxed().toList();
            List<Link> links = Relationships.withoutEchoes(
                    passing(Stage.RELATE, workers, numbers, n -> studies.get(n).card(), relatives::linksTo).stream()
                            .flatMap(List::stream)
                            .toList());
            articles = passing(
                    Stage.RENDER,
                    workers,
                    numbers,
                    n -> studies.get(n).card(),
                    n -> made(studies.get(n), relatives.compose(n, links)));
        }
        if (!problems.isEmpty()) {
            throw new CardsRefused(problems);
        }
        Site.Builder site = Site.builder();
        List<Summary> summaries = new ArrayList<>();
        for (Made article : articles) {
            article.files().forEach(site::add);
            summaries.add(article.summary());
        }
        CatalogueFiles.of(summaries, publication).forEach(site::add);
        return site.build();
    }

    private Made made(Study study, Relatives relatives) {
        Article article = ArticleComposer.compose(study, relatives);
        Map<String, Page> files = new LinkedHashMap<>();
        ArticleFiles.of(article, publication)
                .forEach((name, text) -> files.put(article.id() + "/" + name, Page.of(text)));
        return new Made(files, SummaryComposer.compose(study, article));
    }

    /** What passes the stage; what is wrong with the rest is remembered. */
    private <S, T> List<T> passing(
            Stage stage, Workers workers, List<S> before, Function<S, FunctionCard> card, Function<S, T> work) {
        int[] passed = {0};
        List<Workers.Outcome<T>> outcomes = workers.each(before, each -> {
            T result = work.apply(each);
            synchronized (passed) {
                progress.passed(stage, ++passed[0], before.size());
            }
            return result;
        });
        List<T> good = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).thrown() == null) {
                good.add(outcomes.get(i).result());
            } else {
                problems.add(new CardsRefused.Problem(
                        card.apply(before.get(i)).id(), outcomes.get(i).thrown()));
            }
        }
        return good;
    }
}
