package org.casewise.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names that occur in what was written, in the order of their first places; {@code pi} and {@code e} are none. */
public final class TermNames {

    private final Set<String> found = new LinkedHashSet<>();
    private final Deque<Term> open = new ArrayDeque<>();

    private TermNames() {}

    /** Of a term and all inside it. */
    public static Set<String> of(Term term) {
        TermNames names = new TermNames();
        names.open.add(term);
        return names.all();
    }

    static Set<String> of(Condition condition) {
        TermNames names = new TermNames();
        names.add(condition);
        return names.all();
    }

    private Set<String> all() {
        while (!open.isEmpty()) {
            Term term = open.poll();
            if (term instanceof Term.Name name
                    && !name.text().equals("pi")
                    && !name.text().equals("e")) {
                found.add(name.text());
            } else if (term instanceof Term.Use use) {
                open.add(use.argument());
            } else if (term instanceof Term.Apply apply) {
                open.addAll(apply.arguments());
            } else if (term instanceof Term.Cases cases) {
                for (Term.Row row : cases.rows()) {
                    open.add(row.value());
                    row.condition().ifPresent(this::add);
                }
            }
        }
        return found;
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.Chain chain) {
            open.addAll(chain.operands());
        } else if (condition instanceof Condition.Not not) {
            add(not.part());
        } else if (condition instanceof Condition.And and) {
            and.parts().forEach(this::add);
        } else {
            ((Condition.Or) condition).parts().forEach(this::add);
        }
    }
}
