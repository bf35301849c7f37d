package org.casewise.site;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same with each of many things, on all processors; the results stand in the order of the things. */
final class Workers implements AutoCloseable {

    /** As much as the main thread commonly has: how deep a formula may be nested must not depend on the thread. */
    private static final long STACK_BYTES = 8L << 20;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(), work -> new Thread(null, work, "casewise", STACK_BYTES));

    /** A result, or what was thrown in its place. */
    record Outcome<T>(T result, Throwable thrown) {}

    <S, T> List<Outcome<T>> each(List<S> things, Function<S, T> work) {
        List<Callable<T>> tasks = new ArrayList<>();
        things.forEach(thing -> tasks.add(() -> work.apply(thing)));
        try {
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(tasks)) {
                outcomes.add(outcome(done));
            }
            return outcomes;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static <T> Outcome<T> outcome(Future<T> done) throws InterruptedException {
        try {
            return new Outcome<>(done.get(), null);
        } catch (ExecutionException e) {
            return new Outcome<>(null, e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
