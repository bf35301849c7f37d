package org.casewise.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packed cards. */
class CatalogueTest {

    private static final Path FOLDER = Path.of("src/main/resources/functions");

    static List<String> ids() throws IOException {
        return Files.readAllLines(FOLDER.resolve("index.txt"));
    }

    private static Card card(String id) throws IOException {
        return CardReader.card(new Source(id + ".md", Files.readString(FOLDER.resolve(id + ".md"))));
    }

    @Test
    void theIndexListsExactlyTheFiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> names = files.map(f -> f.getFileName().toString())
                    .filter(name -> !name.equals("index.txt"))
                    .map(name -> name.replaceFirst("\\.md$", ""))
                    .sorted()
                    .toList();
            assertEquals(names, ids().stream().sorted().toList());
            assertTrue(names.contains("relu"), names.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aCardIsNamedAsItsFileAndSpeaksBothLanguages(String id) throws IOException {
        Card card = card(id);
        assertEquals(id, card.id());
        for (Language language : Language.values()) {
            assertFalse(card.title().in(language).isBlank(), language + ": title");
            for (String slot : List.of("intro", "usage")) {
                assertTrue(card.prose().containsKey(slot), slot);
                assertTrue(card.prose().get(slot).in(language).length() > 40, language + ": " + slot);
            }
        }
        assertFalse(card.references().isEmpty(), "a card names where to read more");
        if (card instanceof FunctionCard function) {
            check(function);
        } else {
            VectorCard vector = (VectorCard) card;
            assertTrue(vector.jacobian().isPresent(), "a card says what its author expects");
            assertFalse(vector.expectations().isEmpty(), "a card says what its author expects");
        }
    }

    private static void check(FunctionCard card) {
        for (Convention convention : card.conventions()) {
            for (Language language : Language.values()) {
                assertFalse(convention.by().in(language).isBlank(), language + ": convention");
            }
        }
        assertFalse(card.expectations().isEmpty(), "a card says what its author expects");
        assertEquals(List.of(), card.definition().warnings());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void referencesHaveKeysOfTheirOwn(String id) throws IOException {
        Set<String> keys = new HashSet<>();
        card(id).references().forEach(r -> assertTrue(keys.add(r.key()), r.key()));
    }
}
