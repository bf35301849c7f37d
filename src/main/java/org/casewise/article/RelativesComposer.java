package org.casewise.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.catalogue.FunctionCard;
import org.casewise.catalogue.Related;
import org.casewise.expr.Symbol;
import org.casewise.relation.Link;
import org.casewise.relation.Member;
import org.casewise.relation.Relationship;
import org.casewise.relation.Relationships;
import org.casewise.relation.Shape;

/** Finds how some functions are related, and says it on the page of each. */
public final class RelativesComposer {

    /** The names of the page's function and of the other one. */
    private static final String THIS = "f";

    private static final String OTHER = "g";

    /** More functions of one shape than these tell a reader nothing. */
    private static final int MOST_OF_A_SHAPE = 12;

    private final List<Study> studies;
    private final List<Member> members;
    private final List<Optional<Shape>> shapes;

    /** These functions are compared with one another. */
    public RelativesComposer(List<Study> studies) {
        this.studies = List.copyOf(studies);
        this.members = studies.stream()
                .map(s -> Member.of(s.card().definition(), s.analysis().derivative()))
                .toList();
        this.shapes = studies.stream()
                .map(s -> Shape.of(s.analysis().derivative(), s.facts().always()))
                .toList();
    }

    /** What is said on the page of each of some functions; of one alone there is only its author's word. */
    public static List<Relatives> among(List<Studied> all) {
        if (all.size() == 1) {
            return List.of(Relatives.ofCard(all.get(0).card()));
        }
        RelativesComposer composer = new RelativesComposer(comparable(all));
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < composer.studies.size(); i++) {
            links.addAll(composer.linksTo(i));
        }
        List<Link> kept = Relationships.withoutEchoes(links);
        List<Relatives> relatives = new ArrayList<>();
        all.forEach(one -> relatives.add(composer.of(one, kept)));
        return relatives;
    }

    /** Those among some functions that are compared with one another: functions of one variable. */
    public static List<Study> comparable(List<Studied> all) {
        List<Study> functions = new ArrayList<>();
        for (Studied one : all) {
            if (one instanceof Study study) {
                functions.add(study);
            }
        }
        return functions;
    }

    /** What is said on the page of a function, of all that was found; of one that was not compared, its author's word. */
    public Relatives of(Studied one, List<Link> links) {
        return one instanceof Study study ? compose(studies.indexOf(study), links) : Relatives.ofCard(one.card());
    }

    /** What leads from the other functions to one of them, by their numbers: the part that takes time. */
    public List<Link> linksTo(int target) {
        return Relationships.to(target, members);
    }

    /** What is said on the page of one of the functions, of all that was found. */
    public Relatives compose(int page, List<Link> links) {
        Map<Integer, List<Sentence>> says = new LinkedHashMap<>();
        for (int rank = 0; rank <= Relationships.LAST_RANK; rank++) {
            for (Link link : links) {
                if (Relationships.rank(link.relationship()) == rank && (link.from() == page || link.to() == page)) {
                    int other = link.from() == page ? link.to() : link.from();
                    says.computeIfAbsent(other, o -> new ArrayList<>()).add(said(link, link.to() == page));
                }
            }
        }
        List<Relatives.Relative> related = new ArrayList<>();
        says.forEach((other, sentences) -> related.add(relative(other, sentences)));
        for (Related named : studies.get(page).card().related()) {
            if (related.stream().noneMatch(r -> r.id().equals(named.id()))) {
                related.add(new Relatives.Relative(named.id(), named.title(), List.of()));
            }
        }
        Symbol variable = studies.get(page).card().definition().variable();
        Optional<Formula> symbol =
                says.isEmpty() ? Optional.empty() : Optional.of(new Formulas(variable).symbol(OTHER));
        return new Relatives(related, sameShape(page), symbol);
    }

    private Relatives.Relative relative(int number, List<Sentence> says) {
        FunctionCard card = studies.get(number).card();
        return new Relatives.Relative(card.id(), card.title(), says);
    }

    private List<Relatives.Relative> sameShape(int page) {
        List<Relatives.Relative> same = new ArrayList<>();
        for (int other = 0; other < studies.size(); other++) {
            if (other != page
                    && shapes.get(page).isPresent()
                    && shapes.get(page).equals(shapes.get(other))) {
                same.add(relative(other, List.of()));
            }
        }
        return same.size() <= MOST_OF_A_SHAPE ? same : List.of();
    }

    /** A link as the page of one of its ends says it: the page's function is f. */
    private Sentence said(Link link, boolean towardsPage) {
        Symbol variable = studies.get(link.to()).card().definition().variable();
        Formulas formulas = new Formulas(variable);
        String from = towardsPage ? OTHER : THIS;
        String to = towardsPage ? THIS : OTHER;
        Relationship found = link.relationship();
        if (found instanceof Relationship.LimitCase limit) {
            return Sentence.of("relation.limit", formulas.symbol(from), formulas.symbol(to), formulas.tends(limit));
        }
        if (found instanceof Relationship.DerivativeIs derivative) {
            return equation(formulas, to, 1, from, derivative.image(), derivative.everywhere());
        }
        Relationship.Image image = (Relationship.Image) found;
        if (!image.isPlain()) {
            return equation(formulas, to, 0, from, image, true);
        }
        return image.values().isEmpty()
                ? Sentence.of("relation.same")
                : Sentence.of(
                        "relation.case",
                        formulas.symbol(to),
                        formulas.symbol(from),
                        formulas.valuesAre(image.values()));
    }

    private static Sentence equation(
            Formulas formulas, String to, int order, String from, Relationship.Image image, boolean everywhere) {
        Formula equation = formulas.isImage(to, order, from, image);
        if (!image.values().isEmpty()) {
            Formula values = formulas.valuesAre(image.values());
            return Sentence.of(
                    everywhere ? "relation.equation.case" : "relation.equation.case.wherever",
                    equation,
                    formulas.symbol(from),
                    values);
        }
        return everywhere
                ? Sentence.of("relation.equation", equation)
                : Sentence.of("relation.equation.wherever", equation);
    }
}
