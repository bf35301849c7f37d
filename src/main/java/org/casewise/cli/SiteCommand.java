package org.casewise.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.casewise.catalogue.Card;
import org.casewise.render.Templates;
import org.casewise.site.CardsRefused;
import org.casewise.site.OutputException;
import org.casewise.site.Site;
import org.casewise.site.SiteMaker;
import org.casewise.site.SiteWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the whole documentation site: every article, and the catalogue above them. */
@Command(name = "site", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class SiteCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--functions", paramLabel = "DIR")
    private String cards;

    @Option(names = "--templates", paramLabel = "DIR")
    private String templates;

    @Option(names = "--out", paramLabel = "DIR")
    private String out = "output/site";

    @Mixin
    private MessageLanguage language = new MessageLanguage();

    SiteCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws CardsRefused, OutputException {
        Templates used = TemplateFolder.of(templates);
        Path folder = TextFile.path(out);
        ProgressLine progress = new ProgressLine(session);
        try {
            Site site = made(used, progress);
            new SiteWriter().sparing(TextFile.paths(cards, templates)).write(site, folder);
            progress.line(session.say(
                    "cli.written",
                    folder.toString(),
                    String.valueOf(site.pages().size())));
        } finally {
            progress.clear();
        }
        return ExitCode.DONE;
    }

    /** All cards are tried, so that one run names all that is wrong. */
    private Site made(Templates used, ProgressLine progress) throws CardsRefused {
        List<CardsRefused.Problem> problems = new ArrayList<>();
        List<Card> read = Library.cards(cards, problems);
        progress.line(session.say("site.did.read", String.valueOf(read.size())));
        try {
            Site site = SiteMaker.of(read, used, progress);
            if (problems.isEmpty()) {
                return site;
            }
        } catch (CardsRefused refused) {
            problems.addAll(refused.problems());
        }
        throw new CardsRefused(problems);
    }
}
