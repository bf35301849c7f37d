package org.casewise.render;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a template may call. In Markdown templates:
 *
 * <ul>
 *   <li>{@code say("key", a, b)} - the sentence with its arguments; an argument is text, a formula, or Markdown
 *   <li>{@code say(reason)} - the same for a map with {@code key} and {@code args}
 *   <li>{@code math(f)}, {@code display(f)} - a formula, that is a map with {@code latex}, in a line or on its own
 *   <li>{@code code(text)}, {@code code_block(language, text)} - code in a line, lines of code
 *   <li>{@code cell(a)} - text, formula or Markdown as the content of a table's cell
 *   <li>{@code prose_of(text)} - Markdown that a person wrote, after {@link Prose} has looked at it
 *   <li>{@code link(label, address)}, {@code picture(description, file)}
 * </ul>
 *
 * In HTML templates: {@code word("key")} - a sentence without arguments, as plain text.
 */
final class TemplateFunctions {

    /** The body of a function, its arguments already counted. */
    @FunctionalInterface
    private interface Body {
        TemplateModel apply(List<TemplateModel> arguments) throws TemplateModelException;
    }

    private static final Pattern PLAIN_ADDRESS = Pattern.compile("[A-Za-z0-9:/._#?=&%~+-]+");

    private TemplateFunctions() {}

    static Map<String, Object> of(Sentences sentences) {
        Map<String, Object> functions = new TreeMap<>();
        functions.put("say", function("say", 1, 9, a -> markdown(say(sentences, a))));
        functions.put("word", function("word", 1, 1, a -> new SimpleScalar(sentences.say(text(a.get(0)), List.of()))));
        functions.put("math", function("math", 1, 1, a -> markdown(MarkdownText.math(latex(a.get(0))))));
        functions.put("display", function("display", 1, 1, a -> markdown(MarkdownText.display(latex(a.get(0))))));
        functions.put("code", function("code", 1, 1, a -> markdown(MarkdownText.code(text(a.get(0))))));
        functions.put(
                "code_block",
                function("code_block", 2, 2, a -> markdown(MarkdownText.listing(text(a.get(0)), text(a.get(1))))));
        functions.put("cell", function("cell", 1, 1, a -> markdown(MarkdownText.cell(spelled(sentences, a.get(0))))));
        functions.put(
                "prose_of",
                function("prose_of", 1, 1, a -> markdown(GluedFormulas.freed(Prose.checked(text(a.get(0)))))));
        functions.put(
                "link",
                function(
                        "link",
                        2,
                        2,
                        a -> markdown("[" + spelled(sentences, a.get(0)) + "](" + address(a.get(1)) + ")")));
        functions.put(
                "picture",
                function(
                        "picture",
                        2,
                        2,
                        a -> markdown("![" + spelled(sentences, a.get(0)) + "](" + address(a.get(1)) + ")")));
        return functions;
    }

    private static TemplateMethodModelEx function(String name, int least, int most, Body body) {
        return arguments -> {
            if (arguments.size() < least || arguments.size() > most) {
                String wanted = least == most ? String.valueOf(most) : least + "-" + most;
                throw refused("render.call.arguments", name, wanted, arguments.size());
            }
            List<TemplateModel> models = new ArrayList<>();
            for (Object argument : arguments) {
                if (argument == null) {
                    throw refused("render.call.missing", models.size() + 1, name);
                }
                models.add((TemplateModel) argument);
            }
            try {
                return body.apply(models);
            } catch (RenderProblem e) {
                throw new TemplateModelException(e.getMessage(), e);
            }
        };
    }

    private static TemplateModelException refused(String key, Object... arguments) {
        PageProblem problem = new PageProblem(Message.of(key, arguments));
        return new TemplateModelException(problem.getMessage(), problem);
    }

    private static TemplateModel markdown(String markdown) throws TemplateModelException {
        return MarkdownFormat.INSTANCE.fromMarkup(markdown);
    }

    private static String say(Sentences sentences, List<TemplateModel> arguments) throws TemplateModelException {
        List<String> spelled = new ArrayList<>();
        if (arguments.size() == 1 && arguments.get(0) instanceof TemplateHashModel reason) {
            if (reason.get("args") instanceof TemplateSequenceModel given) {
                for (int i = 0; i < given.size(); i++) {
                    spelled.add(spelled(sentences, given.get(i)));
                }
            }
            return sentences.say(text(reason.get("key")), spelled);
        }
        for (TemplateModel argument : arguments.subList(1, arguments.size())) {
            spelled.add(spelled(sentences, argument));
        }
        return sentences.say(text(arguments.get(0)), spelled);
    }

    /** Markdown of whatever a sentence can hold. */
    private static String spelled(Sentences sentences, TemplateModel value) throws TemplateModelException {
        if (value instanceof MarkdownFormat.Value markdown) {
            return MarkdownFormat.INSTANCE.getMarkupString(markdown);
        }
        if (value instanceof TemplateHashModel hash && hash.get("latex") != null) {
            return MarkdownText.math(latex(value));
        }
        if (value instanceof TemplateHashModel hash && hash.get("key") != null) {
            return say(sentences, List.of(value));
        }
        return MarkdownText.escape(text(value));
    }

    private static String latex(TemplateModel formula) throws TemplateModelException {
        if (formula instanceof TemplateHashModel hash && hash.get("latex") instanceof TemplateScalarModel latex) {
            return latex.getAsString();
        }
        throw refused("render.call.formula");
    }

    private static String text(TemplateModel value) throws TemplateModelException {
        if (value instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        }
        throw refused("render.call.text");
    }

    private static String address(TemplateModel value) throws TemplateModelException {
        String address = Addresses.checked(text(value));
        return PLAIN_ADDRESS.matcher(address).matches()
                ? address
                : '<' + address.replace("<", "%3C").replace(">", "%3E") + '>';
    }
}
