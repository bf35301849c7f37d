package org.casewise.article;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casewise.analysis.Analysis;
import org.casewise.analysis.FunctionFacts;
import org.casewise.catalogue.CardReader;
import org.casewise.catalogue.FunctionCard;
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
        FunctionCard card = CardReader.read(new Source(id + ".md", Files.readString(FOLDER.resolve(id + ".md"))));
        Analysis analysis = Analysis.of(card.definition().function());
        Expectations.confirm(card, analysis, FunctionFacts.of(analysis));
    }

    @Test
    void thereAreCards() throws IOException {
        assertTrue(ids().size() >= 60);
    }
}
