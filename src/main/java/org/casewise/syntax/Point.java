package org.casewise.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/**
 * A point at which a function is to be evaluated, as written: an exact number of the definition language, a hexadecimal
 * double that means exactly that double, or one of {@code oo}, {@code -oo} and {@code nan}, which have no exact value.
 */
public record Point(String text, Optional<Expr> value) {

    private static final Set<String> NOT_NUMBERS = Set.of("oo", "-oo", "nan");

    /** Points with commas between them; commas inside parentheses do not separate. */
    public static List<Point> list(Source source) {
        List<Point> points = new ArrayList<>();
        String text = source.text();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ',';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth <= 0 || i == text.length()) {
                points.add(read(source, new Span(start, i)));
                start = i + 1;
            }
        }
        return points;
    }

    private static Point read(Source source, Span span) {
        String text = source.text(span).strip();
        if (NOT_NUMBERS.contains(text)) {
            return new Point(text, Optional.empty());
        }
        if (text.startsWith("0x") || text.startsWith("-0x") || text.startsWith("0X") || text.startsWith("-0X")) {
            Rational value = HexDouble.read(text)
                    .orElseThrow(() -> new DefinitionException(source, span, Reason.of(Key.BAD_NUMBER, text)));
            return new Point(text, Optional.of(Algebra.num(value)));
        }
        try {
            return new Point(text, Optional.of(FixedNumber.read(new Source(source.name(), source.text(span)))));
        } catch (DefinitionException e) {
            Span shifted = new Span(
                    span.start() + e.span().start(),
                    Math.min(span.start() + e.span().end(), source.text().length()));
            throw new DefinitionException(source, shifted, e.reason(), e.hint().orElse(null));
        }
    }
}
