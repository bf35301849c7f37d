package org.casewise.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.casewise.article.Document;
import org.casewise.article.Relatives;
import org.casewise.article.RelativesComposer;
import org.casewise.article.Studied;
import org.casewise.article.Study;
import org.casewise.article.Summary;
import org.casewise.catalogue.Card;
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

    private final List<Card> cards;
    private final Publication publication;
    private final Progress progress;
    private final List<CardsRefused.Problem> problems = new ArrayList<>();

    private SiteMaker(List<Card> cards, Templates templates, Progress progress) {
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
    public static Site of(List<Card> cards, Templates templates, Progress progress) throws CardsRefused {
        return new SiteMaker(cards, templates, progress).site();
    }

    private record Made(Map<String, Page> files, Summary summary) {}

    private Site site() throws CardsRefused {
        List<Made> articles;
        try (Workers workers = new Workers()) {
            List<Studied> studies = passing(Stage.STUDY, workers, cards, card -> card, Studied::of);
            List<Study> functions = RelativesComposer.comparable(studies);
            RelativesComposer relatives = new RelativesComposer(functions);
            List<Integer> numbers = IntStream.range(0, functions.size()).boxed().toList();
            List<Link> links = Relationships.withoutEchoes(
                    passing(
                                    Stage.RELATE,
                                    workers,
                                    numbers,
                                    n -> functions.get(n).card(),
                                    relatives::linksTo)
                            .stream()
                            .flatMap(List::stream)
                            .toList());
            articles = passing(
                    Stage.RENDER, workers, studies, Studied::card, study -> made(study, relatives.of(study, links)));
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

    private Made made(Studied study, Relatives relatives) {
        Document article = study.article(relatives);
        Map<String, Page> files = new LinkedHashMap<>();
        ArticleFiles.of(article, publication)
                .forEach((name, text) ->
                        files.put(article.id() + "/" + name, Page.of(text).packed()));
        return new Made(files, study.summary(article));
    }

    /** What passes the stage; what is wrong with the rest is remembered. */
    private <S, T> List<T> passing(
            Stage stage, Workers workers, List<S> before, Function<S, Card> card, Function<S, T> work) {
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
