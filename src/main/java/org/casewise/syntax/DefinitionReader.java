package org.casewise.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Fact;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** Text to {@link Definition}: parses, looks up names, and turns the body into pieces. */
public final class DefinitionReader {

    private DefinitionReader() {}

    /** Throws {@link DefinitionException} where the text cannot be read; nothing else escapes for any text. */
    public static Definition read(Source source) {
        return read(source, ParameterValues.NONE);
    }

    /** The same, with values in the place of some parameters. The parameters are still those of the text. */
    public static Definition read(Source source, ParameterValues values) {
        return read(source, values, Optional.empty());
    }

    /** The same, on a window; without one, on the default window where there are infinitely many breakpoints. */
    public static Definition read(Source source, ParameterValues values, Optional<Interval> window) {
        List<Warning> notes = new ArrayList<>();
        List<DefinitionSyntax> all = GivenNames.declared(DefinitionParser.parse(source, notes), values);
        return meaning(source, all, notes, values, window);
    }

    /** The same, known around a point only, whatever happens elsewhere. */
    public static Definition readAround(Expr point, Source source, ParameterValues values) {
        List<Warning> notes = new ArrayList<>();
        List<DefinitionSyntax> all = DefinitionParser.parse(source, notes);
        return meaning(source, all, notes, values, (meaning, warnings) -> meaning.near(point));
    }

    /** What definitions mean, the last of them being the answer; notes on how they were read come before the warnings. */
    static Definition meaning(
            Source source,
            List<DefinitionSyntax> all,
            List<Warning> notes,
            ParameterValues values,
            Optional<Interval> window) {
        return meaning(source, all, notes, values, (meaning, warnings) -> meaning.read(window, warnings));
    }

    /** The same, looked at in some way that may add warnings. */
    static Definition meaning(
            Source source,
            List<DefinitionSyntax> all,
            List<Warning> notes,
            ParameterValues values,
            BiFunction<Meaning, List<Warning>, Piecewise> look) {
        List<Warning> warnings = new ArrayList<>(notes);
        warnings.addAll(new Scope(source, all).check());
        Map<String, DefinitionSyntax> functions = new LinkedHashMap<>();
        all.forEach(d -> d.name().ifPresent(n -> functions.put(n, d)));
        DefinitionSyntax last = all.get(all.size() - 1);
        Symbol variable = Algebra.symbol(last.variable());
        Map<String, Expr> names = names(source, all, values);
        Fixed fixed = new Fixed(source, names);
        Assumptions assumptions = assumptions(all, fixed);
        Meaning meaning = new Meaning(source, variable, last.body(), assumptions, names, functions);
        Piecewise function = look.apply(meaning, warnings);
        List<Parameter> parameters = parameters(all, fixed);
        // A default that contradicts what is assumed would make every number wrong that is computed with it.
        Map<Symbol, Expr> defaults = new LinkedHashMap<>();
        parameters.forEach(p -> p.defaultValue().ifPresent(v -> defaults.put(p.symbol(), v)));
        new WrittenAssumptions(source, all).check(assumptions, defaults);
        return new Definition(
                source,
                last.name(),
                variable,
                parameters,
                last.given(),
                meaning,
                function,
                List.copyOf(new LinkedHashSet<>(warnings)));
    }

    /** The parameters of all definitions of the text: a name means the same wherever it is declared. */
    private static Map<String, Expr> names(Source source, List<DefinitionSyntax> all, ParameterValues values) {
        Map<String, Expr> names = new LinkedHashMap<>();
        names.put("pi", Algebra.PI);
        names.put("e", Algebra.E);
        Fixed constants = new Fixed(source, Map.copyOf(names));
        for (DefinitionSyntax definition : all) {
            for (DefinitionSyntax.ParameterSyntax p : definition.parameters()) {
                names.putIfAbsent(p.name(), Algebra.symbol(p.name()));
                values.of(p, constants::number).ifPresent(value -> names.put(p.name(), value));
            }
        }
        return names;
    }

    private static List<Parameter> parameters(List<DefinitionSyntax> all, Fixed fixed) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (DefinitionSyntax definition : all) {
            for (DefinitionSyntax.ParameterSyntax p : definition.parameters()) {
                Optional<Expr> value = p.defaultValue().map(fixed.with(Algebra.symbol(definition.variable()))::number);
                Parameter before = parameters.get(p.name());
                if (before == null || before.defaultValue().isEmpty()) {
                    parameters.put(p.name(), new Parameter(Algebra.symbol(p.name()), value));
                } else if (value.isPresent() && !value.equals(before.defaultValue())) {
                    Span place = p.defaultValue().orElseThrow().span();
                    throw new DefinitionException(fixed.source(), place, Reason.of(Key.DEFAULTS_DIFFER, p.name()));
                }
            }
        }
        return List.copyOf(parameters.values());
    }

    private static Assumptions assumptions(List<DefinitionSyntax> all, Fixed fixed) {
        Assumptions assumptions = Assumptions.NONE;
        for (DefinitionSyntax definition : all) {
            Symbol own = Algebra.symbol(definition.variable());
            Fixed withVariable = fixed.with(own);
            for (Condition condition : definition.given()) {
                Condition.Chain chain = (Condition.Chain) condition;
                for (int i = 0; i < chain.relations().size(); i++) {
                    Expr difference = Algebra.minus(
                            withVariable.value(chain.operands().get(i)),
                            withVariable.value(chain.operands().get(i + 1)));
                    Sign sign = chain.relations().get(i).ofDifference();
                    fixed.checkAssumption(chain, difference, sign, own, assumptions);
                    assumptions = assumptions.with(positive(difference, sign));
                }
            }
        }
        return assumptions;
    }

    /** The fact turned so that it speaks of something positive or not negative, where it can. */
    private static Fact positive(Expr difference, Sign sign) {
        return sign == Sign.NEGATIVE || sign == Sign.NOT_POSITIVE
                ? new Fact(Algebra.negate(difference), sign.negate())
                : new Fact(difference, sign);
    }

    /** Values that do not depend on the variable: defaults and assumptions. */
    private record Fixed(Source source, Map<String, Expr> names) {

        /** The same, with a variable as one more name, so that complaints can tell it from an unknown one. */
        Fixed with(Symbol variable) {
            Map<String, Expr> more = new LinkedHashMap<>(names);
            more.put(variable.name(), variable);
            return new Fixed(source, more);
        }

        Expr value(Term term) {
            Lowering lowering =
                    new Lowering(source, Algebra.symbol(" none"), Assumptions.NONE, names, Map.of(), new ArrayList<>());
            Partition<Expr> pieces = lowering.of(term);
            if (pieces.pieces().size() != 1) {
                throw new DefinitionException(
                        source, term.span(), Reason.of(Key.VALUE_NOT_FIXED, source.text(term.span())));
            }
            return pieces.pieces().get(0).body();
        }

        Expr number(Term term) {
            Expr value = value(term);
            if (!Symbols.absent(value)) {
                throw new DefinitionException(
                        source, term.span(), Reason.of(Key.VALUE_NOT_FIXED, source.text(term.span())));
            }
            return value;
        }

        void checkAssumption(Condition.Chain chain, Expr difference, Sign sign, Symbol x, Assumptions before) {
            if (Symbols.occurs(x, difference)) {
                throw new DefinitionException(source, chain.span(), Reason.of(Key.ASSUMPTION_WITH_VARIABLE, x.name()));
            }
            Sign already = new Known(before).sign(difference);
            boolean contradicts = already.isCertain() && !already.implies(sign);
            if (contradicts) {
                throw new DefinitionException(
                        source, chain.span(), Reason.of(Key.ASSUMPTIONS_CONTRADICT, source.text(chain.span())));
            }
        }
    }
}
