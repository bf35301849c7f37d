package org.casewise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.analysis.Conditional;
import org.casewise.analysis.Joint;
import org.casewise.analysis.Limit;
import org.casewise.analysis.Verdict;
import org.casewise.expr.Expr;

/** Turns what is known of a breakpoint into what a page says of it. */
public final class JointComposer {

    private final Formulas formulas;
    /** For values, limits and slopes, which are what is told. */
    private final Formulas numbers;

    public JointComposer(Formulas formulas) {
        this.formulas = formulas;
        this.numbers = formulas.forNumbers();
    }

    /** The conventions are those at this breakpoint. */
    public Article.JointPart compose(Joint joint, List<Article.ConventionPart> conventions) {
        Optional<Limit> left = unconditional(joint.leftDerivative());
        Optional<Limit> right = unconditional(joint.rightDerivative());
        return new Article.JointPart(
                formulas.variableIs(joint.at()),
                inShort(joint),
                joint.value().map(v -> Article.Entry.of(numbers.of(v))).orElse(Article.Entry.none()),
                entry(joint.leftLimit()),
                entry(joint.rightLimit()),
                left.map(this::entry).orElse(Article.Entry.depends()),
                right.map(this::entry).orElse(Article.Entry.depends()),
                slope(joint),
                entry(joint.leftLimitOfDerivative()),
                entry(joint.rightLimitOfDerivative()),
                verdicts(joint),
                quotients(joint, left, right),
                clarke(joint),
                aboutConventions(joint),
                conventions);
    }

    /** Whether there is a derivative that a convention could be held against. */
    private Sentence aboutConventions(Joint joint) {
        boolean never = joint.isDecided() && !joint.verdict().any(v -> v instanceof Verdict.Differentiable);
        String key = joint.isDifferentiable()
                ? "convention.why.differentiable"
                : never ? "convention.why" : "convention.why.depends";
        return Sentence.of(key, formulas.variableIs(joint.at()));
    }

    private static Optional<Limit> unconditional(Conditional<Limit> limit) {
        return limit.isUnconditional() ? Optional.of(limit.otherwise()) : Optional.empty();
    }

    private Optional<Formula> limit(Limit limit) {
        if (limit instanceof Limit.Infinite i) {
            return Optional.of(formulas.infinity(i.positive()));
        }
        return limit.finite().map(numbers::of);
    }

    private Article.Entry entry(Limit limit) {
        return limit.isUnknown()
                ? Article.Entry.unknown()
                : limit(limit).map(Article.Entry::of).orElse(Article.Entry.none());
    }

    private Article.Entry slope(Joint joint) {
        if (!joint.verdict().isUnconditional()) {
            boolean never = joint.isDecided() && !joint.verdict().any(v -> v instanceof Verdict.Differentiable);
            return never ? Article.Entry.none() : Article.Entry.depends();
        }
        Verdict verdict = joint.verdict().otherwise();
        if (verdict instanceof Verdict.Undecided) {
            return Article.Entry.unknown();
        }
        return verdict instanceof Verdict.Differentiable d
                ? Article.Entry.of(numbers.of(d.slope()))
                : Article.Entry.none();
    }

    /** A few words for the introduction, where one verdict holds and such words exist. */
    private Optional<Sentence> inShort(Joint joint) {
        if (!joint.verdict().isUnconditional()) {
            return Optional.empty();
        }
        Verdict verdict = joint.verdict().otherwise();
        if (verdict instanceof Verdict.Corner corner) {
            return Optional.of(Sentence.of(
                    "short.corner",
                    limit(corner.left()).orElseThrow(),
                    limit(corner.right()).orElseThrow()));
        }
        return verdict instanceof Verdict.Differentiable
                ? Optional.of(Sentence.of("short.differentiable"))
                : Optional.empty();
    }

    private List<Article.VerdictPart> verdicts(Joint joint) {
        List<Article.VerdictPart> parts = new ArrayList<>();
        for (Conditional.Branch<Verdict> branch : joint.verdict().branches()) {
            parts.add(part(Optional.of(formulas.of(branch.condition())), joint, branch.value()));
        }
        parts.add(part(Optional.empty(), joint, joint.verdict().otherwise()));
        return parts;
    }

    private Article.VerdictPart part(Optional<Formula> when, Joint joint, Verdict verdict) {
        List<Object> arguments = new ArrayList<>(List.of(formulas.symbol(), formulas.variableIs(joint.at())));
        arguments.addAll(details(verdict));
        String evidence = verdict instanceof Verdict.Undecided ? "unknown" : "proved";
        return new Article.VerdictPart(
                when, verdict.word(), new Sentence("verdict." + verdict.word(), arguments), evidence);
    }

    /** What the sentence of a verdict names besides the function and the place. */
    private List<Object> details(Verdict verdict) {
        if (verdict instanceof Verdict.Jump jump) {
            return List.of(numbers.of(jump.left()), numbers.of(jump.right()));
        }
        if (verdict instanceof Verdict.Hole hole) {
            return List.of(numbers.of(hole.limit()));
        }
        if (verdict instanceof Verdict.Stray stray) {
            return List.of(numbers.of(stray.value()), numbers.of(stray.limit()));
        }
        if (verdict instanceof Verdict.Differentiable d) {
            return List.of(numbers.of(d.slope()));
        }
        if (verdict instanceof Verdict.Corner corner) {
            return List.of(
                    limit(corner.left()).orElseThrow(), limit(corner.right()).orElseThrow());
        }
        if (verdict instanceof Verdict.Undecided undecided) {
            return List.of(formulas.of(undecided.because()));
        }
        return List.of();
    }

    private Optional<Formula> quotients(Joint joint, Optional<Limit> left, Optional<Limit> right) {
        boolean corner = joint.verdict().isUnconditional() && joint.verdict().otherwise() instanceof Verdict.Corner;
        Optional<Expr> l = left.flatMap(Limit::finite);
        Optional<Expr> r = right.flatMap(Limit::finite);
        return corner && l.isPresent() && r.isPresent()
                ? Optional.of(formulas.quotientsDiffer(joint.at(), l.get(), r.get()))
                : Optional.empty();
    }

    /** Of no interest where there is a derivative. */
    private Optional<Formula> clarke(Joint joint) {
        List<Expr> ends = joint.clarke().otherwise().ends();
        boolean known = !joint.isDifferentiable()
                && joint.clarke().isUnconditional()
                && !ends.isEmpty()
                && joint.clarke().otherwise().ordered();
        return known ? Optional.of(numbers.closedInterval(ends.get(0), ends.get(1))) : Optional.empty();
    }
}
