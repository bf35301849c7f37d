package org.casewise;

import java.util.ArrayList;
import java.util.List;
import org.casewise.article.Formula;
import org.casewise.article.Formulas;
import org.casewise.article.Sentence;
import org.casewise.expr.Algebra;
import org.casewise.reason.Reason;
import org.casewise.render.Sentences;
import org.casewise.syntax.DefinitionException;

/** Sentences in English, in which the library speaks. */
final class English {

    private static final Sentences TABLE = Sentences.packed("en");

    private English() {}

    static String of(Reason reason) {
        return of(new Formulas(Algebra.symbol("x")).of(reason));
    }

    static String of(Sentence sentence) {
        List<String> arguments = new ArrayList<>();
        for (Object argument : sentence.arguments()) {
            arguments.add(
                    argument instanceof Formula formula
                            ? formula.plain()
                            : argument instanceof Sentence inner ? of(inner) : String.valueOf(argument));
        }
        return TABLE.say(sentence.key(), arguments);
    }

    static UnreadableText unreadable(DefinitionException problem) {
        return new UnreadableText(
                of(problem.reason()),
                problem.line(),
                problem.column(),
                problem.hint().map(English::of).orElse(null));
    }
}
