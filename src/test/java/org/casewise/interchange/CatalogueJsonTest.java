package org.casewise.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.util.List;
import org.casewise.catalogue.CardReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;

class CatalogueJsonTest {

    @Test
    void aCardIsAnObjectWithItsIdTitlesAndDefinition() {
        String card = "---\nid: t\ntitle: { zh: 三角, en: \"A \\\"triangle\\\" <b>\" }\ndefinition: max(0, x)\n---\n";
        JsonArray json = JsonParser.parseString(CatalogueJson.of(List.of(CardReader.read(new Source("t.md", card)))))
                .getAsJsonArray();
        JsonArray expected = JsonParser.parseString("[{\"id\": \"t\","
                        + " \"title\": {\"zh\": \"三角\", \"en\": \"A \\\"triangle\\\" <b>\"},"
                        + " \"definition\": \"max(0, x)\"}]")
                .getAsJsonArray();
        assertEquals(expected, json);
    }
}
