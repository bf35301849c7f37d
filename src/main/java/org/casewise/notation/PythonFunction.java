package org.casewise.notation;

import java.util.List;
import org.casewise.piecewise.Piecewise;
import org.casewise.syntax.Condition;
import org.casewise.syntax.Parameter;

/**
 * A function to be written in Python.
 *
 * @param name the function's name, which may be any text: what Python does not take becomes an underscore
 * @param parameters those that are open; each becomes an argument, with its default value where it has one
 * @param given what is assumed of the parameters, said in comments
 * @param comments what the caller has to say, one comment each: {@code undefined at 0}
 */
public record PythonFunction(
        String name, Piecewise function, List<Parameter> parameters, List<Condition> given, List<String> comments) {

    public PythonFunction {
        parameters = List.copyOf(parameters);
        given = List.copyOf(given);
        comments = List.copyOf(comments);
    }

    /** A function without open parameters. */
    public PythonFunction(String name, Piecewise function, List<String> comments) {
        this(name, function, List.of(), List.of(), comments);
    }
}
