package org.casewise.cli;

import java.util.List;
import org.casewise.article.Formula;
import org.casewise.article.Formulas;
import org.casewise.article.Sentence;
import org.casewise.expr.Algebra;
import org.casewise.reason.Reason;
import org.casewise.render.Sentences;

/** Sentences of one language as plain text for a terminal. */
record PlainSentences(Sentences table) {

    String of(Reason reason) {
        return of(new Formulas(Algebra.symbol("x")).of(reason));
    }

    String of(Sentence sentence) {
        List<String> arguments =
                sentence.arguments().stream().map(this::spelled).toList();
        return table.say(sentence.key(), arguments);
    }

    private String spelled(Object argument) {
        if (argument instanceof Formula formula) {
            return formula.plain();
        }
        return argument instanceof Sentence sentence ? of(sentence) : Visible.text(String.valueOf(argument));
    }
}
