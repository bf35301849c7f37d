package org.casewise.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casewise.catalogue.Card;
import org.casewise.catalogue.CardReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the packed cards expect, from the literature and from mpmath, is what is found. */
class CatalogueFindingsTest {

    private static final Path FOLDER = Path.of("src/main/resources/functions");

    static List<String> ids() throws IOException {
        return Files.readAllLines(FOLDER.resolve("index.txt"));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void whatACardExpectsIsFound(String id) throws IOException {
        Card card = CardReader.card(new Source(id + ".md", Files.readString(FOLDER.resolve(id + ".md"))));
        // A card that expects anything else is refused.
        assertEquals(id, Studied.of(card).card().id());
    }

    @Test
    void thereAreCards() throws IOException {
        assertTrue(ids().size() >= 60);
    }
}
