package org.casewise.syntax;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** The names in the body of a definition, each of which must be known, and the functions of the text that it uses. */
final class NamesOfBody {

    /**
     * Where a function is used in a body.
     *
     * @param place of its first use
     * @param depth how deep in the body it is used, at most
     */
    record Use(Span place, int depth) {}

    private final Source source;
    private final DefinitionSyntax definition;
    private final Set<String> parameters;
    private final Set<String> functions;
    private final Set<String> seen = new LinkedHashSet<>();
    private final Map<String, Use> uses = new LinkedHashMap<>();
    private int depth;
    private int height;
    private String unknown;

    /** Throws {@link DefinitionException} at the first name that is wrong. */
    NamesOfBody(Source source, DefinitionSyntax definition, Set<String> parameters, Set<String> functions) {
        this.source = source;
        this.definition = definition;
        this.parameters = parameters;
        this.functions = functions;
        walk(definition.body());
    }

    /** The names of values that occur. */
    Set<String> values() {
        return seen;
    }

    /** The functions of the text that are used, by their names. */
    Map<String, Use> uses() {
        return uses;
    }

    /** How deep the body is nested. */
    int height() {
        return height;
    }

    private void walk(Term term) {
        height = Math.max(height, ++depth);
        if (term instanceof Term.Name name) {
            value(name);
        } else if (term instanceof Term.Use use) {
            if (!functions.contains(use.name())) {
                throw unknown().asFunction(use);
            }
            uses.merge(use.name(), new Use(use.span(), depth), (a, b) -> a.depth() < b.depth() ? b : a);
            walk(use.argument());
        } else if (term instanceof Term.Cases cases) {
            for (Term.Row row : cases.rows()) {
                walk(row.value());
                if (row.condition().isPresent()) {
                    walk(row.condition().get());
                }
            }
        } else if (term instanceof Term.Apply apply) {
            String word = apply.operation().word();
            if (word != null && functions.contains(word)) {
                throw wrong(apply.span(), Key.BUILT_IN_NAME, word);
            }
            String outside = unknown;
            for (Term argument : apply.arguments()) {
                boolean equation = apply.operation() == Operation.ROOT
                        && argument == apply.arguments().get(0);
                unknown = equation ? unknownOf(argument) : outside;
                walk(argument);
            }
            unknown = outside;
        }
        depth--;
    }

    /** The one name in the equation of a root that stands for nothing else; null where there is none, or several. */
    private String unknownOf(Term equation) {
        Set<String> free = new LinkedHashSet<>(TermNames.of(equation));
        free.removeAll(parameters);
        boolean one = free.size() == 1 && !functions.contains(free.iterator().next());
        return one ? free.iterator().next() : null;
    }

    private UnknownName unknown() {
        Set<String> values = new LinkedHashSet<>(List.of(definition.variable(), "pi", "e"));
        values.addAll(parameters);
        return new UnknownName(source, values, functions);
    }

    private void value(Term.Name name) {
        boolean known = name.text().equals(definition.variable())
                || name.text().equals("pi")
                || name.text().equals("e")
                || name.text().equals(unknown)
                || parameters.contains(name.text());
        if (known) {
            seen.add(name.text());
            return;
        }
        boolean itself = definition.name().filter(name.text()::equals).isPresent();
        throw itself ? wrong(name.span(), Key.CYCLE, name.text()) : unknown().asValue(name);
    }

    private void walk(Condition condition) {
        height = Math.max(height, ++depth);
        if (condition instanceof Condition.Not not) {
            walk(not.part());
        } else if (condition instanceof Condition.And and) {
            for (Condition part : and.parts()) {
                walk(part);
            }
        } else if (condition instanceof Condition.Or or) {
            for (Condition part : or.parts()) {
                walk(part);
            }
        } else if (condition instanceof Condition.Chain chain) {
            for (Term operand : chain.operands()) {
                walk(operand);
            }
        }
        depth--;
    }

    private DefinitionException wrong(Span span, Key key, String name) {
        return new DefinitionException(source, span, Reason.of(key, name));
    }
}
