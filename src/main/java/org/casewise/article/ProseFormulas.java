package org.casewise.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewise.catalogue.FunctionCard;
import org.casewise.catalogue.Language;
import org.casewise.catalogue.Localized;

/** The formulas between dollar signs in what a card's author wrote. */
final class ProseFormulas {

    private static final Pattern FORMULA = Pattern.compile("\\$([^$\\s](?:[^$]*[^$\\s])?)\\$");

    private ProseFormulas() {}

    static List<Formula> in(FunctionCard card) {
        List<Localized> texts = new ArrayList<>(card.prose().values());
        card.namesakes().forEach(n -> texts.add(n.by()));
        card.conventions().forEach(c -> texts.add(c.by()));
        return in(texts);
    }

    static List<Formula> in(Collection<Localized> texts) {
        List<Formula> formulas = new ArrayList<>();
        for (Localized text : texts) {
            for (Language language : Language.values()) {
                Matcher found = FORMULA.matcher(text.in(language));
                while (found.find()) {
                    formulas.add(ProseLatex.formula(found.group(1)));
                }
            }
        }
        return formulas;
    }
}
