package org.casewise.analysis;

import java.util.Optional;
import java.util.function.Function;
import org.casewise.reason.Reason;

/** Something found about a function, and how it is known; a finding that is unknown has no value. */
public record Finding<T>(Optional<T> value, Evidence evidence) {

    public static <T> Finding<T> proved(T value) {
        return new Finding<>(Optional.of(value), Evidence.PROVED);
    }

    public static <T> Finding<T> unknown(Reason because) {
        return new Finding<>(Optional.empty(), new Evidence.Unknown(because));
    }

    public <R> Finding<R> map(Function<T, R> f) {
        return new Finding<>(value.map(f), evidence);
    }
}
