package org.casewise.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A body alone has no place to declare a parameter: there a name with a given value is one. */
final class GivenNames {

    private GivenNames() {}

    /** The same definitions; the last one, if it is a body alone, declares the names that have values and nothing else. */
    static List<DefinitionSyntax> declared(List<DefinitionSyntax> all, ParameterValues values) {
        DefinitionSyntax last = all.get(all.size() - 1);
        if (last.name().isPresent() || values.given().isEmpty()) {
            return all;
        }
        Set<String> taken = new HashSet<>(Set.of(last.variable()));
        all.forEach(d -> d.parameters().forEach(p -> taken.add(p.name())));
        List<DefinitionSyntax.ParameterSyntax> parameters = new ArrayList<>(last.parameters());
        for (String name : TermNames.of(last.body())) {
            if (values.given().containsKey(name) && taken.add(name)) {
                parameters.add(new DefinitionSyntax.ParameterSyntax(
                        name, Optional.empty(), last.body().span()));
            }
        }
        List<DefinitionSyntax> declared = new ArrayList<>(all.subList(0, all.size() - 1));
        declared.add(new DefinitionSyntax(last.name(), last.variable(), parameters, last.given(), last.body()));
        return declared;
    }
}
