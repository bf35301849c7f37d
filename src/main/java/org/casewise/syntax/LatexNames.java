package org.casewise.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** The names of a LaTeX formula: which is the variable, which are parameters, and what is said about them. */
final class LatexNames {

    /** Where the formula does not say what its variable is, and x does not occur. */
    private static final List<String> USUAL_VARIABLES = List.of("z", "t", "u", "s", "y", "v", "r");

    private static final List<String> RUNNING = List.of("i", "j", "k", "n");
    private static final String X = "x";

    private final Source source;
    private final Map<String, Span> used = new LinkedHashMap<>();
    private final Map<String, Span> functions = new LinkedHashMap<>();
    private final Map<Reason, Span> notes = new LinkedHashMap<>();
    private Optional<String> head = Optional.empty();
    private Optional<String> variable = Optional.empty();

    LatexNames(Source source) {
        this.source = source;
    }

    /** What stands left of the equals sign. */
    void define(String name, Optional<String> itsVariable) {
        head = Optional.of(name);
        variable = itsVariable;
    }

    Optional<String> head() {
        return head;
    }

    boolean isHead(String name) {
        return head.isPresent() && head.get().equals(name);
    }

    /** Whether a name is the variable, as far as is known before all has been read. */
    boolean isVariable(String name) {
        return name.equals(variable.orElse(X));
    }

    void use(String name, Span span) {
        used.putIfAbsent(name, span);
    }

    /** A letter that stood before an argument, and so is no parameter. */
    void useAsFunction(String name, Span span) {
        functions.putIfAbsent(name, span);
    }

    /** Says something of a place, once for all places of which it is true. */
    void note(Span span, Reason note) {
        notes.putIfAbsent(note, span);
    }

    List<Warning> notes() {
        List<Warning> all = new ArrayList<>();
        notes.forEach((note, span) -> all.add(new Warning(span, note)));
        return all;
    }

    /**
     * The variable: the one in the parentheses on the left, else x, else the only usual letter; x with an index where x alone
     * does not occur.
     */
    String findVariable() {
        String wanted = variable.orElse(X);
        List<String> indexed =
                used.keySet().stream().filter(n -> n.startsWith(wanted + "_")).toList();
        if (used.containsKey(wanted)) {
            // An x and the i-th x in one formula are meant to be the same, or one of them is a mistake.
            boolean running = indexed.stream().anyMatch(n -> RUNNING.contains(n.substring(wanted.length() + 1)));
            if (running) {
                throw whichVariable();
            }
            return wanted;
        }
        if (indexed.size() == 1) {
            return found(indexed.get(0));
        }
        if (variable.isPresent() || used.isEmpty()) {
            return wanted;
        }
        List<String> letters = used.keySet().stream()
                .filter(n -> USUAL_VARIABLES.contains(n.substring(0, 1)) && (n.length() == 1 || n.charAt(1) == '_'))
                .toList();
        if (letters.size() == 1) {
            return found(letters.get(0));
        }
        boolean ofParameters = used.keySet().stream().noneMatch(n -> n.length() == 1);
        if (ofParameters) {
            return wanted;
        }
        throw whichVariable();
    }

    private DefinitionException whichVariable() {
        String all = String.join(", ", used.keySet());
        Span first = used.values().iterator().next();
        return new DefinitionException(
                source, first, Reason.of(Key.LATEX_WHICH_VARIABLE, all), Reason.of(Key.WRITE_INSTEAD, "f(x) = ..."));
    }

    private String found(String name) {
        note(used.get(name), Reason.of(Key.LATEX_VARIABLE, name));
        return name;
    }

    /** All other names, which are parameters; those that the definition language has for functions are refused. */
    List<DefinitionSyntax.ParameterSyntax> parameters(
            String itsVariable, Map<String, DefinitionSyntax.ParameterSyntax> declared) {
        Map<String, DefinitionSyntax.ParameterSyntax> all = new LinkedHashMap<>(declared);
        List<String> free = new ArrayList<>();
        for (Map.Entry<String, Span> use : used.entrySet()) {
            String name = use.getKey();
            if (name.equals(itsVariable)) {
                continue;
            }
            if (functions.containsKey(name)) {
                throw new DefinitionException(
                        source,
                        use.getValue(),
                        Reason.of(Key.LATEX_AMBIGUOUS, name, name + "(...)", name + " \\cdot (...)"));
            }
            if (Operation.function(name).isPresent() || isHead(name)) {
                throw new DefinitionException(source, use.getValue(), Reason.of(Key.RESERVED_NAME, name));
            }
            if (!all.containsKey(name)) {
                all.put(name, new DefinitionSyntax.ParameterSyntax(name, Optional.empty(), use.getValue()));
                free.add(name);
            }
        }
        if (!free.isEmpty()) {
            note(used.get(free.get(0)), Reason.of(Key.LATEX_PARAMETERS, String.join(", ", free)));
        }
        return List.copyOf(all.values());
    }
}
