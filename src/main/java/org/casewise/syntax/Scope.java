package org.casewise.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/**
 * What the names of a text stand for, checked for all its definitions before anything is computed, whether they are needed
 * or not: each name is known, none stands for two things, and no definition needs itself.
 */
final class Scope {

    /** The name under which a body without one is kept. */
    private static final String NAMELESS = "";

    /** Of what is not used, so many are named. */
    private static final int MOST_NAMED = 10;

    private final Source source;
    private final List<DefinitionSyntax> all;
    private final Set<String> parameters = new LinkedHashSet<>();
    private final Set<String> functions = new LinkedHashSet<>();
    private final Map<String, NamesOfBody> bodies = new LinkedHashMap<>();
    /** How deep each definition is nested once the bodies of others stand in the place of their names. */
    private final Map<String, Integer> heights = new LinkedHashMap<>();

    Scope(Source source, List<DefinitionSyntax> all) {
        this.source = source;
        this.all = all;
        for (DefinitionSyntax definition : all) {
            definition.name().ifPresent(functions::add);
            definition.parameters().forEach(p -> parameters.add(p.name()));
        }
    }

    /** Throws {@link DefinitionException} for the first name that is wrong; returns what deserves a word. */
    List<Warning> check() {
        DefinitionSyntax last = all.get(all.size() - 1);
        for (DefinitionSyntax definition : all) {
            for (DefinitionSyntax.ParameterSyntax p : definition.parameters()) {
                if (p.name().equals(last.variable()) || functions.contains(p.name())) {
                    throw new DefinitionException(source, p.span(), Reason.of(Key.DUPLICATE_NAME, p.name()));
                }
            }
            NamesOfBody body = new NamesOfBody(source, definition, parameters, functions);
            bodies.put(definition.name().orElse(NAMELESS), body);
        }
        for (String name : bodies.keySet()) {
            height(name, new ArrayList<>());
        }
        List<Warning> warnings = unusedParameters();
        warnings.addAll(unusedFunctions(last));
        return warnings;
    }

    /** Throws where a definition is reached again from itself, or where all together are nested too deep. */
    private int height(String name, List<String> path) {
        if (heights.containsKey(name)) {
            return heights.get(name);
        }
        path.add(name);
        NamesOfBody body = bodies.get(name);
        int height = body.height();
        for (Map.Entry<String, NamesOfBody.Use> use : body.uses().entrySet()) {
            Span place = use.getValue().place();
            int at = path.indexOf(use.getKey());
            if (at >= 0) {
                throw cycle(path.subList(at, path.size()), place);
            }
            boolean far = path.size() > Nesting.DEEPEST_TERM;
            height = far ? path.size() : Math.max(height, use.getValue().depth() + height(use.getKey(), path));
            if (height > Nesting.DEEPEST_TERM) {
                throw new DefinitionException(source, place, Reason.of(Key.NESTED_TOO_DEEP, Nesting.DEEPEST_TERM));
            }
        }
        path.remove(path.size() - 1);
        heights.put(name, height);
        return height;
    }

    private DefinitionException cycle(List<String> path, Span place) {
        Reason reason = path.size() == 1
                ? Reason.of(Key.CYCLE, path.get(0))
                : Reason.of(Key.CYCLE_OF_SEVERAL, String.join(" -> ", path) + " -> " + path.get(0));
        return new DefinitionException(source, place, reason);
    }

    private List<Warning> unusedParameters() {
        Set<String> seen = new LinkedHashSet<>();
        bodies.values().forEach(body -> seen.addAll(body.values()));
        List<Warning> warnings = new ArrayList<>();
        for (DefinitionSyntax definition : all) {
            for (DefinitionSyntax.ParameterSyntax p : definition.parameters()) {
                if (!seen.contains(p.name())) {
                    warnings.add(new Warning(p.span(), Reason.of(Key.WARN_UNUSED_PARAMETER, p.name())));
                }
            }
        }
        return warnings;
    }

    private List<Warning> unusedFunctions(DefinitionSyntax last) {
        String answer = last.name().orElse(NAMELESS);
        Set<String> reached = new LinkedHashSet<>(Set.of(answer));
        List<String> open = new ArrayList<>(List.of(answer));
        while (!open.isEmpty()) {
            for (String used : bodies.get(open.remove(open.size() - 1)).uses().keySet()) {
                if (reached.add(used)) {
                    open.add(used);
                }
            }
        }
        List<Warning> warnings = new ArrayList<>();
        for (DefinitionSyntax definition : all) {
            String name = definition.name().orElse(NAMELESS);
            if (!reached.contains(name) && warnings.size() < MOST_NAMED) {
                warnings.add(new Warning(definition.body().span(), Reason.of(Key.WARN_UNUSED_FUNCTION, name)));
            }
        }
        return warnings;
    }
}
