package org.casewise.exact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reference values from files of the test resources; each says in its first line how it was made. */
final class References {

    private References() {}

    static List<String[]> rows(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(References.class.getResourceAsStream("/exact/" + file)),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A hex double or a fraction, exactly. */
    static Rational argument(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? Rational.ofDouble(Double.parseDouble(text))
                : Rational.ofDecimal(text.substring(0, slash)).over(Rational.ofDecimal(text.substring(slash + 1)));
    }

    /** Whether the radius is at most 2^-bits of the size of the value. */
    static boolean isAsNarrow(Ball ball, Rational value, int bits) {
        return ball.isFinite() && ball.radius().times(Rational.TWO.power(bits)).compareTo(value.abs()) <= 0;
    }
}
