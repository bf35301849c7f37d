package org.casewise.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casewise.analysis.vector.Jacobian;
import org.casewise.analysis.vector.VectorAnalysis;
import org.casewise.article.Article;
import org.casewise.article.VectorArticle;
import org.casewise.article.VectorDerivation;
import org.casewise.article.VectorFactsComposer;
import org.casewise.article.VectorStudy;
import org.casewise.catalogue.VectorCard;
import org.casewise.notation.PlainText;
import org.casewise.notation.VectorStatements;

/** What is found of a vector function, as lines for a terminal. */
final class VectorFindings {

    private final Session session;
    private final StringBuilder text = new StringBuilder();

    VectorFindings(Session session) {
        this.session = session;
    }

    /** With the derivation step by step, if that is wanted. */
    String text(VectorCard card, boolean steps) {
        VectorAnalysis analysis = VectorStudy.of(card).analysis();
        Jacobian jacobian = analysis.jacobian();
        VectorStatements statements = new VectorStatements(new PlainText(), analysis.function());
        heading("show.written");
        line(card.written());
        heading("show.vector.component");
        line(statements.componentIs());
        line(statements.vectorIs());
        heading("show.vector.jacobian");
        line(statements.jacobianIs(jacobian.own(), jacobian.other()));
        line(statements.totalIs());
        card.jacobian().ifPresent(e -> line(statements.jacobianIs(e.own(), e.other())));
        if (steps) {
            heading("show.steps");
            VectorDerivation.compose(jacobian, card.jacobian()).forEach(this::steps);
        }
        heading("show.facts");
        facts(new VectorFactsComposer(analysis).compose());
        return text.toString();
    }

    private void steps(VectorArticle.DerivationPart part) {
        line(session.sentences().of(part.what()));
        rows("    ", part.steps(), s -> s.statement().plain(), s -> session.say("rule." + s.rule()));
    }

    private void facts(List<Article.FactPart> facts) {
        rows("  ", facts, f -> session.say("fact.name." + f.name()), this::said);
    }

    private String said(Article.FactPart fact) {
        String says = fact.says().stream()
                .map(session.sentences()::of)
                .collect(Collectors.joining(session.say("list.then") + " "));
        return says + " " + session.say("evidence." + fact.evidence());
    }

    private <T> void rows(String indent, List<T> parts, Function<T, String> left, Function<T, String> right) {
        Table table = new Table(indent);
        parts.forEach(part -> table.row(left.apply(part), right.apply(part)));
        text.append(table.text());
    }

    private void heading(String key) {
        text.append(session.say(key)).append('\n');
    }

    private void line(String content) {
        text.append("  ").append(content).append('\n');
    }
}
