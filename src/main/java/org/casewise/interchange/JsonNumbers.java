package org.casewise.interchange;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import com.google.gson.internal.LazilyParsedNumber;
import java.util.Optional;
import org.casewise.analysis.Limit;
import org.casewise.exact.DoubleText;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Symbols;
import org.casewise.numeric.Evaluation;

/** Numbers as JSON: a correctly rounded double in its shortest form, the same on every JDK; infinities as text. */
final class JsonNumbers {

    private static final int ENCLOSURE_DIGITS = 20;

    private JsonNumbers() {}

    /** Null for a number that depends on open parameters, overflows, or cannot be rounded for certain. */
    static JsonElement of(Expr value) {
        if (!Symbols.absent(value)) {
            return JsonNull.INSTANCE;
        }
        Optional<Double> nearest = Evaluation.nearestDouble(value).filter(d -> !d.isInfinite());
        return nearest.map(JsonNumbers::of).orElse(JsonNull.INSTANCE);
    }

    /**
     * Two decimals around a number, as the value of "enclosure"; none for fractions, which are exact, for a number that
     * depends on open parameters, and for one that cannot be enclosed narrowly.
     */
    static Optional<JsonElement> enclosure(Expr value) {
        if (value instanceof Num || !Symbols.absent(value)) {
            return Optional.empty();
        }
        return Evaluation.enclosure(value, ENCLOSURE_DIGITS).map(around -> {
            JsonArray ends = new JsonArray();
            ends.add(around.lower());
            ends.add(around.upper());
            return ends;
        });
    }

    static JsonElement of(double value) {
        return new JsonPrimitive(new LazilyParsedNumber(DoubleText.of(value)));
    }

    /** Null for a limit that does not exist or is not known. */
    static JsonElement of(Limit limit) {
        if (limit instanceof Limit.Infinite i) {
            return new JsonPrimitive(i.positive() ? "oo" : "-oo");
        }
        return limit.finite().map(JsonNumbers::of).orElse(JsonNull.INSTANCE);
    }
}
