package org.casewise.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.casewise.analysis.Approach;
import org.casewise.analysis.Conditional;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.analysis.Joint;
import org.casewise.analysis.Limit;
import org.casewise.analysis.Limits;
import org.casewise.analysis.Verdict;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Substitution;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.notation.PlainText;
import org.casewise.notation.Spelling;
import org.casewise.notation.code.ListedFunction;
import org.casewise.notation.code.ProgrammingLanguage;
import org.casewise.numeric.CompiledFunction;
import org.casewise.numeric.Evaluation;
import org.casewise.piecewise.Cut;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.CannotTell;
import org.casewise.syntax.Condition;
import org.casewise.syntax.Definition;
import org.casewise.syntax.Parameter;

/** A definition and its derivative as functions of a programming language. */
public final class CodeComposer {

    private static final String NAN = "NaN";

    private final Definition definition;
    private final DerivativeByCases derivative;
    private final Formulas formulas;

    public CodeComposer(Definition definition) {
        this(definition, DerivativeByCases.of(definition.function()));
    }

    CodeComposer(Definition definition, DerivativeByCases derivative) {
        this.definition = definition;
        this.derivative = derivative;
        this.formulas = new Formulas(definition.variable());
    }

    /**
     * The text of both functions, with parameters as arguments; comments, in the language in which sentences are said, tell
     * the definition, where the derivative does not exist, and what the code gives there.
     */
    public String listing(ProgrammingLanguage language, Function<Sentence, String> said) {
        String name = definition.name().orElse("f");
        List<String> of = new ArrayList<>(written());
        Optional<Interval> window = definition.window();
        if (window.isPresent()) {
            of.add(said.apply(Sentence.of("code.window", formulas.in(window.get()), NAN)));
        } else if (!isDefinedEverywhere()) {
            of.add(said.apply(Sentence.of("code.elsewhere", NAN)));
        }
        List<String> slope = new ArrayList<>(List.of(said.apply(Sentence.of("code.derivative", name))));
        derivative.undefinedAt().forEach(joint -> slope.addAll(missing(joint, said)));
        if (!derivative.undefinedAt().isEmpty() && language.differentiatesItself()) {
            of.add(said.apply(Sentence.of("code.autograd")));
        }
        if (!definition.defaults().isEmpty() && !language.hasDefaults()) {
            of.add(said.apply(Sentence.of("code.defaults", defaults())));
        }
        return language.listing(List.of(
                listed(name, derivative.of(), of, List.of()),
                listed(language.derivativeOf(name), derivative.derivative(), slope, List.of())));
    }

    private String defaults() {
        Spelling plain = new Spelling(new PlainText(), definition.variable());
        List<String> values = new ArrayList<>();
        definition.defaults().forEach((name, value) -> values.add(plain.equation(name, value)));
        return String.join(", ", values);
    }

    /** The two functions for a page, which says the rest itself: comments need no language. */
    List<ListedFunction> bare(ProgrammingLanguage language, String name) {
        Spelling plain = new Spelling(new PlainText(), definition.variable());
        List<String> given = new ArrayList<>();
        for (Condition condition : definition.given()) {
            given.add(plain.of(condition));
        }
        List<String> comments = new ArrayList<>(given);
        derivative.undefinedAt().forEach(joint -> comments.add(missing(joint, plain)));
        return List.of(
                listed(name, derivative.of(), List.of(), given),
                listed(language.derivativeOf(name), derivative.derivative(), List.of(), comments));
    }

    private ListedFunction listed(String name, Piecewise f, List<String> doc, List<String> comments) {
        return new ListedFunction(name, f, definition.parameters(), ends(f), doc, comments);
    }

    /** As its author wrote it; LaTeX, which means other things in comments, in the definition language. */
    private List<String> written() {
        String text = definition.source().text().strip();
        if (text.indexOf('\\') < 0) {
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        Spelling plain = new Spelling(new PlainText(), definition.variable());
        List<String> said = new ArrayList<>();
        for (Parameter p : definition.parameters()) {
            String symbol = plain.of(p.symbol());
            said.add(p.defaultValue().map(v -> symbol + " = " + plain.of(v)).orElse(symbol));
        }
        definition.given().forEach(condition -> said.add(plain.of(condition)));
        String head = definition.name().orElse("f") + "(" + plain.of(definition.variable());
        return List.of(head + (said.isEmpty() ? "" : "; " + String.join(", ", said)) + ") = "
                + plain.of(definition.written()));
    }

    private boolean isDefinedEverywhere() {
        Cut reached = Cut.End.MINUS_INFINITY;
        for (Piece<Expr> piece : derivative.of().pieces()) {
            if (!piece.on().lower().equals(reached)) {
                return false;
            }
            reached = piece.on().upper();
        }
        return reached == Cut.End.PLUS_INFINITY;
    }

    /** What the code gives where there is no derivative, and why; under which conditions there is one. */
    private List<String> missing(Joint joint, Function<Sentence, String> said) {
        Formula at = formulas.variableIs(joint.at());
        if (isBetweenDoubles(joint.at())) {
            return List.of(said.apply(Sentence.of("code.between", at)));
        }
        List<String> lines = new ArrayList<>();
        for (Conditional.Branch<Verdict> branch : joint.verdict().branches()) {
            if (branch.value() instanceof Verdict.Differentiable d) {
                lines.add(said.apply(Sentence.of(
                        "code.slope-if", at, NAN, formulas.of(branch.condition()), formulas.of(d.slope()))));
            }
        }
        if (lines.isEmpty()) {
            lines.add(said.apply(missing(joint, at)));
        }
        return lines;
    }

    /** Whether it is a fixed number that no double is, so that the code never meets it. */
    private static boolean isBetweenDoubles(Expr point) {
        return Symbols.absent(point)
                && Evaluation.nearestDouble(point)
                        .filter(Double::isFinite)
                        .map(near -> !point.equals(Algebra.num(Rational.ofDouble(near))))
                        .orElse(false);
    }

    private Sentence missing(Joint joint, Formula at) {
        if (joint.verdict().otherwise() instanceof Verdict.Corner corner && joint.isDecided()) {
            Optional<Expr> left = corner.left().finite();
            Optional<Expr> right = corner.right().finite();
            if (left.isPresent() && right.isPresent()) {
                return Sentence.of("code.corner", at, NAN, formulas.of(left.get()), formulas.of(right.get()));
            }
        }
        return Sentence.of(joint.isDecided() ? "code.no-slope" : "code.unknown-slope", at, NAN);
    }

    /** The same in signs: the point, what the code gives there, and the derivative where it exists. */
    private String missing(Joint joint, Spelling plain) {
        StringBuilder comment = new StringBuilder(plain.equation(definition.variable(), joint.at())).append(": nan");
        for (Conditional.Branch<Verdict> branch : joint.verdict().branches()) {
            if (branch.value() instanceof Verdict.Differentiable d) {
                comment.append("; ")
                        .append(plain.of(branch.condition()))
                        .append(": ")
                        .append(plain.of(d.slope()));
            }
        }
        return comment.toString();
    }

    /** The limits at the ends of the line that computing with infinities would not give. */
    private List<Piece<Expr>> ends(Piecewise f) {
        List<Piece<Expr>> ends = new ArrayList<>();
        List<Piece<Expr>> pieces = f.pieces();
        if (!pieces.isEmpty() && pieces.get(0).on().from().isEmpty()) {
            Piece<Expr> first = pieces.get(0);
            end(f, false, Limits.of(first.body(), Approach.toLower(f.variable(), first.on(), f.assumptions())))
                    .ifPresent(ends::add);
        }
        if (!pieces.isEmpty() && pieces.get(pieces.size() - 1).on().to().isEmpty()) {
            Piece<Expr> last = pieces.get(pieces.size() - 1);
            end(f, true, Limits.of(last.body(), Approach.toUpper(f.variable(), last.on(), f.assumptions())))
                    .ifPresent(ends::add);
        }
        return ends;
    }

    private Optional<Piece<Expr>> end(Piecewise f, boolean positive, Limit limit) {
        Optional<Expr> value = limit.finite();
        if (limit instanceof Limit.Infinite infinite) {
            value = Optional.of(infinite.positive() ? ListedFunction.INFINITY : ListedFunction.MINUS_INFINITY);
        }
        return value.filter(v -> !isComputed(f, positive, v)).map(v -> ListedFunction.atEnd(positive, v));
    }

    /** Whether doubles come to that value at an infinity by themselves, for the parameters' default values. */
    private boolean isComputed(Piecewise f, boolean positive, Expr value) {
        Map<Symbol, Expr> defaults = definition.defaults();
        if (defaults.size() < definition.parameters().size()) {
            return false;
        }
        try {
            double end = positive ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
            double computed = CompiledFunction.of(f.with(defaults)).applyAsDouble(end);
            return computed == expected(value, defaults);
        } catch (CannotTell tooHard) {
            return false;
        }
    }

    private static double expected(Expr value, Map<Symbol, Expr> defaults) {
        if (Symbols.occurs(ListedFunction.INFINITY, value)) {
            return value.equals(ListedFunction.INFINITY) ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        return Evaluation.nearestDouble(Substitution.of(value, defaults)).orElse(Double.NaN);
    }
}
