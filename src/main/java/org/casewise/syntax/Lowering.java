package org.casewise.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Primitive;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Refinement;
import org.casewise.piecewise.Signs;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/**
 * Turns what was written into pieces: each kink becomes a joint, each place where something is not defined a gap, and
 * that before any algebra could cancel it away.
 */
final class Lowering {

    private static final long UNITS_PER_PIECE = 3;

    private final Source source;
    private final Symbol x;
    private final Refinement refinement;
    private final Map<String, Expr> names;
    private final Map<String, DefinitionSyntax> functions;
    private final List<Warning> warnings;
    private final Interval window;
    private final Map<String, Partition<Expr>> bound = new LinkedHashMap<>();
    private final Set<String> inUse = new LinkedHashSet<>();

    /** On the whole line. */
    Lowering(
            Source source,
            Symbol x,
            Assumptions assumptions,
            Map<String, Expr> names,
            Map<String, DefinitionSyntax> functions,
            List<Warning> warnings) {
        this(source, x, assumptions, names, functions, warnings, Interval.LINE);
    }

    /**
     * The names are parameters and constants; the functions may be used by name; warnings are added to the list; the variable
     * runs in the window.
     */
    Lowering(
            Source source,
            Symbol x,
            Assumptions assumptions,
            Map<String, Expr> names,
            Map<String, DefinitionSyntax> functions,
            List<Warning> warnings,
            Interval window) {
        this.window = window;
        this.source = source;
        this.x = x;
        this.refinement = new Refinement(x, assumptions);
        this.names = names;
        this.functions = functions;
        this.warnings = warnings;
        bound.put(x.name(), Partition.on(window, x));
    }

    Refinement refinement() {
        return refinement;
    }

    Order order() {
        return refinement.order();
    }

    Signs signs() {
        return refinement.signs();
    }

    Source source() {
        return source;
    }

    /** Where the variable runs. */
    Interval window() {
        return window;
    }

    String text(Span span) {
        return source.text(span);
    }

    Partition<Expr> of(Term term) {
        try {
            Partition<Expr> pieces = meaning(term);
            refinement.work().spend(UNITS_PER_PIECE * (1L + pieces.pieces().size()));
            return pieces;
        } catch (CannotTell unknown) {
            throw complaint(term.span(), unknown);
        }
    }

    /** Does some work for a part of the text; where it cannot be done, the complaint gets that part's place. */
    <T> T at(Span span, Supplier<T> work) {
        try {
            return work.get();
        } catch (CannotTell unknown) {
            throw complaint(span, unknown);
        }
    }

    private DefinitionException complaint(Span span, CannotTell unknown) {
        return new DefinitionException(source, span, unknown.reason(), hint(unknown.reason()));
    }

    /** The assumption that would settle a question about parameters alone, or where a list of cases could be given. */
    private Reason hint(Reason reason) {
        if (reason.key() == Key.CANNOT_ORDER
                && reason.arguments().get(0) instanceof Expr a
                && reason.arguments().get(1) instanceof Expr b
                && isOfParameters(Algebra.sum(a, b))) {
            return Reason.of(Key.STATE_ASSUMPTION, a, b);
        }
        if (reason.key() == Key.PILED_UP || reason.key() == Key.STEPS_PILED_UP) {
            return Reason.of(Key.WINDOW_AWAY, reason.arguments().get(1));
        }
        return reason.key() == Key.CANNOT_FIND_SIGN && reason.arguments().get(0) instanceof Expr e && isOfParameters(e)
                ? Reason.of(Key.STATE_ASSUMPTION, Algebra.ZERO, Primitive.of(e))
                : null;
    }

    private boolean isOfParameters(Expr e) {
        return !Symbols.absent(e) && !Symbols.occurs(x, e);
    }

    private Partition<Expr> meaning(Term term) {
        if (term instanceof Term.Number n) {
            return constant(Algebra.num(Rational.ofDecimal(n.text())));
        }
        if (term instanceof Term.Name name) {
            return named(name);
        }
        if (term instanceof Term.Cases cases) {
            return new CaseBlock(this, warnings).of(cases);
        }
        if (term instanceof Term.Use use) {
            return used(use);
        }
        return applied((Term.Apply) term);
    }

    private static Partition<Expr> constant(Expr value) {
        return Partition.on(Interval.LINE, value);
    }

    private Partition<Expr> named(Term.Name name) {
        if (bound.containsKey(name.text())) {
            return bound.get(name.text());
        }
        if (names.containsKey(name.text())) {
            return constant(names.get(name.text()));
        }
        throw unknown().asValue(name);
    }

    private UnknownName unknown() {
        Set<String> values = new LinkedHashSet<>(bound.keySet());
        values.addAll(names.keySet());
        return new UnknownName(source, values, functions.keySet());
    }

    /** The variable of the function that is read. */
    Symbol variable() {
        return x;
    }

    /** A function of the same text: its body with its variable bound to the argument. */
    private Partition<Expr> used(Term.Use use) {
        DefinitionSyntax function = functions.get(use.name());
        if (function == null) {
            throw unknown().asFunction(use);
        }
        // Before the function counts as being in use: f(f(x)) is no cycle.
        Partition<Expr> argument = of(use.argument());
        if (!inUse.add(use.name())) {
            throw new DefinitionException(source, use.span(), Reason.of(Key.CYCLE, use.name()));
        }
        Map<String, Partition<Expr>> outer = new LinkedHashMap<>(bound);
        bound.clear();
        bound.put(function.variable(), argument);
        Partition<Expr> value = of(function.body());
        bound.clear();
        bound.putAll(outer);
        inUse.remove(use.name());
        return value;
    }

    private Partition<Expr> applied(Term.Apply term) {
        if (term.operation() == Operation.ROOT) {
            return constant(new RootTerm(source, names, functions, warnings).of(term, List.copyOf(bound.keySet())));
        }
        // A loop, not a stream: deep nesting should cost few frames of the stack.
        List<Partition<Expr>> parts = new ArrayList<>();
        for (Term argument : term.arguments()) {
            parts.add(of(argument));
        }
        Operation operation = term.operation();
        if (operation.smooth().isPresent()) {
            return refinement.apply(parts.get(0), operation.smooth().get());
        }
        return switch (operation) {
            case SUM -> refinement.sum(parts);
            case PRODUCT -> refinement.product(parts);
            case NEGATION -> parts.get(0).map(Algebra::negate);
            case RECIPROCAL -> refinement.apply(parts.get(0), u -> Algebra.power(u, Algebra.MINUS_ONE));
            case POWER -> power(parts.get(0), parts.get(1));
            case MAX -> refinement.max(parts);
            case MIN -> refinement.min(parts);
            case CLIP -> refinement.min(List.of(refinement.max(parts.subList(0, 2)), parts.get(2)));
            default -> new Kinks(refinement).of(operation, parts);
        };
    }

    private Partition<Expr> power(Partition<Expr> base, Partition<Expr> exponent) {
        boolean fixed = exponent.pieces().size() == 1
                && exponent.pieces().get(0).on().isLine()
                && exponent.pieces().get(0).body() instanceof Num;
        if (fixed) {
            Expr n = exponent.pieces().get(0).body();
            return refinement.apply(base, u -> Algebra.power(u, n));
        }
        return refinement.power(base, exponent);
    }
}
