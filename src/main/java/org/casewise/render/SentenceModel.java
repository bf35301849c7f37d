package org.casewise.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewise.article.Formula;
import org.casewise.article.Sentence;

/** Sentences and formulas as the plain data that templates read, with the words of one language. */
record SentenceModel(Sentences sentences) {

    /** A formula as it is, without words of any language. */
    static Map<String, Object> asWritten(Formula formula) {
        return Map.of("latex", formula.latex(), "mathml", formula.mathml(), "plain", formula.plain());
    }

    /** The formula with its words in this language. */
    Map<String, Object> formula(Formula formula) {
        return asWritten(formula.withOtherwise(sentences.say("formula.otherwise", List.of())));
    }

    Map<String, Object> sentence(Sentence sentence) {
        List<Object> arguments = new ArrayList<>();
        for (Object argument : sentence.arguments()) {
            if (argument instanceof Formula formula) {
                arguments.add(formula(formula));
            } else {
                arguments.add(argument instanceof Sentence inner ? sentence(inner) : argument);
            }
        }
        return Map.of("key", sentence.key(), "args", arguments);
    }

    List<Object> sentences(List<Sentence> all) {
        List<Object> models = new ArrayList<>();
        all.forEach(sentence -> models.add(sentence(sentence)));
        return models;
    }
}
