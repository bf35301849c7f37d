package org.casewise.interchange;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.casewise.catalogue.Card;
import org.casewise.catalogue.Language;

/** The catalogue as JSON: an array with one object a card. */
public final class CatalogueJson {

    private CatalogueJson() {}

    public static String of(List<Card> cards) {
        JsonArray array = new JsonArray();
        for (Card card : cards) {
            JsonObject entry = new JsonObject();
            entry.addProperty("id", card.id());
            JsonObject title = new JsonObject();
            for (Language language : Language.values()) {
                title.addProperty(language.code(), card.title().in(language));
            }
            entry.add("title", title);
            entry.addProperty("definition", card.written());
            array.add(entry);
        }
        return AnalysisJson.pretty(array);
    }
}
