package org.casewise.interchange;

import java.util.List;
import java.util.Optional;

/** A line of a batch that is not what a batch is made of: a sentence of the tables, its place, and the id if there is one. */
public final class BatchProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> arguments;
    private final int column;
    private final transient String nearest;
    private final String id;

    BatchProblem(String id, int column, String nearest, String key, String... arguments) {
        super(key, null, false, false);
        this.id = id;
        this.column = column;
        this.nearest = nearest;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The same problem of the line with this id. */
    BatchProblem of(String ofLine) {
        return new BatchProblem(ofLine, column, nearest, key, arguments.toArray(new String[0]));
    }

    /** The sentence's key in the tables. */
    public String key() {
        return key;
    }

    /** What the sentence is about. */
    public List<String> arguments() {
        return arguments;
    }

    /** The column in the line, counted from 1. */
    public int column() {
        return column;
    }

    /** The nearest right spelling of a key. */
    public Optional<String> nearest() {
        return Optional.ofNullable(nearest);
    }

    /** The id of the line as JSON; {@code null} where none was read. */
    public String id() {
        return id;
    }
}
