package org.casewise.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.expr.Expr;
import org.casewise.expr.VectorFunction;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** A point at which a vector function is to be evaluated, as in {@code (1, 2, log(3))}; a coordinate is a {@link Point}. */
public record VectorPoint(String text, List<Point> coordinates) {

    /** Points in parentheses with commas between them; what deserves a word is added to the warnings. */
    public static List<VectorPoint> list(Source source, List<Warning> warnings) {
        AsciiText text = AsciiText.of(source);
        List<Span> parts = text.parts();
        List<VectorPoint> points = new ArrayList<>();
        for (Span part : parts) {
            points.add(read(text, part, parts.size(), warnings));
        }
        warnings.addAll(text.notes());
        return points;
    }

    private static VectorPoint read(AsciiText text, Span part, int parts, List<Warning> warnings) {
        String written = text.text().substring(part.start(), part.end()).strip();
        if (!isInParentheses(written)) {
            boolean forgotten = parts >= VectorFunction.FEWEST && !text.text().contains("(");
            String all = text.text().strip();
            throw new DefinitionException(
                    text.source(),
                    text.span(part.start(), part.end()),
                    Reason.of(Key.VECTOR_POINT, written),
                    forgotten ? Reason.of(Key.WRITE_INSTEAD, "(" + all + ")") : null);
        }
        int open = text.text().indexOf('(', part.start());
        List<Point> coordinates = new ArrayList<>();
        for (Span coordinate : text.parts(new Span(open + 1, text.text().lastIndexOf(')', part.end() - 1)))) {
            Point point = Point.read(text, coordinate, warnings);
            if (point.value().isEmpty() && !point.text().equals(Point.NOT_A_NUMBER)) {
                throw new DefinitionException(
                        text.source(),
                        text.span(coordinate.start(), coordinate.end()),
                        Reason.of(Key.VECTOR_COORDINATE, point.text()));
            }
            coordinates.add(point);
        }
        if (coordinates.size() < VectorFunction.FEWEST || coordinates.size() > VectorFunction.MOST) {
            throw new DefinitionException(
                    text.source(),
                    text.span(part.start(), part.end()),
                    Reason.of(Key.VECTOR_COORDINATES, VectorFunction.FEWEST, VectorFunction.MOST));
        }
        return new VectorPoint(written, coordinates);
    }

    /** Whether the first parenthesis is closed by the last character. */
    private static boolean isInParentheses(String written) {
        int depth = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth <= 0) {
                return c == ')' && i == written.length() - 1;
            }
        }
        return false;
    }

    /** The coordinates, unless one is no number. */
    public Optional<List<Expr>> values() {
        List<Expr> values = new ArrayList<>();
        coordinates.forEach(c -> c.value().ifPresent(values::add));
        return values.size() == coordinates.size() ? Optional.of(values) : Optional.empty();
    }
}
