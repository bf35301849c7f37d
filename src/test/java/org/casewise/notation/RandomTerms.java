package org.casewise.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.casewise.syntax.Condition;
import org.casewise.syntax.Operation;
import org.casewise.syntax.Relation;
import org.casewise.syntax.Span;
import org.casewise.syntax.Term;

/** Random terms of every shape that the parser gives, and no other: an inverse stands only behind another factor. */
final class RandomTerms {

    static final Span NOWHERE = new Span(0, 0);
    private static final List<String> NUMBERS = List.of("0", "1", "2", "10", "0.5", ".5", "2.", "1e-3", "2E+5", "007");
    private static final List<String> NAMES = List.of("x", "x", "x", "alpha", "lambda", "a_1", "pi", "e");
    private static final List<Operation> FUNCTIONS = Operation.words().stream()
            .map(word -> Operation.function(word).orElseThrow())
            .toList();

    private final Random random;

    RandomTerms(Random random) {
        this.random = random;
    }

    Term term(int depth) {
        if (depth == 0 || random.nextInt(8) == 0) {
            return random.nextBoolean() ? new Term.Number(one(NUMBERS), NOWHERE) : new Term.Name(one(NAMES), NOWHERE);
        }
        return switch (random.nextInt(9)) {
            case 0, 1 -> chain(Operation.SUM, Operation.NEGATION, depth);
            case 2, 3 -> chain(Operation.PRODUCT, Operation.RECIPROCAL, depth);
            case 4 -> apply(Operation.NEGATION, List.of(term(depth - 1)));
            case 5 -> apply(Operation.POWER, List.of(term(depth - 1), term(depth - 1)));
            case 6 -> function(depth);
            case 7 -> cases(depth);
            default -> new Term.Use(random.nextBoolean() ? "g" : "step_2", term(depth - 1), NOWHERE);
        };
    }

    private Term chain(Operation operation, Operation inverse, int depth) {
        List<Term> parts = new ArrayList<>(List.of(term(depth - 1)));
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            Term part = term(depth - 1);
            parts.add(random.nextBoolean() ? part : apply(inverse, List.of(part)));
        }
        return apply(operation, parts);
    }

    private static Term apply(Operation operation, List<Term> arguments) {
        return new Term.Apply(operation, List.copyOf(arguments), NOWHERE);
    }

    private Term function(int depth) {
        Operation f = one(FUNCTIONS);
        int count = f.fewestArguments() + random.nextInt(Math.min(3, f.mostArguments() - f.fewestArguments() + 1));
        List<Term> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.add(term(depth - 1));
        }
        return apply(f, arguments);
    }

    private Term cases(int depth) {
        List<Term.Row> rows = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            rows.add(new Term.Row(term(depth - 1), Optional.of(condition(depth - 1)), NOWHERE));
        }
        boolean closed = rows.isEmpty() || random.nextBoolean();
        if (closed) {
            rows.add(new Term.Row(term(depth - 1), Optional.empty(), NOWHERE));
        }
        return new Term.Cases(List.copyOf(rows), NOWHERE);
    }

    Condition condition(int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(6);
        if (kind == 1) {
            return new Condition.Not(condition(depth - 1), NOWHERE);
        }
        if (kind == 2 || kind == 3) {
            List<Condition> parts = new ArrayList<>();
            for (int i = 2 + random.nextInt(2); i > 0; i--) {
                parts.add(condition(depth - 1));
            }
            return kind == 2 ? new Condition.And(parts, NOWHERE) : new Condition.Or(parts, NOWHERE);
        }
        List<Term> operands = new ArrayList<>(List.of(term(Math.max(0, depth - 1))));
        List<Relation> relations = new ArrayList<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            relations.add(one(List.of(Relation.values())));
            operands.add(term(Math.max(0, depth - 1)));
        }
        return new Condition.Chain(operands, relations, NOWHERE);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The same term without places. */
    static Term withoutSpans(Term term) {
        if (term instanceof Term.Number n) {
            return new Term.Number(n.text(), NOWHERE);
        }
        if (term instanceof Term.Name n) {
            return new Term.Name(n.text(), NOWHERE);
        }
        if (term instanceof Term.Use use) {
            return new Term.Use(use.name(), withoutSpans(use.argument()), NOWHERE);
        }
        if (term instanceof Term.Cases cases) {
            return new Term.Cases(
                    cases.rows().stream()
                            .map(row -> new Term.Row(
                                    withoutSpans(row.value()), row.condition().map(RandomTerms::withoutSpans), NOWHERE))
                            .toList(),
                    NOWHERE);
        }
        Term.Apply apply = (Term.Apply) term;
        return apply(
                apply.operation(),
                apply.arguments().stream().map(RandomTerms::withoutSpans).toList());
    }

    private static Condition withoutSpans(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return new Condition.Not(withoutSpans(not.part()), NOWHERE);
        }
        if (condition instanceof Condition.And and) {
            return new Condition.And(
                    and.parts().stream().map(RandomTerms::withoutSpans).toList(), NOWHERE);
        }
        if (condition instanceof Condition.Or or) {
            return new Condition.Or(
                    or.parts().stream().map(RandomTerms::withoutSpans).toList(), NOWHERE);
        }
        Condition.Chain chain = (Condition.Chain) condition;
        return new Condition.Chain(
                chain.operands().stream().map(RandomTerms::withoutSpans).toList(), chain.relations(), NOWHERE);
    }
}
