package org.casewise.interchange;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * The answer to a line of a batch that cannot be answered otherwise.
 *
 * @param where which text of the line the place is in, as {@code definition} or {@code set.alpha}; {@code line} for itself
 * @param hint null where there is none
 */
public record BatchError(String message, String where, int line, int column, String hint) {

    private static final String DEFINITION = "definition";

    /** An error at the beginning of the definition. */
    public BatchError(String message) {
        this(message, DEFINITION, 1, 1, null);
    }

    /** The same at a column of the line of JSON itself. */
    public BatchError in(int place) {
        return new BatchError(message, "line", 1, place, hint);
    }

    /** The same at a place of a text. */
    public BatchError at(String text, int inLine, int inColumn) {
        return new BatchError(message, text, inLine, inColumn, hint);
    }

    /** The same with the nearest right spelling or other advice. */
    public BatchError hint(String advice) {
        return new BatchError(message, where, line, column, advice);
    }

    /** One line of JSON, with an id that is JSON itself. */
    public String json(String id) {
        JsonObject error = new JsonObject();
        error.addProperty("message", message);
        error.addProperty("line", line);
        error.addProperty("column", column);
        error.addProperty("hint", hint);
        error.addProperty("in", where);
        JsonObject json = new JsonObject();
        json.add("id", JsonParser.parseString(id));
        json.add("error", error);
        return AnalysisJson.compact(json);
    }
}
