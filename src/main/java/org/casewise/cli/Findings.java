package org.casewise.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.casewise.analysis.Analysis;
import org.casewise.analysis.FactsByCase;
import org.casewise.article.Article;
import org.casewise.article.DerivationComposer;
import org.casewise.article.FactsComposer;
import org.casewise.article.Formulas;
import org.casewise.article.JointComposer;
import org.casewise.article.ReadableNumbers;
import org.casewise.expr.Expr;
import org.casewise.notation.PlainText;
import org.casewise.notation.Spelling;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.Definition;

/** What is found of a function, as lines for a terminal. */
final class Findings {

    private final Session session;
    private final StringBuilder text = new StringBuilder();

    Findings(Session session) {
        this.session = session;
    }

    /** With the derivation step by step, if that is wanted. */
    String text(FunctionArguments.Chosen chosen, Analysis analysis, boolean steps) {
        Definition definition = chosen.definition();
        Spelling plain = new Spelling(new PlainText(), definition.variable());
        heading("show.written");
        line(plain.of(definition.written()));
        if (!chosen.values().isEmpty()) {
            heading("show.set");
            chosen.values().forEach((name, value) -> line(name.name() + " = " + plain.of(value)));
        }
        if (!definition.parameters().isEmpty() && !definition.given().isEmpty()) {
            heading("show.given");
            definition.given().forEach(condition -> line(plain.of(condition)));
        }
        definition.window().ifPresent(w -> {
            heading("show.window");
            line(plain.in(w));
        });
        Spelling readable =
                new Spelling(new PlainText(), definition.variable(), ReadableNumbers.inFormulas(definition.variable()));
        heading("show.cases");
        cases(analysis.function(), readable);
        heading("show.derivative");
        cases(analysis.derivative().derivative(), readable);
        Formulas formulas = new Formulas(definition.variable());
        if (steps) {
            heading("show.steps");
            DerivationComposer.compose(analysis.function(), formulas).forEach(this::steps);
        }
        JointComposer joints = new JointComposer(formulas);
        analysis.derivative().joints().forEach(joint -> joint(joints.compose(joint, List.of())));
        heading("show.facts");
        facts(new FactsComposer(formulas).compose(FactsByCase.of(analysis)));
        return text.toString();
    }

    private void joint(Article.JointPart joint) {
        heading("show.joint", joint.at().plain());
        for (Article.VerdictPart verdict : joint.verdicts()) {
            String when = verdict.when()
                    .map(condition -> session.say("verdict.when", condition.plain()) + " ")
                    .orElse(joint.verdicts().size() == 1 ? "" : session.say("verdict.otherwise") + " ");
            line(when + session.sentences().of(verdict.because()) + " "
                    + session.say("evidence." + verdict.evidence()));
        }
        joint.clarke().ifPresent(c -> line(session.say("show.clarke", c.plain())));
    }

    private void steps(Article.DerivationPart part) {
        line(session.say("derivation.where", part.where().plain()));
        Table table = new Table("    ");
        part.steps().forEach(step -> table.row(step.statement().plain(), session.say("rule." + step.rule())));
        text.append(table.text());
    }

    private void facts(List<Article.FactPart> facts) {
        Table table = new Table("  ");
        for (Article.FactPart fact : facts) {
            String says = fact.says().stream()
                    .map(session.sentences()::of)
                    .collect(Collectors.joining(session.say("list.then") + " "));
            table.row(session.say("fact.name." + fact.name()), says + " " + session.say("evidence." + fact.evidence()));
        }
        text.append(table.text());
    }

    private void cases(Piecewise f, Spelling plain) {
        if (f.pieces().isEmpty()) {
            line(session.say("show.nowhere"));
        }
        Table table = new Table("  ");
        for (Piece<Expr> piece : f.pieces()) {
            table.row(plain.of(piece.body()), piece.on().isLine() ? "" : plain.in(piece.on()));
        }
        text.append(table.text());
    }

    private void heading(String key, String... arguments) {
        text.append(session.say(key, arguments)).append('\n');
    }

    private void line(String content) {
        text.append("  ").append(content).append('\n');
    }
}
