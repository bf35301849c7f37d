package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.casewise.piecewise.ParameterCondition;

/** A value that may depend on the parameters: the first branch whose condition holds, otherwise the last value. */
public record Conditional<T>(List<Branch<T>> branches, T otherwise) {

    public record Branch<T>(ParameterCondition condition, T value) {}

    public Conditional {
        branches = List.copyOf(branches);
    }

    public static <T> Conditional<T> always(T value) {
        return new Conditional<>(List.of(), value);
    }

    public static <T> Conditional<T> when(ParameterCondition condition, Conditional<T> then, T otherwise) {
        List<Branch<T>> branches = new ArrayList<>();
        for (Branch<T> branch : then.branches) {
            ParameterCondition both = condition.and(branch.condition());
            if (!both.isImpossible()) {
                branches.add(new Branch<>(both, branch.value()));
            }
        }
        branches.add(new Branch<>(condition, then.otherwise));
        return new Conditional<>(branches, otherwise).simplified();
    }

    public boolean isUnconditional() {
        return branches.isEmpty();
    }

    public boolean all(Predicate<T> test) {
        return test.test(otherwise) && branches.stream().allMatch(b -> test.test(b.value()));
    }

    public boolean any(Predicate<T> test) {
        return test.test(otherwise) || branches.stream().anyMatch(b -> test.test(b.value()));
    }

    public <R> Conditional<R> map(Function<T, R> f) {
        List<Branch<R>> mapped = branches.stream()
                .map(b -> new Branch<>(b.condition(), f.apply(b.value())))
                .toList();
        return new Conditional<>(mapped, f.apply(otherwise)).simplified();
    }

    /** Branches that can never be reached, or at the end say no more than what follows them, are dropped. */
    private Conditional<T> simplified() {
        List<Branch<T>> needed = new ArrayList<>();
        for (Branch<T> branch : branches) {
            if (needed.stream().noneMatch(b -> b.condition().equals(branch.condition()))) {
                needed.add(branch);
            }
        }
        while (!needed.isEmpty() && needed.get(needed.size() - 1).value().equals(otherwise)) {
            needed.remove(needed.size() - 1);
        }
        return needed.size() == branches.size() ? this : new Conditional<>(needed, otherwise);
    }
}
