package org.casewise.interchange;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** Values of a function at points as JSON. */
public final class ValuesJson {

    private ValuesJson() {}

    /** The object of the values, which are texts as {@link PointValues} gives them. */
    public static JsonObject of(List<String> values) {
        JsonObject json = new JsonObject();
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        json.add("values", array);
        return json;
    }
}
