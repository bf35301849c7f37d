package org.casewise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.analysis.Analysis;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.article.CodeComposer;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.interchange.PointValues;
import org.casewise.notation.Latex;
import org.casewise.notation.MathMl;
import org.casewise.notation.Notation;
import org.casewise.notation.PlainText;
import org.casewise.notation.Spelling;
import org.casewise.notation.Statements;
import org.casewise.notation.code.ProgrammingLanguage;
import org.casewise.plot.Labels;
import org.casewise.plot.Plot;
import org.casewise.plot.PlotRequest;
import org.casewise.plot.Range;
import org.casewise.plot.SvgWriter;
import org.casewise.reason.CannotTell;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.FixedNumber;
import org.casewise.syntax.Parameter;
import org.casewise.syntax.Point;
import org.casewise.syntax.Source;

/** A real function of one variable, defined by cases on exact intervals, perhaps with parameters. */
public final class CaseFunction {

    private final Definition definition;

    CaseFunction(Definition definition) {
        this.definition = definition;
    }

    /** The name that its definition gives it. */
    public Optional<String> name() {
        return definition.name();
    }

    /** The open parameters by name, with their default values in the definition language where they have one. */
    public Map<String, Optional<String>> parameters() {
        Spelling plain = new Spelling(new PlainText(), definition.variable());
        Map<String, Optional<String>> parameters = new LinkedHashMap<>();
        for (Parameter p : definition.parameters()) {
            parameters.put(p.symbol().name(), p.defaultValue().map(plain::of));
        }
        return parameters;
    }

    /**
     * The function with an exact value, such as {@code 1/10} or {@code log(2)}, in the place of a parameter.
     *
     * @throws UnreadableText where the value is no number, or contradicts what is assumed of the parameter
     * @throws IllegalArgumentException where there is no such parameter
     */
    public CaseFunction with(String parameter, String value) {
        Symbol symbol = Algebra.symbol(parameter);
        if (!parameters().containsKey(parameter)) {
            throw new IllegalArgumentException("no parameter " + parameter);
        }
        try {
            Expr number = FixedNumber.read(new Source(parameter, value));
            return new CaseFunction(definition.with(Map.of(symbol, number)));
        } catch (DefinitionException e) {
            throw English.unreadable(e);
        }
    }

    /** What is true of the function: its cases, its derivative, its breakpoints, facts about the whole. */
    public CaseAnalysis analyse() {
        return new CaseAnalysis(definition, Analysis.of(definition.function()));
    }

    /**
     * The value at a double, which stands for itself, correctly rounded; parameters have their default values. NaN at NaN,
     * where the function is not defined, and where the rounding cannot be decided within the bound on work; at an infinity
     * the limit. {@code -0.0} is the number 0.
     *
     * @throws IllegalStateException where a parameter has no value
     */
    public double evaluate(double x) {
        String point = Double.isNaN(x) ? "nan" : Double.isInfinite(x) ? x > 0 ? "oo" : "-oo" : Double.toHexString(x);
        String value = evaluate(point, 0);
        boolean none = value.equals(PointValues.UNDEFINED) || value.equals(PointValues.UNKNOWN);
        return none ? Double.NaN : Double.parseDouble(value);
    }

    /**
     * The value of a derivative at an exact point, {@code 1/3}, {@code log(2)}, {@code oo}: a double, correctly rounded, as
     * its shortest text; or {@code undefined}, or {@code unknown} where it could not be found or rounded.
     *
     * @param order of the derivative, from 0, the function, to 20
     * @throws UnreadableText where the point is none
     * @throws IllegalStateException where a parameter has no value
     */
    public String evaluate(String point, int order) {
        if (order < 0 || order > PointValues.HIGHEST_ORDER) {
            throw new IllegalArgumentException("an order from 0 to " + PointValues.HIGHEST_ORDER + ", not " + order);
        }
        try {
            Point at = Point.of(new Source("point", point));
            return PointValues.of(instance(), order)
                    .texts(List.of(at), Optional.empty())
                    .get(0);
        } catch (DefinitionException e) {
            throw English.unreadable(e);
        }
    }

    /**
     * The function and its derivative as text: a program in {@code python}, {@code numpy}, {@code pytorch}, {@code jax},
     * {@code java}, {@code c} or {@code javascript}, or two equations in {@code latex}, {@code mathml} or {@code text}.
     * Parameters stay open: in programs they are arguments with their default values. In programs errors are some units in
     * the last place, where nothing cancels; NaN stands where nothing is defined.
     *
     * @throws IllegalArgumentException where there is no such language
     * @throws IllegalStateException where the text would be longer than a million parts, or a breakpoint cannot be rounded
     */
    public String print(String language) {
        Optional<ProgrammingLanguage> program = ProgrammingLanguage.of(language);
        try {
            return program.isPresent()
                    ? new CodeComposer(definition).listing(program.get(), English::of)
                    : equations(notation(language));
        } catch (CannotTell tooHard) {
            throw new IllegalStateException(English.of(tooHard.reason()));
        }
    }

    private static Notation notation(String language) {
        return switch (language) {
            case "latex" -> new Latex();
            case "mathml" -> new MathMl();
            case "text" -> new PlainText();
            default -> throw new IllegalArgumentException("no language " + language);
        };
    }

    private String equations(Notation notation) {
        Statements statements = new Statements(notation, definition.variable(), name().orElse("f"));
        DerivativeByCases derivative = DerivativeByCases.of(definition.function());
        return statements.functionIs(0, Optional.empty(), derivative.of()) + "\n"
                + statements.functionIs(1, Optional.empty(), derivative.derivative()) + "\n";
    }

    /**
     * The graphs of the function and its derivative between two abscissas, as the text of an SVG file; parameters have their
     * default values. Jumps are not crossed, and dots show which end belongs to the graph.
     *
     * @throws IllegalArgumentException where the abscissas are not finite, or not in order
     * @throws IllegalStateException where a parameter has no value
     */
    public String draw(double from, double to) {
        if (!(from < to) || !Double.isFinite(to - from)) {
            throw new IllegalArgumentException("no interval: the abscissas must be finite and in order");
        }
        String name =
                name().orElseGet(() -> new Spelling(new PlainText(), definition.variable()).of(definition.written()));
        PlotRequest request = PlotRequest.ofDerivatives(instance().function(), List.of(0, 1), new Range(from, to));
        return SvgWriter.standalone(
                Plot.of(request.withCorners()), Labels.of("plot", name, "x", "y", List.of(name, name + "'")));
    }

    /** With the default values of what is open. */
    private Definition instance() {
        Map<Symbol, Expr> defaults = definition.defaults();
        if (defaults.size() < definition.parameters().size()) {
            throw new IllegalStateException(
                    "a parameter has no value: " + parameters().keySet());
        }
        return definition.with(defaults);
    }

    /** The definition as it was written, in the definition language. */
    @Override
    public String toString() {
        return new Spelling(new PlainText(), definition.variable()).of(definition.written());
    }
}
