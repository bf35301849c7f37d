package org.casewise.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casewise.catalogue.Card;
import org.casewise.catalogue.CardReader;
import org.casewise.catalogue.FunctionCard;
import org.casewise.notation.PlainText;
import org.casewise.notation.Spelling;
import org.casewise.piecewise.Interval;
import org.casewise.reason.Key;
import org.casewise.site.CardsRefused;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.LatexReader;
import org.casewise.syntax.Nearest;
import org.casewise.syntax.Operation;
import org.casewise.syntax.Source;

/** Where functions come from: the packed catalogue, card files, and definitions typed on the command line. */
final class Library {

    /** The list of the packed cards, one id a line. */
    private static final String INDEX = "/functions/index.txt";

    /** What is meant as an id, whatever its case: words of at least two characters, so that {@code x-y} is none. */
    private static final Pattern LIKE_AN_ID =
            Pattern.compile("[A-Za-z][A-Za-z0-9_]+(-([A-Za-z][A-Za-z0-9_]+|[0-9]+))*");

    /** The function whose article is made when none is named. */
    static final String DEFAULT = "relu";

    private Library() {}

    /** The ids of the packed catalogue, in its order. */
    static List<String> ids() {
        return packed(INDEX).lines().filter(line -> !line.isBlank()).toList();
    }

    static Card packedCard(String id) {
        String name = id + ".md";
        return CardReader.card(new Source(name, packed("/functions/" + name)));
    }

    /** The function that a text names by its id or its card's file, or defines. */
    static Card function(String text) {
        return named(text, true).orElseGet(() -> typed(text, Optional.empty()));
    }

    /**
     * The card that a text names by its id, hyphens as they are or low, or if it may by its file; empty where it must be a
     * definition.
     */
    static Optional<Card> named(String text, boolean mayBeFile) {
        String id = text.replace('_', '-');
        if (ids().contains(id)) {
            return Optional.of(packedCard(id));
        }
        return mayBeFile && text.endsWith(".md")
                ? Optional.of(CardReader.card(new Source(text, TextFile.read(text))))
                : Optional.empty();
    }

    /** The function that a text defines, on a window if there is one. */
    static FunctionCard typed(String text, Optional<Interval> window) {
        try {
            return FunctionCard.of(Source.typed(text), window);
        } catch (DefinitionException e) {
            boolean unknown =
                    e.reason().key() == Key.UNKNOWN_NAME || e.reason().key() == Key.FUNCTION_WITHOUT_PARENTHESES;
            boolean meantAsId = LIKE_AN_ID.matcher(text).matches() && unknown;
            throw meantAsId ? unknownId(text) : e;
        }
    }

    /** The function that a text in LaTeX defines, called as it is there. */
    static FunctionCard latex(String text) {
        Definition definition = LatexReader.read(Source.typed(text));
        String title = new Spelling(new PlainText(), definition.variable()).of(definition.written());
        return FunctionCard.of(definition, definition.name().orElse(title));
    }

    /** The cards of a folder by their ids, in the order of the files' names. */
    static Map<String, Card> folder(String folder) {
        Map<String, Card> cards = new LinkedHashMap<>();
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : cardFiles(folder)) {
            add(name, cards, files);
        }
        return cards;
    }

    private static void add(String file, Map<String, Card> cards, Map<String, String> files) {
        Card card = CardReader.card(new Source(file, TextFile.read(file)));
        String other = files.put(card.id(), file);
        if (other != null) {
            throw InputProblem.input("cli.same-id", card.id(), other, file);
        }
        cards.put(card.id(), card);
    }

    /** All cards of a folder, or where that is null the packed ones, but for those with a problem, which is added. */
    static List<Card> cards(String folder, List<CardsRefused.Problem> problems) {
        Map<String, Card> cards = new LinkedHashMap<>();
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : folder == null ? ids() : cardFiles(folder)) {
            try {
                if (folder == null) {
                    cards.put(name, packedCard(name));
                } else {
                    add(name, cards, files);
                }
            } catch (DefinitionException | InputProblem wrong) {
                problems.add(new CardsRefused.Problem(name, wrong));
            }
        }
        return List.copyOf(cards.values());
    }

    private static List<String> cardFiles(String folder) {
        Path path = TextFile.path(folder);
        if (!Files.isDirectory(path)) {
            throw InputProblem.files("cli.folder-missing", folder);
        }
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(path)) {
            files.map(Path::toString)
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .forEach(names::add);
        } catch (IOException e) {
            throw InputProblem.files("cli.file-unreadable", folder);
        }
        if (names.isEmpty()) {
            throw InputProblem.input("cli.no-cards", folder);
        }
        return names;
    }

    private static InputProblem unknownId(String text) {
        InputProblem problem = InputProblem.input("cli.unknown-id", text);
        Optional<String> function = Operation.words().stream()
                .filter(word -> word.equalsIgnoreCase(text))
                .findFirst();
        Optional<String> near = Nearest.to(text, ids());
        if (near.isPresent()) {
            return problem.hint("reason.did-you-mean", near.get());
        }
        return function.isPresent()
                ? problem.hint("reason.write-instead", function.get() + "(x)")
                : problem.hint("cli.see-list");
    }

    private static String packed(String name) {
        try (InputStream in = Library.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw InputProblem.files("cli.file-unreadable", name);
        }
    }
}
