package org.casewise.interchange;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.casewise.catalogue.FunctionCard;
import org.casewise.catalogue.Language;

/** The catalogue as JSON: an array with one object a card. */
public final class CatalogueJson {

    private CatalogueJson() {}

    public static String of(List<FunctionCard> cards) {
        JsonArray array = new JsonArray();
        for (FunctionCard card : cards) {
            JsonObject entry = new JsonObject();
            entry.addProperty("id", card.id());
            JsonObject title = new JsonObject();
            for (Language language : Language.values()) {
                title.addProperty(language.code(), card.title().in(language));
            }
            entry.add("title", title);
            entry.addProperty("definition", card.definition().source().text().strip());
            array.add(entry);
        }
        return AnalysisJson.pretty(array);
    }
}
