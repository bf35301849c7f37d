package org.casewise.render;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.FirstMatchTemplateConfigurationFactory;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.InvalidReferenceException;
import freemarker.core.OutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fills templates with data. The only class that knows which template engine that is.
 *
 * <p>A template named {@code *.md.ftl} writes Markdown, one named {@code *.html.ftl} HTML: every {@code ${value}} is
 * escaped for that. Templates are locked in: they see plain data ({@link PlainModel}), a part of the language
 * ({@link TemplateRules}) and the functions of {@link TemplateFunctions}, no class, no file, no clock, no locale.
 */
public final class Templates {

    /** What a folder has to have at least one of; it may hold more, for its own includes. */
    private static final List<String> FILES = List.of(
            "article.md.ftl",
            "joint.md.ftl",
            "derivation.md.ftl",
            "facts.md.ftl",
            "numbers.md.ftl",
            "related.md.ftl",
            "vector.md.ftl",
            "page.html.ftl",
            "index.html.ftl",
            "catalogue.html.ftl",
            "page.css",
            "catalogue.css",
            "page.js",
            "sentences.zh.properties",
            "sentences.en.properties");

    private final TemplateSource source;
    private final Optional<TemplateSource> moreSentences;
    private final Configuration engine;
    private final Map<String, Sentences> tables = new ConcurrentHashMap<>();

    static {
        // The engine looks for a logging library when its classes load, and would report an error that we report too.
        System.setProperty("org.freemarker.loggerLibrary", "none");
    }

    /** Nothing but the templates of this source. */
    public Templates(TemplateSource source) {
        this(source, Optional.empty());
    }

    private Templates(TemplateSource source, Optional<TemplateSource> moreSentences) {
        this.source = source;
        this.moreSentences = moreSentences;
        this.engine = engine(source);
    }

    /** The program's own templates. */
    public static Templates packed() {
        return new Templates(TemplateSource.packed());
    }

    /**
     * A person's own templates: what the folder has, and for everything else the program's own. A table of sentences
     * in the folder replaces the sentences that it has, the others stay.
     *
     * @throws TemplateProblem if the folder is not there, or has nothing that would be used
     */
    public static Templates in(Path folder) {
        TemplateSource own = TemplateSource.folder(folder);
        String name = folder.toString();
        if (!Files.isDirectory(folder)) {
            throw new TemplateProblem(name, Message.of("render.folder.missing"));
        }
        if (FILES.stream().allMatch(file -> own.find(file).isEmpty())) {
            throw new TemplateProblem(name, Message.of("render.folder.nothing", String.join(", ", FILES)));
        }
        TemplateSource ours = TemplateSource.packed();
        return new Templates(own.orElse(ours), Optional.of(ours));
    }

    /** The table of sentences of a language, from {@code sentences.<language>.properties} beside the templates. */
    public Sentences sentences(String language) {
        return tables.computeIfAbsent(language, this::read);
    }

    private Sentences read(String language) {
        Sentences table = Sentences.in(source, language);
        return moreSentences
                .map(more -> table.orElse(Sentences.in(more, language)))
                .orElse(table);
    }

    /** The script of the pages; none if its file is empty. */
    Optional<Map<String, Object>> script() {
        return PageScript.in(source);
    }

    /**
     * The text that a template makes of the data.
     *
     * @param model maps, lists, strings and booleans, to any depth
     * @throws TemplateProblem naming the place of whatever is wrong, in this template or in one that it includes
     */
    public String fill(String template, Map<String, ?> model, Sentences sentences) {
        Map<String, Object> root = new HashMap<>(TemplateFunctions.of(sentences));
        model.forEach((name, value) -> {
            if (root.put(name, value) != null) {
                throw new IllegalArgumentException("the model hides the function " + name + "()");
            }
        });
        BoundedWriter out = new BoundedWriter(template);
        try {
            engine.getTemplate(template).process(root, out);
        } catch (TemplateNotFoundException | MalformedTemplateNameException e) {
            throw new TemplateProblem(template, 0, 0, Message.of("render.template.missing"), e);
        } catch (ParseException e) {
            Message reason = engineSays(e.getEditorMessage());
            throw new TemplateProblem(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), reason, e);
        } catch (TemplateException e) {
            throw problem(template, e);
        } catch (IOException e) {
            throw new TemplateProblem(template, 0, 0, engineSays(e.getMessage()), e);
        } catch (StackOverflowError e) {
            throw new TemplateProblem(template, 0, 0, Message.of("render.template.stack"), e);
        } catch (OutOfMemoryError e) {
            throw new TemplateProblem(template, 0, 0, Message.of("render.template.memory"), e);
        }
        return template.endsWith(".md.ftl") ? MarkdownTidy.of(out.toString()) : out.toString();
    }

    private static Configuration engine(TemplateSource source) {
        Configuration engine = new Configuration(Configuration.VERSION_2_3_34);
        engine.setTemplateLoader(new TemplateFiles(source));
        engine.setTemplateConfigurations(new FirstMatchTemplateConfigurationFactory(
                        format("*.md.ftl", MarkdownFormat.INSTANCE), format("*.html.ftl", HTMLOutputFormat.INSTANCE))
                .allowNoMatch(true));
        engine.setObjectWrapper(PlainModel.INSTANCE);
        engine.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        engine.setAPIBuiltinEnabled(false);
        engine.setDefaultEncoding("UTF-8");
        engine.setLocale(Locale.ROOT);
        engine.setTimeZone(TimeZone.getTimeZone("UTC"));
        engine.setNumberFormat("computer");
        engine.setBooleanFormat("c");
        engine.setLocalizedLookup(false);
        engine.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        engine.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        engine.setNamingConvention(Configuration.LEGACY_NAMING_CONVENTION);
        engine.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        engine.setLogTemplateExceptions(false);
        engine.setWrapUncheckedExceptions(true);
        return engine;
    }

    private static ConditionalTemplateConfigurationFactory format(String names, OutputFormat format) {
        TemplateConfiguration configuration = new TemplateConfiguration();
        configuration.setOutputFormat(format);
        return new ConditionalTemplateConfigurationFactory(new FileNameGlobMatcher(names), configuration);
    }

    private static TemplateProblem problem(String template, TemplateException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateProblem already) {
                return already;
            }
        }
        String place = e.getTemplateSourceName() == null ? template : e.getTemplateSourceName();
        int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
        int column = e.getColumnNumber() == null ? 0 : e.getColumnNumber();
        Message reason = engineSays(e.getMessageWithoutStackTop());
        if (e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null) {
            reason = Message.of("render.template.model", RenderProblem.echo(e.getBlamedExpressionString()));
        } else if (e.getCause() instanceof RenderProblem cause) {
            reason = cause.message();
        }
        return new TemplateProblem(place, line, column, reason, e);
    }

    /** The first paragraph of a message of the engine, on one line, in the English that it speaks. */
    private static Message engineSays(String message) {
        String first = message == null ? "unknown reason" : message.strip().split("\n\\s*\n|\n----")[0];
        return Message.of(
                "render.template.engine", first.replaceAll("\\s+", " ").strip());
    }
}
