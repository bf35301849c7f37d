package org.casewise.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casewise.exact.Rational;
import org.casewise.expr.Expr;
import org.casewise.reason.Key;

/** Reads what a card expects. The names are those of the JSON that {@code analyze} writes. */
final class ExpectationReader {

    private static final List<String> AT_A_POINT = List.of("verdict", "value", "left", "right", "slope");
    private static final List<String> WORDS =
            List.of("continuity", "differentiable", "monotonicity", "convexity", "parity");
    private static final List<String> LISTS = List.of("zeros", "extrema", "inflections");
    private static final List<String> KEYS = keys();

    private static final List<String> ENDS_OF_LINE = List.of("-oo", "oo");
    private static final List<String> RANGE = List.of("inf", "infAttained", "sup", "supAttained");
    private static final List<String> PLACE =
            List.of("at", "from", "fromIncluded", "to", "toIncluded", "kind", "value", "global");
    private static final List<String> FLAGS =
            List.of("infAttained", "supAttained", "fromIncluded", "toIncluded", "global", "differentiable");

    private static final Map<String, Set<String>> VOCABULARY = Map.of(
            "verdict",
            Set.of(
                    "isolated",
                    "edge",
                    "blowup",
                    "oscillation",
                    "jump",
                    "hole",
                    "stray",
                    "differentiable",
                    "verticalTangent",
                    "cusp",
                    "corner",
                    "conditional",
                    "undefined"),
            "monotonicity",
            Set.of("increasing", "decreasing", "nondecreasing", "nonincreasing", "constant", "none"),
            "convexity",
            Set.of("convex", "concave", "affine", "none"),
            "parity",
            Set.of("even", "odd", "both", "none"),
            "kind",
            Set.of("minimum", "maximum"));
    private static final Pattern CONTINUITY = Pattern.compile("discontinuous|C[0-9]{1,2}|Cinf");
    private static final Pattern FIRST_DIGITS = Pattern.compile("(-?)([0-9]+)\\.([0-9]+)(\\.\\.\\.|…)");

    private final CardNumbers numbers;
    private final List<Expectation.Wanted> wanted = new ArrayList<>();

    private ExpectationReader(CardNumbers numbers) {
        this.numbers = numbers;
    }

    /** One item of the card's list. */
    static Expectation read(YamlValue item, CardNumbers numbers) {
        Map<String, YamlValue> fields = item.mapping(KEYS);
        ExpectationReader reader = new ExpectationReader(numbers);
        boolean point = fields.containsKey("at");
        fields.forEach((name, value) -> reader.read(name, value, point));
        if (reader.wanted.isEmpty()) {
            throw item.wrong(Key.CARD_EXPECTS_NOTHING);
        }
        Optional<Expr> at = Optional.ofNullable(fields.get("at")).map(numbers::exact);
        return new Expectation(item.source(), numbers.set(fields.get("set")), at, List.copyOf(reader.wanted));
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of("at", "set"));
        keys.addAll(AT_A_POINT);
        keys.addAll(List.of("limits", "range", "lipschitz"));
        keys.addAll(WORDS);
        keys.addAll(LISTS);
        return List.copyOf(keys);
    }

    private void read(String name, YamlValue value, boolean point) {
        if (name.equals("at") || name.equals("set")) {
            return;
        }
        if (AT_A_POINT.contains(name) != point) {
            throw value.wrong(Key.CARD_EXPECTS_ELSEWHERE, name);
        }
        switch (name) {
            case "limits" -> fields(name, value, ENDS_OF_LINE);
            case "range" -> fields(name, value, RANGE);
            case "zeros", "extrema", "inflections" -> list(name, value);
            default -> one(name, name, value);
        }
    }

    private void fields(String name, YamlValue value, List<String> allowed) {
        value.mapping(allowed).forEach((field, part) -> one(name + "." + field, field, part));
    }

    /** How many, and each by its number: a bare number is a point. */
    private void list(String name, YamlValue value) {
        List<YamlValue> items = value.list();
        wanted.add(new Expectation.Wanted(name, String.valueOf(items.size()), Optional.empty(), value.span()));
        for (int i = 0; i < items.size(); i++) {
            String numbered = name + "." + (i + 1);
            if (items.get(i).isText()) {
                one(numbered + ".at", "at", items.get(i));
            } else {
                fields(numbered, items.get(i), PLACE);
            }
        }
    }

    private void one(String name, String field, YamlValue value) {
        String text = value.text();
        boolean word = FLAGS.contains(field) || VOCABULARY.containsKey(field) || field.equals("continuity");
        if (word && !isInVocabulary(field, text)) {
            throw value.wrong(Key.CARD_UNKNOWN_ANSWER, field, text);
        }
        Optional<ExpectedNumber> number = word ? Optional.empty() : Optional.of(number(value));
        wanted.add(new Expectation.Wanted(name, text, number, value.span()));
    }

    private static boolean isInVocabulary(String field, String text) {
        if (FLAGS.contains(field)) {
            return text.equals("true") || text.equals("false");
        }
        return field.equals("continuity")
                ? CONTINUITY.matcher(text).matches()
                : VOCABULARY.get(field).contains(text);
    }

    private ExpectedNumber number(YamlValue value) {
        String text = value.text();
        if (text.equals("oo") || text.equals("-oo")) {
            return new ExpectedNumber.Infinite(text.equals("oo"));
        }
        if (text.equals("none")) {
            return new ExpectedNumber.None();
        }
        return FIRST_DIGITS.matcher(text).matches()
                ? digits(text.replaceAll("(\\.\\.\\.|…)$", ""))
                : new ExpectedNumber.Exact(numbers.exact(value));
    }

    /** The number with these digits, or further from 0 by at most one unit of the last of them. */
    private static ExpectedNumber digits(String decimal) {
        Rational near = Rational.ofDecimal(decimal);
        Rational unit = Rational.ofDecimal("1e-" + (decimal.length() - decimal.indexOf('.') - 1));
        boolean negative = decimal.startsWith("-");
        return new ExpectedNumber.Digits(negative ? near.minus(unit) : near, negative ? near : near.plus(unit));
    }
}
