package org.casewise.interchange;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.casewise.analysis.Analysis;
import org.casewise.analysis.Antiderivative;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.analysis.DistributionalDerivative;
import org.casewise.analysis.Evidence;
import org.casewise.analysis.FactsByCase;
import org.casewise.analysis.Finding;
import org.casewise.analysis.Joint;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.notation.PlainText;
import org.casewise.notation.Spelling;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.Reason;
import org.casewise.syntax.Definition;
import org.casewise.syntax.Parameter;

/** An analysis as the JSON object that programs read. */
public final class AnalysisJson {

    private static final Gson COMPACT =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
    private static final Gson PRETTY = new GsonBuilder()
            .serializeNulls()
            .disableHtmlEscaping()
            .setPrettyPrinting()
            .create();

    private final Spelling spelling;
    private final Function<Reason, String> sentences;

    private AnalysisJson(Spelling spelling, Function<Reason, String> sentences) {
        this.spelling = spelling;
        this.sentences = sentences;
    }

    /**
     * The object for a definition and the analysis of its function; the sentences spell reasons out.
     *
     * @param values what parameters of the definition were set to before its function was analysed
     */
    public static JsonObject of(
            Definition definition, Map<Symbol, Expr> values, Analysis analysis, Function<Reason, String> sentences) {
        Spelling spelling = new Spelling(new PlainText(), definition.variable());
        return new AnalysisJson(spelling, sentences).object(definition, values, analysis);
    }

    /** One line. */
    public static String compact(JsonElement json) {
        return COMPACT.toJson(json);
    }

    /** Indented, for people. */
    public static String pretty(JsonElement json) {
        return PRETTY.toJson(json);
    }

    private JsonObject object(Definition definition, Map<Symbol, Expr> values, Analysis analysis) {
        JsonObject json = new JsonObject();
        json.addProperty("definition", spelling.of(definition.written()));
        json.addProperty("name", definition.name().orElse(null));
        json.addProperty("variable", definition.variable().name());
        json.add("parameters", parameters(definition, values));
        json.add("window", window(analysis.function()));
        json.add("cases", cases(analysis.function().pieces()));
        json.add("derivative", derivative(analysis.derivative()));
        json.add("secondDerivative", derivative(analysis.secondDerivative()));
        json.add("distributionalDerivative", distribution(DistributionalDerivative.of(analysis)));
        json.add("antiderivative", antiderivative(Antiderivative.of(analysis.function())));
        JsonArray breakpoints = new JsonArray();
        for (Joint joint : analysis.derivative().joints()) {
            breakpoints.add(new JointJson(spelling, sentences).of(joint));
        }
        json.add("breakpoints", breakpoints);
        json.add("facts", new FactsJson(spelling, sentences).of(FactsByCase.of(analysis)));
        JsonArray warnings = new JsonArray();
        definition.warnings().forEach(w -> warnings.add(sentences.apply(w.reason())));
        json.add("warnings", warnings);
        return json;
    }

    private JsonElement window(Piecewise f) {
        if (f.window().isEmpty()) {
            return JsonNull.INSTANCE;
        }
        JsonArray ends = new JsonArray();
        ends.add(spelling.of(f.window().get().from().orElseThrow()));
        ends.add(spelling.of(f.window().get().to().orElseThrow()));
        return ends;
    }

    /** Each parameter with its default, what is assumed of it and, where it was set, its value. */
    private JsonObject parameters(Definition definition, Map<Symbol, Expr> values) {
        JsonObject parameters = new JsonObject();
        for (Parameter parameter : definition.parameters()) {
            JsonObject entry = new JsonObject();
            entry.addProperty(
                    "default", parameter.defaultValue().map(spelling::of).orElse(null));
            JsonArray where = new JsonArray();
            definition.given().stream()
                    .map(spelling::of)
                    .filter(text -> mentions(text, parameter.symbol().name()))
                    .forEach(where::add);
            entry.add("where", where);
            if (values.containsKey(parameter.symbol())) {
                entry.addProperty("value", spelling.of(values.get(parameter.symbol())));
            }
            parameters.add(parameter.symbol().name(), entry);
        }
        return parameters;
    }

    private static boolean mentions(String text, String name) {
        return List.of(text.split("[^A-Za-z0-9_]+")).contains(name);
    }

    private JsonObject distribution(Finding<DistributionalDerivative> finding) {
        JsonObject json = new JsonObject();
        json.add(
                "regular",
                finding.value().<JsonElement>map(d -> cases(d.regular())).orElse(JsonNull.INSTANCE));
        json.add("diracs", finding.value().<JsonElement>map(this::diracs).orElse(JsonNull.INSTANCE));
        return withEvidence(json, finding);
    }

    private JsonArray diracs(DistributionalDerivative derivative) {
        JsonArray array = new JsonArray();
        for (DistributionalDerivative.Dirac dirac : derivative.diracs()) {
            JsonObject entry = new JsonObject();
            entry.addProperty("at", spelling.of(dirac.at()));
            entry.add("atNumber", JsonNumbers.of(dirac.at()));
            entry.addProperty("weight", spelling.of(dirac.weight()));
            entry.add("weightNumber", JsonNumbers.of(dirac.weight()));
            array.add(entry);
        }
        return array;
    }

    private JsonObject antiderivative(Finding<Piecewise> finding) {
        JsonObject json = new JsonObject();
        json.add(
                "cases",
                finding.value().<JsonElement>map(g -> cases(g.pieces())).orElse(JsonNull.INSTANCE));
        return withEvidence(json, finding);
    }

    private JsonObject withEvidence(JsonObject json, Finding<?> finding) {
        if (finding.evidence() instanceof Evidence.Unknown u) {
            json.addProperty("evidence", "unknown");
            json.addProperty("because", sentences.apply(u.because()));
        } else {
            json.addProperty("evidence", "proved");
        }
        return json;
    }

    private JsonArray cases(List<Piece<Expr>> pieces) {
        JsonArray cases = new JsonArray();
        for (Piece<Expr> piece : pieces) {
            JsonObject entry = FactsJson.interval(piece.on(), spelling);
            entry.addProperty("value", spelling.of(piece.body()));
            cases.add(entry);
        }
        return cases;
    }

    /** What is not decided is listed apart: there the derivative may exist. */
    private JsonObject derivative(DerivativeByCases derivative) {
        JsonObject json = new JsonObject();
        json.add("cases", cases(derivative.derivative().pieces()));
        JsonArray undefinedAt = new JsonArray();
        JsonArray undecidedAt = new JsonArray();
        for (Joint joint : derivative.undefinedAt()) {
            if (joint.isDecided()) {
                undefinedAt.add(ConditionalJson.undefinedPoint(joint, spelling));
            } else {
                undecidedAt.add(spelling.of(joint.at()));
            }
        }
        json.add("undefinedAt", undefinedAt);
        if (!undecidedAt.isEmpty()) {
            json.add("undecidedAt", undecidedAt);
        }
        return json;
    }
}
