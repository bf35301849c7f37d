package org.casewise.article;

import java.util.ArrayList;
import java.util.List;
import org.casewise.exact.DoubleText;
import org.casewise.exact.Rational;
import org.casewise.expr.Expr;
import org.casewise.numeric.Evaluation;
import org.casewise.piecewise.Piecewise;
import org.casewise.plot.Curve;
import org.casewise.plot.Dot;
import org.casewise.plot.Frame;
import org.casewise.plot.Scene;
import org.casewise.plot.Tick;

/**
 * Python that draws a scene with matplotlib: each case by itself, so that no stroke crosses a jump, and the same dots as
 * in the picture.
 */
final class FigureCode {

    private static final String HEAD = """


            def main():
                import matplotlib.pyplot as plt

                plt.figure(figsize=(6, 4))
                plt.title(%TITLE%)
                plt.xlabel("x", loc="left")
                plt.ylabel("y", loc="bottom")
                ends = %ENDS%
                curves = [%CURVES%]
                for f, style, color, name in curves:
                    for low, high in zip(ends, ends[1:]):
                        x = np.linspace(np.nextafter(low, high), np.nextafter(high, low), 500)
                        plt.plot(x, f(x), style, color=color, label=name)
                        name = None
            """;

    private static final String DOTS = """
                for x, y, color in %DOTS%:
                    plt.plot(x, y, "o", color=color, markerfacecolor=%FACE%)
            """;

    private static final String TAIL = """
                plt.xticks(%XTICKS%)
                plt.yticks(%YTICKS%)
                plt.ylim(%BOTTOM%, %TOP%)
                plt.legend()
                plt.grid(True, color="b", linewidth=0.5, linestyle="dashed")
                plt.tight_layout()
                plt.show()


            if __name__ == "__main__":
                main()
            """;

    private final Scene scene;
    private final String function;
    private final String derivative;

    /** With the names of the function and of its derivative in Python. */
    FigureCode(Scene scene, String function, String derivative) {
        this.scene = scene;
        this.function = function;
        this.derivative = derivative;
    }

    String text(String title, Piecewise f, double from, double to) {
        StringBuilder text = new StringBuilder(HEAD.replace("%TITLE%", quoted(title))
                .replace("%ENDS%", ends(f, from, to))
                .replace(
                        "%CURVES%",
                        "(" + function + ", \"-\", \"C0\", " + quoted(title) + "), (" + derivative
                                + ", \"--\", \"C1\", " + quoted(title + "'") + ")"));
        dots(Dot.Kind.OPEN, "\"white\"", text);
        dots(Dot.Kind.CLOSED, "color", text);
        Frame frame = scene.frame();
        return text.append(TAIL.replace("%XTICKS%", ticks(frame.xTicks()))
                        .replace("%YTICKS%", ticks(frame.yTicks()))
                        .replace("%BOTTOM%", number(frame.y().from()))
                        .replace("%TOP%", number(frame.y().to())))
                .toString();
    }

    private static String ends(Piecewise f, double from, double to) {
        List<String> ends = new ArrayList<>(List.of(number(from)));
        for (Expr b : f.breakpoints()) {
            double at = Evaluation.nearestDouble(b).orElseThrow();
            if (at > from && at < to) {
                ends.add(number(at));
            }
        }
        ends.add(number(to));
        return ends.toString();
    }

    private void dots(Dot.Kind kind, String face, StringBuilder text) {
        List<String> dots = new ArrayList<>();
        for (int i = 0; i < scene.curves().size(); i++) {
            Curve curve = scene.curves().get(i);
            for (Dot dot : curve.dots()) {
                if (dot.kind() == kind) {
                    dots.add("(" + number(dot.at().x()) + ", " + number(dot.at().y()) + ", \"C" + i + "\")");
                }
            }
        }
        if (!dots.isEmpty()) {
            text.append(DOTS.replace("%DOTS%", dots.toString()).replace("%FACE%", face));
        }
    }

    /** Whole numbers a step apart as a range, as a person would write them; other ticks one by one. */
    private static String ticks(List<Tick> ticks) {
        if (ticks.size() > 2 && ticks.stream().allMatch(t -> t.at().isInteger())) {
            Rational first = ticks.get(0).at();
            Rational step = ticks.get(1).at().minus(first);
            Rational end = ticks.get(ticks.size() - 1).at().plus(step);
            return "np.arange(" + first + ", " + end + ", " + step + ")";
        }
        return ticks.stream().map(t -> number(t.position())).toList().toString();
    }

    private static String number(double value) {
        String text = DoubleText.of(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** A Python string; a title may hold any character. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\');
            }
            // A percent sign would look like one of this class's own marks.
            quoted.append(c == '%' ? "\\x25" : new String(Character.toChars(Math.max(c, ' '))));
        });
        return quoted.append('"').toString();
    }
}
