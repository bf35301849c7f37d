package org.casewise.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.casewise.article.Document;
import org.casewise.article.Relatives;
import org.casewise.article.RelativesComposer;
import org.casewise.article.Studied;
import org.casewise.catalogue.Card;
import org.casewise.catalogue.Language;
import org.casewise.render.ArticleFiles;
import org.casewise.render.Publication;
import org.casewise.render.Templates;
import org.casewise.site.OutputException;
import org.casewise.site.Site;
import org.casewise.site.SiteDiff;
import org.casewise.site.SiteWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes articles, each into a folder of its own under the output folder. */
@Command(name = "article", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ArticleCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FUNCTION", descriptionKey = "function")
    private List<String> functions = new ArrayList<>();

    @Option(names = "--lang", split = ",", paramLabel = "zh|en", converter = MessageLanguage.Reader.class)
    private List<Language> languages = new ArrayList<>();

    @Option(names = "--out", paramLabel = "DIR")
    private String out = "output";

    @Option(names = "--functions", paramLabel = "DIR")
    private String cards;

    @Option(names = "--templates", paramLabel = "DIR")
    private String templates;

    @Option(names = "--latex")
    private boolean latex;

    @Option(names = "--check")
    private boolean check;

    ArticleCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws OutputException {
        List<Language> published = languages.isEmpty()
                ? List.of(Language.values())
                : languages.stream().distinct().toList();
        Templates used = TemplateFolder.of(templates);
        // Everything is made before anything is written.
        Map<Path, Site> sites = new LinkedHashMap<>();
        List<Card> chosen = chosen();
        Set<String> ids = chosen.stream().map(Card::id).collect(Collectors.toSet());
        Publication publication = new Publication(published, ids, used);
        List<Studied> studies = new ArrayList<>();
        for (Card card : chosen) {
            studies.add(Studied.of(card));
        }
        List<Relatives> relatives = RelativesComposer.among(studies);
        for (int i = 0; i < studies.size(); i++) {
            Document article = studies.get(i).article(relatives.get(i));
            Site.Builder site = Site.builder();
            ArticleFiles.of(article, publication).forEach(site::add);
            sites.put(freeFolder(article.id(), sites), site.build());
        }
        boolean stale = false;
        for (Map.Entry<Path, Site> entry : sites.entrySet()) {
            stale |= check ? isStale(entry.getValue(), entry.getKey()) : write(entry.getValue(), entry.getKey());
        }
        return stale ? ExitCode.FOUND : ExitCode.DONE;
    }

    /** The folder of an id; a second article of the same id in one run gets a number. */
    private Path freeFolder(String id, Map<Path, Site> taken) {
        Path folder = TextFile.path(out).resolve(id);
        for (int i = 2; taken.containsKey(folder); i++) {
            folder = TextFile.path(out).resolve(id + "-" + i);
        }
        return folder;
    }

    private List<Card> chosen() {
        Map<String, Card> own = cards == null ? Map.of() : Library.folder(cards);
        if (functions.isEmpty()) {
            return own.isEmpty() ? List.of(Library.packedCard(Library.DEFAULT)) : List.copyOf(own.values());
        }
        return functions.stream()
                .map(text ->
                        latex ? Library.latex(text) : own.containsKey(text) ? own.get(text) : Library.function(text))
                .toList();
    }

    private boolean write(Site site, Path folder) throws OutputException {
        new SiteWriter().sparing(TextFile.paths(cards, templates)).write(site, folder);
        session.terminal()
                .err()
                .println(session.say(
                        "cli.written",
                        folder.toString(),
                        String.valueOf(site.pages().size())));
        return false;
    }

    private boolean isStale(Site site, Path folder) throws OutputException {
        SiteDiff diff = SiteDiff.between(site, folder);
        List<String> names = new ArrayList<>(diff.missing());
        names.addAll(diff.different());
        names.addAll(diff.extra());
        session.terminal()
                .err()
                .println(
                        diff.isEmpty()
                                ? session.say("cli.current", folder.toString())
                                : session.say("cli.stale", folder.toString(), String.join(", ", names)));
        return !diff.isEmpty();
    }
}
