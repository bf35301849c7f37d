package org.casewise.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Joints;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/**
 * All that is needed to turn a body into pieces, on the whole line or on a window.
 *
 * @param names what parameters and constants stand for
 * @param functions the functions of the same text that the body may use, by name
 */
record Meaning(
        Source source,
        Symbol variable,
        Term body,
        Assumptions assumptions,
        Map<String, Expr> names,
        Map<String, DefinitionSyntax> functions) {

    /** Where a function with infinitely many breakpoints is read if nothing else is asked for. */
    static final Interval DEFAULT_WINDOW = window(Algebra.num(-10), Algebra.num(10));

    /** The points between two numbers, both included. */
    static Interval window(Expr low, Expr high) {
        return new Interval(Interval.point(low).lower(), Interval.point(high).upper());
    }

    /** On a window; without one, on the whole line where that is possible, otherwise on the default window. */
    Piecewise read(Optional<Interval> window, List<Warning> warnings) {
        if (window.isPresent()) {
            return on(window.get(), warnings);
        }
        List<Warning> ofLine = new ArrayList<>();
        try {
            Piecewise function = on(Interval.LINE, ofLine);
            warnings.addAll(ofLine);
            return function;
        } catch (DefinitionException e) {
            if (e.reason().key() != Key.INFINITELY_MANY) {
                throw e;
            }
        }
        Piecewise function = on(DEFAULT_WINDOW, warnings);
        Expr low = DEFAULT_WINDOW.from().orElseThrow();
        Expr high = DEFAULT_WINDOW.to().orElseThrow();
        warnings.add(new Warning(body.span(), Reason.of(Key.WARN_WINDOW, low, high)));
        return function;
    }

    private Piecewise on(Interval window, List<Warning> warnings) {
        return on(window, warnings, false);
    }

    /** A function that is defined nowhere on the window has no pieces, or is refused. */
    private Piecewise on(Interval window, List<Warning> warnings, boolean mayBeEmpty) {
        Lowering lowering = new Lowering(source, variable, assumptions, names, functions, warnings, window);
        Partition<Expr> pieces = lowering.of(body);
        return lowering.at(body.span(), () -> {
            Partition<Expr> inside = pieces.within(window, lowering.order());
            if (inside.isEmpty()) {
                if (mayBeEmpty) {
                    return new Piecewise(variable, inside, assumptions, Optional.of(window));
                }
                throw new Undefined(lowering).complaint(body);
            }
            warnings.addAll(RealPowers.in(body, lowering));
            return Joints.canonical(variable, inside, assumptions)
                    .on(window.isLine() ? Optional.empty() : Optional.of(window));
        });
    }

    /**
     * On a small window around a point, so small that it holds few breakpoints; where they pile up, at the point alone.
     * Without pieces where the function is not defined.
     */
    Piecewise near(Expr point) {
        DefinitionException refused = new DefinitionException(source, new Span(0, 1), Reason.of(Key.WORK_BOUND));
        for (Interval around : Window.around(point)) {
            try {
                return on(around, new ArrayList<>(), true);
            } catch (DefinitionException e) {
                refused = e;
            }
        }
        throw refused;
    }

    /** The same with values in the place of some parameters. */
    Meaning with(Map<Symbol, Expr> values, Assumptions rest) {
        Map<String, Expr> settled = new LinkedHashMap<>(names);
        values.forEach((parameter, value) -> settled.put(parameter.name(), value));
        return new Meaning(source, variable, body, rest, settled, functions);
    }
}
