package org.casewise.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casewise.analysis.DerivativeByCases;
import org.casewise.notation.PlainText;
import org.casewise.notation.Spelling;
import org.casewise.notation.Statements;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What textbooks say of these functions is found, and what is nearly true is not said. */
class RelationshipsTest {

    private static final String SIGMOID = "1/(1 + exp(-x))";

    private static Member member(String definition) {
        Definition read = DefinitionReader.read(Source.typed(definition));
        return Member.of(read, DerivativeByCases.of(read.function()));
    }

    /** How the second function comes from the first. */
    private static String found(String f, String g) {
        return Relationships.to(1, List.of(member(f), member(g))).stream()
                .map(link -> text(link.relationship(), member(g)))
                .collect(Collectors.joining("; "));
    }

    private static String text(Relationship relationship, Member g) {
        Statements statements = new Statements(new PlainText(), g.function().variable(), "g");
        Spelling spelling = new Spelling(new PlainText(), g.function().variable());
        if (relationship instanceof Relationship.LimitCase limit) {
            String others = limit.values().isEmpty() ? "" : ", " + spelling.equations(limit.values());
            return statements.tends(limit.parameter(), limit.end(), limit.upwards()) + others;
        }
        boolean derivative = relationship instanceof Relationship.DerivativeIs;
        Relationship.Image image =
                relationship instanceof Relationship.DerivativeIs d ? d.image() : (Relationship.Image) relationship;
        String equation = statements.isImage(
                derivative ? 1 : 0, "f", image.factor(), image.outer(), image.inner(), image.shift());
        String values = image.values().isEmpty() ? "" : ", " + spelling.equations(image.values());
        boolean wherever = relationship instanceof Relationship.DerivativeIs d && !d.everywhere();
        return equation + values + (wherever ? ", where it exists" : "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the same function, written otherwise
                "clip(x, -1, 1) | (abs(x + 1) - abs(x - 1))/2 | g(x) = f(x)",
                "x*sigmoid(x) | x/(1 + exp(-x)) | g(x) = f(x)",
                "log(1 + exp(x)) | softplus(x) | g(x) = f(x)",
                "max(0, x) | (x + abs(x))/2 | g(x) = f(x)",
                "Phi(x) | (1 + erf(x/sqrt(2)))/2 | g(x) = f(x)",
                // at values of parameters
                "s(x; beta, beta > 0) = x*sigmoid(beta*x) | x/(1 + exp(-x)) | 'g(x) = f(x), beta = 1'",
                "p(x; a, 0 < a < 1) = max(a*x, x) | l(x; lambda, 0 < lambda < 1) = { x if x >= 0; lambda*x otherwise } | 'g(x) = f(x), a = lambda'",
                "b(x; a, a > 0) = clip(x, 0, a) | min(max(0, x), 6) | 'g(x) = f(x), a = 6'",
                "u(x; alpha, alpha > 0) = { x if x > 0; alpha*(exp(x) - 1) otherwise } | 3*{ x if x > 0; 2*(exp(x) - 1) otherwise } | 'g(x) = 3*f(x), alpha = 2'",
                // scaled and shifted
                "1/(1 + exp(-x)) | tanh(x) | g(x) = 2*f(2*x) - 1",
                "clip(x, -1, 1) | clip(x/6 + 1/2, 0, 1) | g(x) = f(x/3)/2 + 1/2",
                "exp(-exp(-x)) | 1 - exp(-exp(x)) | g(x) = 1 - f(-x)",
                "x*sigmoid(x) | x*sigmoid(1.702*x) | 851/500*g(x) = f(851*x/500)",
                "softplus(x) | s(x; beta, beta > 0) = log(1 + exp(beta*x))/beta | g(x) = f(beta*x)/beta",
                "erf(x) | Phi(x) | g(x) = f(sqrt(2)*x/2)/2 + 1/2",
                "heaviside(x, 1/2) | sign(x) | g(x) = 2*f(x) - 1",
                "{ 1 if x >= 0; 0 otherwise } | { 1 if x > 0; 0 otherwise } | g(x) = 1 - f(-x)",
                // derivatives
                "1/(1 + exp(-x)) | softplus(x) | g'(x) = f(x)",
                "heaviside(x, 1) | max(0, x) | 'g''(x) = f(x), where it exists'",
                "sign(x) | abs(x) | 'g''(x) = f(x), where it exists'",
                "exp(-x^2) | erf(x) | g'(x) = 2*f(x)/sqrt(pi)",
                // limits for a parameter
                "s(x; beta, beta > 0) = x*sigmoid(beta*x) | max(0, x) | beta -> oo",
                "s(x; beta, beta > 0) = log(1 + exp(beta*x))/beta | max(0, x) | beta -> oo",
                "l(x; lambda, 0 < lambda < 1) = { x if x >= 0; lambda*x otherwise } | max(0, x) | lambda -> 0+",
                "s(x; b, b > 1) = x*sigmoid(b*x) | x*sigmoid(x) | b -> 1+",
                "l(x; lambda, 0 < lambda < 1) = { x if x >= 0; lambda*x otherwise } | x | lambda -> 1-",
                "u(x; alpha, alpha > 0) = { x if x > 0; alpha*(exp(x) - 1) otherwise } | max(0, x) | alpha -> 0+",
                "c(x; alpha, alpha > 0) = max(0, x) + min(0, alpha*(exp(x/alpha) - 1)) | max(0, x) | alpha -> 0+",
                "s(x; b, b > 0) = (x + sqrt(x^2 + b))/2 | max(0, x) | b -> 0+",
                "t(x; lambda, lambda > 0) = { x - lambda if x > lambda; x + lambda if x < -lambda; 0 otherwise } | x | lambda -> 0+",
                "m(x; a, mu, 0 < a < 1, mu > 0) = ((1 + a)*x + (1 - a)*x*erf(mu*(1 - a)*x))/2 | l(x; lambda, 0 < lambda < 1) = max(x, lambda*x) | 'mu -> oo, a = lambda'",
            })
    void whatIsKnownIsFound(String f, String g, String expected) {
        assertEquals(expected, found(f, g));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // another value at one point, or none
                "{ 1 if x >= 0; 0 otherwise } | { 1 if x > 0; 1/2 if x = 0; 0 otherwise }",
                "{ 1 if x > 0; 0 if x < 0 } | { 1 if x >= 0; 0 otherwise }",
                "x | x^2/x",
                // nearly the same numbers
                "x*Phi(x) | x*sigmoid(1.702*x)",
                "max(0, x) | max(0, x) + 1/10^12*sin(x)",
                "clip(x, -1, 1) | tanh(x)",
                // a parameter that cannot go there
                "s(x; b, b^2 < 4) = x*sigmoid(b*x) | max(0, x)",
                "s(x; b, c, b < c) = x*sigmoid(b*x) + 0*c | max(0, x)",
                // the jump arrives at 0, where the limit has the other value
                "j(x; n, n > 0) = { 1 if x >= 1/n; 0 otherwise } | { 1 if x >= 0; 0 otherwise }",
                "j(x; n, n > 0) = { 1 if x > -1/n; 0 otherwise } | { 1 if x > 0; 0 otherwise }",
                // the derivative exists for one value of the parameter only
                "h(x; a, a > 0) = { 1 if x > 0; a if x < 0; 7 if x = 0 } | u(x; a, a > 0) = { x if x > 0; a*x otherwise }",
                // known on a window only
                "floor(x) | floor(x) + 0*x",
                // other variables
                "f(t) = tanh(t) | 1/(1 + exp(-x))",
            })
    void whatIsNearlyTrueIsNotSaid(String f, String g) {
        assertEquals("", found(f, g));
    }

    @Test
    void theJumpThatMovesIsFollowed() {
        assertEquals(
                "n -> oo", found("j(x; n, n > 0) = { 1 if x >= 1/n; 0 otherwise }", "{ 1 if x > 0; 0 otherwise }"));
    }

    @Test
    void ofTwoWaysToSayItThePlainerIsKept() {
        List<Member> members = List.of(member(SIGMOID), member("tanh(x)"));
        List<Link> links = new ArrayList<>(Relationships.to(0, members));
        links.addAll(Relationships.to(1, members));
        assertEquals(2, links.size());
        List<Link> kept = Relationships.withoutEchoes(links);
        assertEquals(1, kept.size());
        assertTrue(links.containsAll(kept));
        assertFalse(Relationships.to(0, List.of(member("x^3"), member("exp(x)"))).stream()
                .findAny()
                .isPresent());
    }
}
