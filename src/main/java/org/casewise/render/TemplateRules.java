package org.casewise.render;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of the template language that our templates use; the rest is refused before a template runs.
 *
 * <p>What is left out could switch escaping off ({@code ?no_esc}), change numbers by locale ({@code <#setting>}),
 * compute without end ({@code 1..}, {@code ?left_pad}, a macro that calls itself), hide an error ({@code <#attempt>}),
 * read the clock ({@code .now}) or build code from text ({@code ?eval}).
 */
final class TemplateRules {

    private static final Set<String> DIRECTIVES =
            Set.of("if", "else", "elseif", "list", "items", "sep", "assign", "include", "t", "lt", "rt", "nt");

    private static final Set<String> BUILT_INS = Set.of(
            "has_content",
            "size",
            "first",
            "last",
            "index",
            "counter",
            "is_first",
            "is_last",
            "has_next",
            "then",
            "is_string",
            "is_hash",
            "is_sequence",
            "is_boolean",
            "c");

    private static final Pattern DIRECTIVE = Pattern.compile("</?#\\s*([A-Za-z_]+)");
    private static final Pattern BUILT_IN = Pattern.compile("\\?\\s*([A-Za-z_]+)");
    private static final Pattern SPECIAL_VARIABLE = Pattern.compile("(?<![\\w)\\]}.])\\.\\s*("
            + "args|auto_esc|caller_template_name|current_template_name|data_model|error|get_optional_template|globals"
            + "|incompatible_improvements|lang|locale|locale_object|locals|main|main_template_name|namespace|node|now"
            + "|output_encoding|output_format|pass|template_name|time_zone|url_escaping_charset|vars|version)\\b");
    private static final Pattern RANGE = Pattern.compile("<#[^>]*\\.\\.|\\$\\{[^}]*\\.\\.");

    private static final int DEEPEST = 40;

    private TemplateRules() {}

    /** Refuses the first construct of the template that is not part of the subset. */
    static void check(String name, String text) {
        refuse(name, text, DIRECTIVE, '<', DIRECTIVES, "<#", ">");
        refuse(name, text, BUILT_IN, '?', BUILT_INS, "?", "");
        refuse(name, text, SPECIAL_VARIABLE, '.', Set.of(), ".", "");
        if (text.contains("..")) {
            Matcher range = RANGE.matcher(text);
            if (range.find()) {
                throw problem(name, text, range.start(), Message.of("render.template.range"));
            }
        }
        int depth = 0;
        for (int at = 0; at < text.length(); at++) {
            depth = Math.max(0, depth + nesting(text, at));
            if (depth > DEEPEST) {
                throw problem(name, text, at, Message.of("render.template.deep", DEEPEST));
            }
        }
    }

    /** By how much what begins here nests: 1 where something opens, -1 where it ends, otherwise 0. */
    private static int nesting(String text, int at) {
        return switch (text.charAt(at)) {
            case '(' -> 1;
            case ')' -> -1;
            case '<' ->
                text.startsWith("<#if", at) || text.startsWith("<#list", at)
                        ? 1
                        : text.startsWith("</#if>", at) || text.startsWith("</#list>", at) ? -1 : 0;
            default -> 0;
        };
    }

    /** Looks only where the pattern's first character stands: a search would try the pattern at every character. */
    private static void refuse(
            String name, String text, Pattern pattern, char first, Set<String> allowed, String before, String after) {
        Matcher found = pattern.matcher(text).useTransparentBounds(true);
        for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
            if (found.region(at, text.length()).lookingAt() && !allowed.contains(found.group(1))) {
                Message reason = Message.of("render.template.refused", before + found.group(1) + after);
                throw problem(name, text, at, reason);
            }
        }
    }

    /** The trouble at an offset of a template's text, counted from 0. */
    static TemplateProblem problem(String name, String text, int at, Message reason) {
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        int column = at - text.lastIndexOf('\n', at - 1);
        return new TemplateProblem(name, line, column, reason, null);
    }
}
