package org.casewise.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.casewise.catalogue.Card;
import org.casewise.interchange.CatalogueJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the catalogue. */
@Command(name = "list", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ListCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private MessageLanguage language = new MessageLanguage();

    ListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Card> cards = Library.ids().stream().map(Library::packedCard).toList();
        if (json) {
            session.terminal().out().println(CatalogueJson.of(cards));
        } else {
            cards.forEach(card -> session.terminal()
                    .out()
                    .println(card.id() + "\t" + card.title().in(session.language())));
        }
        return ExitCode.DONE;
    }
}
