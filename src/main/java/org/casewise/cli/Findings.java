package org.casewise.cli;

import java.util.List;
import org.casewise.analysis.Analysis;
import org.casewise.article.Article;
import org.casewise.article.Formulas;
import org.casewise.article.JointComposer;
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

    String text(FunctionArguments.Chosen chosen, Analysis analysis) {
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
        heading("show.cases");
        cases(analysis.function(), plain);
        heading("show.derivative");
        cases(analysis.derivative().derivative(), plain);
        JointComposer joints = new JointComposer(new Formulas(definition.variable()));
        analysis.derivative().joints().forEach(joint -> joint(joints.compose(joint, List.of())));
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

    private void cases(Piecewise f, Spelling plain) {
        if (f.pieces().isEmpty()) {
            line(session.say("show.nowhere"));
        }
        int width = 0;
        for (Piece<Expr> piece : f.pieces()) {
            width = Math.max(width, plain.of(piece.body()).length());
        }
        for (Piece<Expr> piece : f.pieces()) {
            String body = plain.of(piece.body());
            line(piece.on().isLine() ? body : body + " ".repeat(width - body.length() + 3) + plain.in(piece.on()));
        }
    }

    private void heading(String key, String... arguments) {
        text.append(session.say(key, arguments)).append('\n');
    }

    private void line(String content) {
        text.append("  ").append(content).append('\n');
    }
}
