package org.casewise.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.util.FastMath;

/**
 * Every sentence with a claim that the page on ReLU may hold, and how it is computed again: from the table of mpmath, or
 * by Commons Math and plain doubles. In a sentence, {@code @} stands for a formula and {@code %} for a word or number.
 */
final class ReluClaims {

    private record Claim(Pattern sentence, Consumer<List<String>> check) {}

    private final Truth truth = new Truth("relu");
    private final List<Claim> claims = new ArrayList<>();
    /** The condition under which the steps of the derivation are said to hold. */
    private String region = "";

    ReluClaims() throws IOException {
        joint();
        derivation();
        conventions();
        facts();
        numbers();
    }

    /** Whether the line is a known claim; fails if it is a false one. */
    boolean check(String line) {
        for (Claim claim : claims) {
            Matcher found = claim.sentence.matcher(line);
            if (found.matches()) {
                List<String> parts = new ArrayList<>();
                for (int i = 1; i <= found.groupCount(); i++) {
                    parts.add(found.group(i));
                }
                claim.check.accept(parts);
                return true;
            }
        }
        return false;
    }

    /** A formula that stands on lines of its own. */
    void checkDisplayed(String latex) {
        String[] sides = latex.strip().split(" = (?!.*\\\\lim)| = (?=[^=]*$)");
        if (latex.contains("\\lim")) {
            Matcher limits = Pattern.compile("\\\\lim_\\{h \\\\to 0\\^\\{-}} (.*) = (.*) \\\\ne (.*) ="
                            + " \\\\lim_\\{h \\\\to 0\\^\\{\\+}} (.*)")
                    .matcher(latex.strip());
            assertTrue(limits.matches(), latex);
            assertEquals("\\frac{f(h) - f(0)}{h}", limits.group(1));
            assertEquals("\\frac{f(h) - f(0)}{h}", limits.group(4));
            for (double h = 1; h > 1e-300; h /= 1024) {
                assertEquals(LatexValue.at(limits.group(2), 0), (relu(-h) - relu(0)) / -h + 0.0);
                assertEquals(LatexValue.at(limits.group(3), 0), (relu(h) - relu(0)) / h);
            }
            return;
        }
        boolean derivative = sides[0].equals("f'(x)");
        assertTrue(derivative || sides[0].equals("f(x)"), latex);
        assertTrue(sides.length > 1, latex);
        for (int i = 1; i < sides.length; i++) {
            for (Truth.Point point : truth.points()) {
                assertEquals(derivative ? point.slope() : point.value(), LatexValue.at(sides[i], point.x()), latex);
            }
            double there = LatexValue.at(sides[i], truth.atJoint("x"));
            assertEquals(derivative ? Double.NaN : truth.atJoint("value"), there, latex);
        }
    }

    /** The formulas in what a person wrote: a region of x, and the slope there. */
    void checkProse(String region, String slope) {
        long there = truth.points().stream()
                .filter(point -> LatexValue.holds(region, point.x()))
                .peek(point -> is(point.slope(), slope))
                .count();
        assertTrue(there > 3, region);
    }

    private void joint() {
        claim(
                p -> {
                    point(p.get(0));
                    slopes(p.get(1), p.get(2));
                },
                "> **At @:** no derivative. The slope is @ from the left and @ from the right.",
                "> **在 @ 处：** 不可导。左侧斜率为 @，右侧斜率为 @。");
        claim(
                p -> point(p.get(0)),
                "No case of the derivative contains @: the function has no derivative there.",
                "导数的各段都不含点 @：函数在该处不可导。");
        claim(
                p -> point(p.get(0)),
                "| At @ | from the left | at the point | from the right |",
                "| 在 @ 处 | 左侧 | 该点 | 右侧 |");
        claim(
                p -> {
                    is(truth.atJoint("left_limit"), p.get(1));
                    is(truth.atJoint("value"), p.get(2));
                    is(truth.atJoint("right_limit"), p.get(3));
                },
                "| value of @ | @ | @ | @ |",
                "| @ 的值 | @ | @ | @ |");
        claim(p -> slopes(p.get(1), p.get(2)), "| slope of @ | @ | none | @ |", "| @ 的斜率 | @ | 无 | @ |");
        claim(
                p -> {
                    is(truth.atJoint("left_limit_of_f1"), p.get(1));
                    is(truth.atJoint("right_limit_of_f1"), p.get(2));
                },
                "| limit of the derivative of @ | @ | – | @ |",
                "| @ 的导数的极限 | @ | – | @ |");
        claim(
                p -> {
                    point(p.get(1));
                    assertTrue(truth.joint().get("continuous").getAsBoolean());
                    slopes(p.get(2), p.get(3));
                },
                "**Corner.** @ is continuous at @, but its left derivative is @ and its right derivative is @. They differ, so @ is"
                        + " not differentiable there. *(proved)*",
                "**角点。** @ 在 @ 处连续，但左导数为 @，右导数为 @。两者不等，因此 @ 在该处不可导。 *（已证明）*");
        claim(
                p -> point(p.get(0)),
                "A derivative at @ would have to be the limit from both sides. The two limits differ, so no"
                        + " number is the derivative.",
                "若在 @ 处有导数，它必须同时是左、右两侧的极限。两个极限不相等，所以没有任何数是该处的导数。");
    }

    private void derivation() {
        claim(
                p -> {
                    region = p.get(0);
                    assertTrue(truth.points().stream().anyMatch(point -> LatexValue.holds(region, point.x())), region);
                },
                "**For @**",
                "**当 @**");
        claim(p -> step(p.get(0), false), "| @ | constant |", "| @ | 常数 |");
        claim(p -> step(p.get(0), true), "| @ | the variable itself |", "| @ | 自变量本身 |");
        claim(
                p -> assertEquals("relu(x) = " + truth.text("definition"), p.get(0)),
                "In the definition language of Casewise: `%`",
                "用 Casewise 的定义语言写作： `%`");
    }

    private void step(String latex, boolean variable) {
        Matcher step = Pattern.compile("\\((.*)\\)' = (.*)").matcher(latex);
        assertTrue(step.matches(), latex);
        assertEquals(variable, step.group(1).equals("x"), latex);
        for (Truth.Point point : truth.points()) {
            if (LatexValue.holds(region, point.x())) {
                assertEquals(point.value(), LatexValue.at(step.group(1), point.x()), latex);
                assertEquals(point.slope(), LatexValue.at(step.group(2), point.x()), latex);
            }
        }
    }

    private void conventions() {
        claim(p -> point(p.get(0)), "### Conventions at @", "### 在 @ 处的约定");
        claim(
                p -> {
                    point(p.get(0));
                    point(p.get(3));
                    point(p.get(5));
                    assertTrue(truth.fact("convex").getAsBoolean());
                    for (String kind : List.of("clarke", "frechet_subdifferential")) {
                        List<String> ends =
                                List.of(p.get(1).replaceAll("[\\[\\]]", "").split(", "));
                        for (int i = 0; i < 2; i++) {
                            is(
                                    Truth.number(truth.joint()
                                            .getAsJsonArray(kind)
                                            .get(i)
                                            .getAsString()),
                                    ends.get(i));
                        }
                    }
                },
                "A program that follows slopes needs a number at @ all the same, and takes one by convention. None of these numbers"
                        + " is the derivative. Each number in @ is a generalised gradient (Clarke) of @ at @, so a choice from there can"
                        + " be defended. Since @ is convex, these are exactly its subgradients at @.",
                "依靠斜率的程序在 @ 处仍需要一个数，只好约定取一个。这些数都不是导数。 区间 @ 中的每个数都是 @ 在 @ 处的广义梯度（Clarke），所以从中取一个是有理由的。"
                        + " 由于 @ 是凸函数，它们恰好是它在 @ 处的全部次梯度。");
        String measured =
                "PyTorch 2.14.1 (`torch.relu`), TensorFlow 2.21.0 (`tf.nn.relu`), JAX 0.10.2 (`jax.nn.relu`), measured";
        convention(
                p -> is(0, p.get(0)),
                measured + " | inside @ *(proved)* | [pytorch.org](%) |",
                "PyTorch 2.14.1（`torch.relu`）、TensorFlow 2.21.0（`tf.nn.relu`）、JAX 0.10.2（`jax.nn.relu`），实测"
                        + " | 在 @ 之内 *（已证明）* | [pytorch.org](%) |");
        convention(
                p -> is(0.5, p.get(0)),
                "`torch.maximum(x, 0)` and `jax.numpy.maximum(x, 0)`, which share the slope of a tie, measured"
                        + " | inside @ *(proved)* | [github.com](%) |",
                "`torch.maximum(x, 0)` 和 `jax.numpy.maximum(x, 0)`：相等时各分一半斜率，实测 | 在 @ 之内 *（已证明）* | [github.com](%) |");
        // The seed article's formula: 1 for x >= 0, 0 for x < 0; its code: 1 if x>0 else 0.
        convention(
                p -> {
                    is(1, p.get(0));
                    is(1, p.get(1));
                    assertTrue(LatexValue.holds(p.get(2), truth.atJoint("x")));
                },
                "an earlier edition of this article, in its formula (@ for @) | inside @ *(proved)* | – |");
        convention(
                p -> {
                    is(1, p.get(0));
                    assertTrue(LatexValue.holds(p.get(1), truth.atJoint("x")));
                    is(1, p.get(2));
                },
                "本文的早期版本，在公式中（@ 时为 @） | 在 @ 之内 *（已证明）* | – |");
        convention(
                p -> is(0, p.get(0)),
                "the same earlier edition, in its Python code (`1 if x>0 else 0`) | inside @ *(proved)* | – |",
                "同一早期版本，在 Python 代码中（`1 if x>0 else 0`） | 在 @ 之内 *（已证明）* | – |");
        convention(
                p -> {
                    is(1, p.get(0));
                    is(0, p.get(1));
                },
                "TensorFlow 2.21.0 for `tf.maximum(x, 0)`; for `tf.maximum(0, x)` it takes @; measured"
                        + " | inside @ *(proved)* | – |",
                "TensorFlow 2.21.0，写成 `tf.maximum(x, 0)` 时；写成 `tf.maximum(0, x)` 则取 @；实测" + " | 在 @ 之内 *（已证明）* | – |");
    }

    /** A number that somebody takes, first in its row, lies in the generalised gradient, last in its row. */
    private void convention(Consumer<List<String>> check, String... rows) {
        Consumer<List<String>> inside = p -> {
            check.accept(p);
            String[] ends = interval(p).replaceAll("[\\[\\]]", "").split(", ");
            for (int i = 0; i < 2; i++) {
                is(Truth.number(truth.joint().getAsJsonArray("clarke").get(i).getAsString()), ends[i]);
            }
            double taken = LatexValue.at(p.get(0), 0);
            assertTrue(LatexValue.at(ends[0], 0) <= taken && taken <= LatexValue.at(ends[1], 0), p.toString());
        };
        for (String row : rows) {
            claim(inside, "| @ | " + row);
        }
    }

    private static String interval(List<String> parts) {
        return parts.stream().filter(part -> part.startsWith("[")).findFirst().orElseThrow();
    }

    private void facts() {
        fact("domain | @", "定义域 | @", p -> {
            assertEquals("(-\\infty, \\infty)", p.get(0));
            truth.points().forEach(point -> assertTrue(Double.isFinite(point.value())));
        });
        fact("range | @", "值域 | @", p -> {
            assertEquals("[[\"0\",true,\"inf\",false]]", truth.fact("range").toString());
            assertEquals("[0, \\infty)", p.get(0));
        });
        fact(
                "limits | @ as the variable goes to @; @ as the variable goes to @",
                "极限 | 自变量趋于 @ 时极限为 @； 自变量趋于 @ 时极限为 @",
                p -> {
                    boolean english = !p.get(0).equals("-\\infty");
                    assertEquals(
                            List.of("-\\infty", "\\infty"), List.of(p.get(english ? 1 : 0), p.get(english ? 3 : 2)));
                    is(Truth.number(truth.text("limit_minus_inf")), p.get(english ? 0 : 1));
                    assertEquals("inf", truth.text("limit_plus_inf"));
                    assertEquals("\\infty", p.get(english ? 2 : 3));
                });
        fact("asymptotes | @ towards @; @ towards @", "渐近线 | 趋于 @ 时为 @； 趋于 @ 时为 @", p -> {
            boolean english = p.get(0).startsWith("y");
            asymptote("asymptote_minus_inf", p.get(english ? 0 : 1));
            asymptote("asymptote_plus_inf", p.get(english ? 2 : 3));
            assertEquals(List.of("-\\infty", "\\infty"), List.of(p.get(english ? 1 : 0), p.get(english ? 3 : 2)));
        });
        fact(
                "continuity | continuous, not continuously differentiable (C0); not differentiable everywhere",
                "连续性 | 连续，但不连续可微（C0）； 并非处处可导",
                p -> {
                    assertEquals("C^0", truth.text("smoothness"));
                    assertFalse(truth.joint().get("differentiable").getAsBoolean());
                });
        fact(
                "monotonicity | nowhere decreasing, not strictly increasing",
                "单调性 | 不减，但非严格递增",
                p -> assertEquals("nondecreasing", truth.text("monotone")));
        fact("convexity | convex", "凸性 | 下凸（convex）", p -> {
            assertTrue(truth.fact("convex").getAsBoolean());
            assertFalse(truth.fact("concave").getAsBoolean());
        });
        fact("symmetry | neither even nor odd", "对称性 | 非奇非偶", p -> assertEquals("none", truth.text("parity")));
        fact(
                "smallest Lipschitz constant | @",
                "最小 Lipschitz 常数 | @",
                p -> is(Truth.number(truth.text("lipschitz")), p.get(0)));
        fact("zeros | @", "零点 | @", p -> {
            assertEquals("[\"(-inf, 0]\"]", truth.fact("roots").toString());
            assertEquals("(-\\infty, 0]", p.get(0));
        });
        fact("extrema | smallest value @ for @", "极值 | 最小值 @，取于 @", p -> {
            is(Truth.number(truth.text("inf")), p.get(0));
            assertTrue(truth.fact("inf_attained").getAsBoolean());
            assertEquals("[\"(-inf, 0]\"]", truth.fact("argmin").toString());
            assertEquals("[]", truth.fact("argmax").toString());
            assertEquals("x \\le 0", p.get(1));
        });
        // Convex everywhere, so the curvature never changes its sign.
        fact(
                "inflections | none",
                "拐点 | 无",
                p -> assertTrue(truth.fact("convex").getAsBoolean()));
    }

    private void asymptote(String key, String latex) {
        JsonObject line = truth.fact(key).getAsJsonObject();
        assertTrue(latex.startsWith("y = "), latex);
        for (double x : new double[] {-3, 0, 7}) {
            double expected = Truth.number(line, "slope") * x + Truth.number(line, "intercept");
            assertEquals(expected, LatexValue.at(latex.substring(4), x), latex);
        }
    }

    private void numbers() {
        claim(
                p -> {
                    double x = LatexValue.at(p.get(0), 0);
                    boolean joint = x == truth.atJoint("x");
                    is(relu(x), p.get(1));
                    is(relu(x), p.get(2));
                    assertEquals(joint, List.of("none", "无").contains(p.get(3)), p.toString());
                    assertEquals(joint, p.get(4).equals("–"), p.toString());
                    if (!joint) {
                        is(slope(x), p.get(3));
                        is(slope(x), p.get(4));
                    }
                },
                "| @ | % | % | % | % |");
        Consumer<List<String>> compared = p -> {
            assertTrue(Integer.parseInt(p.get(0)) > 2_000, p.toString());
            assertEquals("0", p.get(1));
        };
        claim(
                compared,
                "| values: the definition as written, against its cases | % | % | – |",
                "| 函数值：原式与分段形式相比 | % | % | – |");
        claim(
                compared,
                "| slopes: the derivative by cases, against the definition as written, differentiated by Apache Commons"
                        + " Math | % | % | – |",
                "| 斜率：分段导数与 Apache Commons Math 对原式求导的结果相比 | % | % | – |");
    }

    private void fact(String english, String chinese, Consumer<List<String>> check) {
        claim(check, "| " + english + " | (proved) |", "| " + chinese + " | （已证明） |");
    }

    private void claim(Consumer<List<String>> check, String... sentences) {
        for (String sentence : sentences) {
            String pattern = Pattern.quote(sentence)
                    .replace("@", "\\E\\$`?([^$]*?)`?\\$\\Q")
                    .replace("%", "\\E([^|`]+?)\\Q");
            claims.add(new Claim(Pattern.compile(pattern), check));
        }
    }

    private void point(String latex) {
        assertTrue(latex.startsWith("x = "), latex);
        is(truth.atJoint("x"), latex.substring(4));
    }

    private void slopes(String left, String right) {
        is(truth.atJoint("left_derivative"), left);
        is(truth.atJoint("right_derivative"), right);
    }

    private static void is(double expected, String shown) {
        assertEquals(expected, LatexValue.at(shown.replace("\\.", "."), 0), shown);
    }

    private static double relu(double x) {
        return FastMath.max(0, x);
    }

    /** By Commons Math: the derivative of (x + sqrt(x^2))/2, which is max(0, x). */
    private static double slope(double x) {
        DerivativeStructure variable = new DerivativeStructure(1, 1, 0, x);
        return variable.add(variable.multiply(variable).sqrt()).divide(2).getPartialDerivative(1);
    }
}
