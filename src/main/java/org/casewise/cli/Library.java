package org.casewise.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casewise.catalogue.CardReader;
import org.casewise.catalogue.FunctionCard;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;

/** Where functions come from: the packed catalogue, card files, and definitions typed on the command line. */
final class Library {

    /** The list of the packed cards, one id a line. */
    private static final String INDEX = "/functions/index.txt";

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Library() {}

    /** The ids of the packed catalogue, in its order. */
    static List<String> ids() {
        return packed(INDEX).lines().filter(line -> !line.isBlank()).toList();
    }

    /** The card that the text names by its id or file, or empty where it is a definition. */
    static Optional<FunctionCard> card(String text) {
        if (ids().contains(text)) {
            return Optional.of(packedCard(text));
        }
        return text.endsWith(".md") ? Optional.of(CardReader.read(new Source(text, file(text)))) : Optional.empty();
    }

    static FunctionCard packedCard(String id) {
        String name = id + ".md";
        return CardReader.read(new Source(name, packed("/functions/" + name)));
    }

    /** The cards of a folder, in the order of their names. */
    static List<FunctionCard> folder(String folder) {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(path(folder))) {
            files.map(Path::toString).filter(n -> n.endsWith(".md")).sorted().forEach(names::add);
        } catch (IOException e) {
            throw InputProblem.files("cli.file-missing", folder);
        }
        return names.stream()
                .map(name -> CardReader.read(new Source(name, file(name))))
                .toList();
    }

    static Definition definition(String text) {
        Optional<FunctionCard> card = card(text);
        return card.isPresent() ? card.get().definition() : DefinitionReader.read(Source.typed(text));
    }

    /** Whether a text looks like an id, so that an unknown one may be named as such. */
    static boolean looksLikeId(String text) {
        return text.length() > 1 && ID.matcher(text).matches();
    }

    private static String packed(String name) {
        try (InputStream in = Library.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw InputProblem.files("cli.file-missing", name);
        }
    }

    private static String file(String name) {
        Path file = path(name);
        if (!Files.isRegularFile(file)) {
            throw InputProblem.files("cli.file-missing", name);
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw InputProblem.files("cli.file-unreadable", name);
        } catch (IOException e) {
            throw InputProblem.files("cli.file-missing", name);
        }
    }

    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw InputProblem.files("cli.file-missing", text);
        }
    }
}
