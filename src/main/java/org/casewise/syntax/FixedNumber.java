package org.casewise.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Partition;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** An exact number written in the definition language, as {@code 1/3} or {@code log(2)}. */
public final class FixedNumber {

    private FixedNumber() {}

    /** Throws {@link DefinitionException} where the text is no fixed number. */
    public static Expr read(Source source) {
        return read(source, Set.of(), Assumptions.NONE);
    }

    /** The same, where some parameters may stand in the number, of which something may be assumed. */
    public static Expr read(Source source, Set<String> parameters, Assumptions assumptions) {
        AsciiText text = AsciiText.of(source);
        return read(text, new Span(0, text.text().length()), parameters, assumptions, new ArrayList<>());
    }

    /** The number in a part of a text; what deserves a word, but for its characters, is added to the warnings. */
    public static Expr read(AsciiText text, Span part, List<Warning> warnings) {
        return read(text, part, Set.of(), Assumptions.NONE, warnings);
    }

    private static Expr read(
            AsciiText text, Span part, Set<String> parameters, Assumptions assumptions, List<Warning> warnings) {
        Source source = text.source();
        List<DefinitionSyntax> all = DefinitionParser.parse(text, part);
        DefinitionSyntax last = all.get(all.size() - 1);
        Map<String, Expr> names = new LinkedHashMap<>(Map.of("pi", Algebra.PI, "e", Algebra.E));
        parameters.forEach(p -> names.put(p, Algebra.symbol(p)));
        Lowering lowering = new Lowering(source, Algebra.symbol(" none"), assumptions, names, Map.of(), warnings);
        Partition<Expr> value = lowering.of(last.body());
        boolean fixed = all.size() == 1
                && last.name().isEmpty()
                && value.pieces().size() == 1
                && value.pieces().get(0).on().isLine();
        if (value.isEmpty()) {
            throw new Undefined(lowering).complaint(last.body());
        }
        if (!fixed) {
            String written = source.text(text.span(part.start(), part.end())).strip();
            throw new DefinitionException(source, last.body().span(), Reason.of(Key.VALUE_NOT_FIXED, written));
        }
        return value.pieces().get(0).body();
    }
}
