package org.casewise.interchange;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.casewise.analysis.Finding;
import org.casewise.analysis.Limit;
import org.casewise.analysis.vector.VectorAnalysis;
import org.casewise.analysis.vector.VectorFacts;
import org.casewise.catalogue.VectorCard;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.expr.VectorFunction;
import org.casewise.notation.PlainText;
import org.casewise.notation.Spelling;
import org.casewise.notation.VectorStatements;
import org.casewise.reason.Reason;

/**
 * An analysis of a vector function as the JSON object that programs read: its components and its Jacobian matrix for a
 * number of variables, written out, and what is true for every number of them.
 */
public final class VectorJson {

    private final VectorCard card;
    private final VectorAnalysis analysis;
    private final VectorFunction f;
    private final Spelling spelling;
    private final Function<Reason, String> sentences;

    private VectorJson(VectorCard card, VectorAnalysis analysis, Function<Reason, String> sentences) {
        this.card = card;
        this.analysis = analysis;
        this.f = analysis.function();
        this.spelling = new Spelling(new PlainText(), f.variable());
        this.sentences = sentences;
    }

    /** The object for so many variables; the sentences spell reasons out. */
    public static JsonObject of(VectorCard card, VectorAnalysis analysis, int n, Function<Reason, String> sentences) {
        return new VectorJson(card, analysis, sentences).object(n);
    }

    private JsonObject object(int n) {
        List<Symbol> variables = f.variables(n);
        JsonObject json = new JsonObject();
        json.addProperty("definition", spelling.of(card.definition().component().written()));
        json.addProperty("term", spelling.of(card.definition().term().written()));
        json.addProperty("name", card.definition().name());
        json.addProperty("kind", "vector");
        json.addProperty("dimension", n);
        json.add("variables", array(variables));
        json.add("parameters", new JsonObject());
        json.add("window", JsonNull.INSTANCE);
        json.add("components", array(f.at(variables)));
        JsonArray rows = new JsonArray();
        analysis.jacobian().at(variables).forEach(row -> rows.add(array(row)));
        json.add("jacobian", rows);
        json.add("general", general());
        json.add("facts", facts(analysis.facts()));
        json.add("warnings", new JsonArray());
        return json;
    }

    private JsonArray array(List<? extends Expr> expressions) {
        JsonArray array = new JsonArray();
        expressions.forEach(e -> array.add(spelling.of(e)));
        return array;
    }

    /** What holds for every number of variables: with the sum under its symbol, and in terms of the components. */
    private JsonObject general() {
        VectorStatements statements = new VectorStatements(new PlainText(), f);
        JsonObject json = new JsonObject();
        json.addProperty("component", spelling.of(f.componentAt(f.variable("i"), f.total())));
        json.addProperty("total", statements.totalIs());
        json.add(
                "jacobian",
                entries(analysis.jacobian().own(), analysis.jacobian().other()));
        card.jacobian().ifPresent(e -> json.add("jacobianInComponents", entries(e.own(), e.other())));
        return json;
    }

    private JsonObject entries(Expr own, Expr other) {
        JsonObject json = new JsonObject();
        json.addProperty("own", spelling.of(own));
        json.addProperty("other", spelling.of(other));
        return json;
    }

    private JsonObject facts(VectorFacts facts) {
        FactsJson scalar = new FactsJson(spelling, sentences);
        JsonObject json = new JsonObject();
        json.add("range", scalar.fact(facts.range(), scalar::range));
        json.add("continuity", scalar.fact(Finding.proved("Cinf"), JsonPrimitive::new));
        json.add("shiftInvariant", scalar.fact(facts.shiftInvariant(), JsonPrimitive::new));
        number(json, "sum", facts.sum());
        number(json, "sumOfExponentials", facts.sumOfExponentials());
        number(json, "rowSum", facts.rowSum());
        number(json, "columnSum", facts.columnSum());
        json.add("symmetric", scalar.fact(facts.symmetric(), JsonPrimitive::new));
        json.add("ownVariable", scalar.fact(Finding.proved(facts.own()), VectorJson::dependence));
        json.add("otherVariables", scalar.fact(Finding.proved(facts.other()), VectorJson::dependence));
        return json;
    }

    private void number(JsonObject json, String name, Optional<Expr> number) {
        number.ifPresent(v -> {
            JsonObject fact = new JsonObject();
            fact.addProperty("value", spelling.of(v));
            fact.addProperty("evidence", "proved");
            json.add(name, fact);
        });
    }

    /** Null for what was not found. */
    private static JsonElement dependence(VectorFacts.Dependence how) {
        JsonObject json = new JsonObject();
        boolean known = how.direction() != Sign.UNKNOWN;
        String direction = how.direction() == Sign.POSITIVE ? "increasing" : "decreasing";
        json.addProperty("monotonicity", known ? direction : null);
        json.add("-oo", limit(how.low()));
        json.add("oo", limit(how.high()));
        return json;
    }

    private static JsonElement limit(Optional<Limit> limit) {
        return limit.map(JsonNumbers::of).orElse(JsonNull.INSTANCE);
    }
}
