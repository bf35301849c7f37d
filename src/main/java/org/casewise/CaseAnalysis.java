package org.casewise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewise.analysis.Analysis;
import org.casewise.analysis.Conditional;
import org.casewise.analysis.Joint;
import org.casewise.analysis.Verdict;
import org.casewise.expr.Expr;
import org.casewise.interchange.AnalysisJson;
import org.casewise.notation.PlainText;
import org.casewise.notation.Spelling;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.Definition;

/** What is true of a function; expressions and conditions are texts of the definition language. */
public final class CaseAnalysis {

    /** One case: the value where the condition holds. Between cases the function is not defined. */
    public record Case(String value, String condition) {}

    /**
     * A point where the formula changes.
     *
     * @param verdict {@code corner}, {@code jump}, {@code differentiable} and so on, as in the JSON; with open parameters
     *     perhaps {@code differentiable if alpha = 1; corner otherwise}; {@code undecided} where it could not be proved
     */
    public record Breakpoint(String at, String verdict) {}

    private final Definition definition;
    private final Analysis analysis;
    private final Spelling plain;

    CaseAnalysis(Definition definition, Analysis analysis) {
        this.definition = definition;
        this.analysis = analysis;
        this.plain = new Spelling(new PlainText(), definition.variable());
    }

    /** The function's cases, from left to right, adjacent equal ones merged. */
    public List<Case> cases() {
        return cases(analysis.function());
    }

    /** The derivative's cases, from left to right; it is not defined where it does not exist. */
    public List<Case> derivative() {
        return cases(analysis.derivative().derivative());
    }

    private List<Case> cases(Piecewise f) {
        List<Case> cases = new ArrayList<>();
        for (Piece<Expr> piece : f.pieces()) {
            cases.add(new Case(plain.of(piece.body()), plain.in(piece.on())));
        }
        return List.copyOf(cases);
    }

    /** The breakpoints, from left to right, with what was proved of them. */
    public List<Breakpoint> breakpoints() {
        List<Breakpoint> points = new ArrayList<>();
        for (Joint joint : analysis.derivative().joints()) {
            StringBuilder verdict = new StringBuilder();
            for (Conditional.Branch<Verdict> branch : joint.verdict().branches()) {
                verdict.append(branch.value().word()).append(" if ");
                verdict.append(plain.of(branch.condition())).append("; ");
            }
            verdict.append(joint.verdict().otherwise().word());
            verdict.append(joint.verdict().isUnconditional() ? "" : " otherwise");
            points.add(new Breakpoint(plain.of(joint.at()), verdict.toString()));
        }
        return List.copyOf(points);
    }

    /** Everything that was found, each fact with its evidence, as the JSON object of {@code casewise analyze --json}. */
    public String json() {
        return AnalysisJson.pretty(AnalysisJson.of(definition, Map.of(), analysis, English::of));
    }
}
