package org.casewise.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.notation.PlainText;
import org.casewise.notation.Spelling;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;
import org.casewise.syntax.AsciiText;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.FixedNumber;
import org.casewise.syntax.Nearest;
import org.casewise.syntax.Parameter;
import org.casewise.syntax.Source;
import org.casewise.syntax.Span;
import org.casewise.syntax.Warning;

/** Values of parameters from the command line. */
final class Settings {

    private final Definition definition;
    private final Map<Symbol, Expr> values = new LinkedHashMap<>();

    private Settings(Definition definition) {
        this.definition = definition;
    }

    /** The values by parameter. A complaint has its place in the text of the option. */
    static Map<Symbol, Expr> of(List<String> options, Definition definition, Session session) {
        Settings settings = new Settings(definition);
        for (String option : options) {
            AsciiText text = AsciiText.of(new Source("--set", option));
            List<Warning> warnings = new ArrayList<>();
            text.parts().forEach(part -> settings.read(text, part, warnings));
            warnings.addAll(text.notes());
            warnings.forEach(w -> session.warn(text.source(), w));
        }
        return settings.values;
    }

    /** The values by parameter from texts by name. A complaint has its place in the text of the value. */
    static Map<Symbol, Expr> of(Map<String, String> texts, Definition definition) {
        Settings settings = new Settings(definition);
        texts.forEach((name, text) -> {
            Source source = new Source("set." + name, text);
            Parameter parameter = settings.parameter(source, new Span(0, 0), name);
            settings.values.put(parameter.symbol(), FixedNumber.read(source));
        });
        return settings.values;
    }

    /** The values by name, before it is known what the parameters are. */
    static Map<String, Expr> unchecked(List<String> options) {
        Map<String, Expr> values = new LinkedHashMap<>();
        for (String option : options) {
            AsciiText text = AsciiText.of(new Source("--set", option));
            for (Span part : text.parts()) {
                String written = text.text().substring(part.start(), part.end());
                int equals = written.indexOf('=');
                if (equals > 0) {
                    Span number = new Span(part.start() + equals + 1, part.end());
                    values.put(written.substring(0, equals).strip(), FixedNumber.read(text, number, new ArrayList<>()));
                }
            }
        }
        return values;
    }

    /** The same from texts by name. */
    static Map<String, Expr> unchecked(Map<String, String> texts) {
        Map<String, Expr> values = new LinkedHashMap<>();
        texts.forEach((name, text) -> values.put(name, FixedNumber.read(new Source("set." + name, text))));
        return values;
    }

    /** The definition with the values; refused where they contradict what it assumes. */
    static Definition put(Map<Symbol, Expr> values, Definition definition) {
        if (values.isEmpty()) {
            return definition;
        }
        try {
            return definition.with(values);
        } catch (DefinitionException e) {
            Spelling spelling = new Spelling(new PlainText(), definition.variable());
            List<String> given = definition.given().stream().map(spelling::of).toList();
            List<String> set = new ArrayList<>();
            values.forEach((name, value) -> set.add(name.name() + " = " + spelling.of(value)));
            throw InputProblem.input("cli.setting-contradicts", String.join(", ", set), String.join(", ", given));
        }
    }

    private void read(AsciiText text, Span part, List<Warning> warnings) {
        String written = text.text().substring(part.start(), part.end());
        int equals = written.indexOf('=');
        String name = equals < 0 ? "" : written.substring(0, equals).strip();
        if (name.isEmpty()) {
            throw InputProblem.input("cli.bad-setting", written);
        }
        int start = part.start() + written.indexOf(name);
        Span place = text.span(start, start + name.length());
        Parameter parameter = parameter(text.source(), place, name);
        Expr value = FixedNumber.read(text, new Span(part.start() + equals + 1, part.end()), warnings);
        if (values.put(parameter.symbol(), value) != null) {
            throw new DefinitionException(text.source(), place, Reason.of(Key.DUPLICATE_NAME, name));
        }
    }

    private Parameter parameter(Source source, Span place, String name) {
        return definition.parameters().stream()
                .filter(p -> p.symbol().name().equals(name))
                .findFirst()
                .orElseThrow(() -> notAParameter(source, place, name));
    }

    private DefinitionException notAParameter(Source source, Span place, String name) {
        List<String> names =
                definition.parameters().stream().map(p -> p.symbol().name()).toList();
        Reason hint =
                Nearest.to(name, names).map(n -> Reason.of(Key.DID_YOU_MEAN, n)).orElse(null);
        return new DefinitionException(source, place, Reason.of(Key.NOT_A_PARAMETER, name), hint);
    }

    /** The default of each parameter; one without a default is refused. */
    static Map<Symbol, Expr> defaults(Definition definition) {
        Map<Symbol, Expr> values = new LinkedHashMap<>();
        for (Parameter parameter : definition.parameters()) {
            String name = parameter.symbol().name();
            values.put(
                    parameter.symbol(),
                    parameter
                            .defaultValue()
                            .orElseThrow(() -> InputProblem.input("reason.parameter-without-value", name)
                                    .hint("reason.give-value", name)));
        }
        return values;
    }
}
