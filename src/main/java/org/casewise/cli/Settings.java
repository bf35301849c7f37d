package org.casewise.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionException;
import org.casewise.syntax.FixedNumber;
import org.casewise.syntax.Nearest;
import org.casewise.syntax.Parameter;
import org.casewise.syntax.Source;
import org.casewise.syntax.Span;

/** Values of parameters from the command line. */
final class Settings {

    private Settings() {}

    static Map<Symbol, Expr> of(List<String> settings, Definition definition) {
        Map<Symbol, Expr> values = new LinkedHashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw InputProblem.input("cli.bad-setting", setting);
            }
            String name = setting.substring(0, equals).strip();
            Parameter parameter = definition.parameters().stream()
                    .filter(p -> p.symbol().name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> notAParameter(setting, name, definition));
            values.put(parameter.symbol(), FixedNumber.read(new Source("--set", setting.substring(equals + 1))));
        }
        return values;
    }

    private static DefinitionException notAParameter(String setting, String name, Definition definition) {
        List<String> names =
                definition.parameters().stream().map(p -> p.symbol().name()).toList();
        return new DefinitionException(
                new Source("--set", setting),
                new Span(0, name.length()),
                Reason.of(Key.NOT_A_PARAMETER, name),
                Nearest.to(name, names).map(n -> Reason.of(Key.DID_YOU_MEAN, n)).orElse(null));
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
                            .orElseThrow(() -> new DefinitionException(
                                    definition.source(),
                                    new Span(0, 1),
                                    Reason.of(Key.PARAMETER_WITHOUT_VALUE, name),
                                    Reason.of(Key.GIVE_VALUE, name))));
        }
        return values;
    }
}
