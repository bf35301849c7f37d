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

    static final String NOT_A_NUMBER = "nan";

    private static final Set<String> NOT_NUMBERS = Set.of("oo", "-oo", NOT_A_NUMBER);

    /** The first of them that is a number; 0 where none is. */
    public static Expr firstNumber(List<Point> points) {
        return points.stream()
                .flatMap(point -> point.value().stream())
                .findFirst()
                .orElse(Algebra.ZERO);
    }

    /** Points with commas between them; commas inside parentheses do not separate. */
    public static List<Point> list(Source source) {
        return list(source, new ArrayList<>());
    }

    /** The same; what deserves a word is added to the warnings. */
    public static List<Point> list(Source source, List<Warning> warnings) {
        AsciiText text = AsciiText.of(source);
        List<Point> points = new ArrayList<>();
        for (Span part : text.parts()) {
            points.add(read(text, part, warnings));
        }
        warnings.addAll(text.notes());
        return points;
    }

    /** A whole text as one point. */
    public static Point of(Source source) {
        AsciiText text = AsciiText.of(source);
        return read(text, new Span(0, text.text().length()), new ArrayList<>());
    }

    static Point read(AsciiText text, Span part, List<Warning> warnings) {
        String written = text.text().substring(part.start(), part.end()).strip();
        if (NOT_NUMBERS.contains(written)) {
            return new Point(written, Optional.empty());
        }
        String unsigned = written.startsWith("-") ? written.substring(1) : written;
        if (unsigned.startsWith("0x") || unsigned.startsWith("0X")) {
            Rational value = HexDouble.read(written)
                    .orElseThrow(() -> new DefinitionException(
                            text.source(), text.span(part.start(), part.end()), Reason.of(Key.BAD_NUMBER, written)));
            return new Point(written, Optional.of(Algebra.num(value)));
        }
        return new Point(written, Optional.of(FixedNumber.read(text, part, warnings)));
    }
}
