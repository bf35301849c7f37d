package org.casewise.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Interval;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/**
 * The second way in: a definition as LaTeX, as it stands in an article, to the same {@link Definition}. What LaTeX leaves
 * open is either read with a note, which is a warning of the definition, or refused with the readings it could have.
 */
public final class LatexReader {

    private final LatexTokens tokens;
    private final LatexNames names;
    private final LatexParser parser;
    private final List<Condition> said = new ArrayList<>();
    private final Map<String, DefinitionSyntax.ParameterSyntax> declared = new LinkedHashMap<>();

    private LatexReader(Source source) {
        this.tokens = LatexLexer.tokens(source);
        this.names = new LatexNames(source);
        this.parser = new LatexParser(tokens, names);
    }

    /** Throws {@link DefinitionException} where the text cannot be read; nothing else escapes for any text. */
    public static Definition read(Source source) {
        return read(source, ParameterValues.NONE);
    }

    /** The same, with values in the place of some parameters. The parameters are still those of the text. */
    public static Definition read(Source source, ParameterValues values) {
        return read(source, values, Optional.empty());
    }

    /** The same, on a window if there is one. */
    public static Definition read(Source source, ParameterValues values, Optional<Interval> window) {
        LatexReader reader = new LatexReader(source);
        List<DefinitionSyntax> all = List.of(reader.definition());
        return DefinitionReader.meaning(source, all, reader.names.notes(), values, window);
    }

    /** The same, known around a point only. */
    public static Definition readAround(Expr point, Source source, ParameterValues values) {
        LatexReader reader = new LatexReader(source);
        List<DefinitionSyntax> all = List.of(reader.definition());
        return DefinitionReader.meaning(source, all, reader.names.notes(), values, (m, notes) -> m.near(point));
    }

    /** What stands on the right side of a definition, or is all of it, whatever it means. */
    public static Term written(Source source) {
        LatexReader reader = new LatexReader(source);
        return reader.formula();
    }

    private Term formula() {
        if (tokens.peek().kind() == LatexToken.Kind.END) {
            throw tokens.wrong(tokens.peek(), Reason.of(Key.EMPTY_TEXT));
        }
        if (tokens.holdsEquation()) {
            head();
        }
        Term body = sides();
        conditions();
        if (tokens.peek().kind() != LatexToken.Kind.END) {
            LatexToken next = tokens.peek();
            throw LatexConditions.relation(next).isPresent()
                    ? tokens.wrong(next, Reason.of(Key.VALUE_NOT_CONDITION))
                    : tokens.unexpected(next);
        }
        return body;
    }

    private DefinitionSyntax definition() {
        Term body = formula();
        String variable = names.findVariable();
        List<Condition> given = new ArrayList<>();
        List<Condition> domain = new ArrayList<>();
        said.forEach(condition -> sort(condition, variable, given, domain));
        Term whole = domain.isEmpty() ? body : restricted(body, domain);
        return new DefinitionSyntax(
                names.head(), variable, names.parameters(variable, declared), List.copyOf(given), whole);
    }

    private static Term restricted(Term body, List<Condition> domain) {
        Span last = domain.get(domain.size() - 1).span();
        Condition all = domain.size() == 1
                ? domain.get(0)
                : new Condition.And(List.copyOf(domain), domain.get(0).span().to(last));
        Span span = body.span().to(last);
        return new Term.Cases(List.of(new Term.Row(body, Optional.of(all), span)), span);
    }

    /** The name, perhaps with its variable and parameters, up to the equals sign. */
    private void head() {
        LatexToken first = tokens.peek();
        if (first.isCommand("partial") || isDerivative(first)) {
            throw tokens.wrong(first, Reason.of(Key.LATEX_DERIVATIVE));
        }
        Optional<String> name = parser.atoms().words().headName();
        if (name.isEmpty()) {
            throw notADefinition(first);
        }
        if (tokens.peek().is("'") || tokens.peek().is("^")) {
            throw tokens.wrong(tokens.peek(), Reason.of(Key.LATEX_DERIVATIVE));
        }
        Optional<String> variable = Optional.empty();
        if (tokens.peek().is("(")) {
            tokens.next();
            variable = parser.atoms().words().headName();
            if (variable.isEmpty()) {
                throw notADefinition(first);
            }
            names.define(name.get(), variable);
            moreArguments();
            if (!tokens.peek().is(")")) {
                throw notADefinition(first);
            }
            tokens.next();
        }
        if (variable.isEmpty() && names.isVariable(name.get())) {
            throw notADefinition(first);
        }
        names.define(name.get(), variable);
        tokens.accept(":");
        if (!equalsSign()) {
            throw notADefinition(first);
        }
    }

    /** Whether a fraction begins with a differential. */
    private boolean isDerivative(LatexToken first) {
        if (first.kind() != LatexToken.Kind.COMMAND || !LatexCommands.isFraction(first.text())) {
            return false;
        }
        LatexToken above = tokens.ahead(2);
        return above.isCommand("partial")
                || above.text().equals("d")
                || above.text().length() == 2 && above.text().startsWith("d");
    }

    private DefinitionException notADefinition(LatexToken first) {
        return tokens.wrong(first, Reason.of(Key.LATEX_NOT_A_DEFINITION), "f(x) = ...");
    }

    /** Parameters stand behind a semicolon or a bar; behind a comma only Greek letters are none of the variables. */
    private void moreArguments() {
        while (tokens.peek().is(";") || tokens.peek().is("|") || tokens.peek().is(",")) {
            LatexToken separator = tokens.next();
            LatexToken token = tokens.peek();
            boolean parameter = !separator.is(",")
                    || !declared.isEmpty()
                    || token.kind() == LatexToken.Kind.COMMAND
                            && LatexGreek.of(token.text()).isPresent();
            if (!parameter) {
                throw tokens.wrong(separator, Reason.of(Key.TWO_VARIABLES));
            }
            String name = parser.atoms().words().headName().orElseThrow(() -> tokens.unexpected(token));
            Optional<Term> value = tokens.accept("=") ? Optional.of(parser.value()) : Optional.empty();
            if (names.isVariable(name) || declared.containsKey(name)) {
                throw tokens.wrong(token, Reason.of(Key.DUPLICATE_NAME, name));
            }
            declared.put(name, new DefinitionSyntax.ParameterSyntax(name, value, token.span()));
        }
    }

    private boolean equalsSign() {
        if (tokens.accept("~=")) {
            names.note(
                    tokens.last().span(),
                    Reason.of(
                            Key.LATEX_READ_AS,
                            tokens.source().text(tokens.last().span()),
                            "="));
            return true;
        }
        return tokens.accept("=");
    }

    /** The right side; of several the last, which is what the others come to. */
    private Term sides() {
        Term side = parser.value();
        boolean several = false;
        while (equalsSign()) {
            several = true;
            side = parser.value();
        }
        if (several) {
            names.note(side.span(), Reason.of(Key.LATEX_LAST_SIDE, tokens.shown(side.span())));
        }
        return side;
    }

    /** What is said behind the formula about the variable and the parameters. */
    private void conditions() {
        while (tokens.peek().kind() != LatexToken.Kind.END) {
            boolean separated = false;
            while (isSeparator(tokens.peek())) {
                tokens.next();
                separated = true;
            }
            boolean fenced = tokens.peek().is("(") && tokens.brackets().comparison();
            if (!separated && !fenced || tokens.peek().kind() == LatexToken.Kind.END) {
                return;
            }
            if (fenced) {
                LatexToken open = tokens.next();
                said.add(parser.conditions().condition());
                tokens.expect(")", open);
            } else {
                said.add(parser.conditions().condition());
            }
        }
    }

    private static boolean isSeparator(LatexToken token) {
        return token.is(",") || token.is(";") || token.is("quad") || LatexWords.isIf(token) || LatexWords.isAnd(token);
    }

    /** A condition on the variable bounds the domain; one on parameters is assumed, or gives a value. */
    private void sort(Condition condition, String variable, List<Condition> given, List<Condition> domain) {
        if (LatexConditions.isEverywhere(condition)) {
            return;
        }
        if (TermNames.of(condition).contains(variable)) {
            domain.add(condition);
            return;
        }
        if (condition instanceof Condition.And and) {
            and.parts().forEach(part -> sort(part, variable, given, domain));
            return;
        }
        if (!(condition instanceof Condition.Chain chain)) {
            throw new DefinitionException(tokens.source(), condition.span(), Reason.of(Key.CONDITION_EXPECTED));
        }
        boolean value = chain.relations().equals(List.of(Relation.EQUAL))
                && chain.operands().get(0) instanceof Term.Name
                && TermNames.of(chain.operands().get(1)).isEmpty();
        if (value) {
            Term.Name name = (Term.Name) chain.operands().get(0);
            declared.put(
                    name.text(),
                    new DefinitionSyntax.ParameterSyntax(
                            name.text(), Optional.of(chain.operands().get(1)), name.span()));
        } else {
            given.add(chain);
        }
    }
}
