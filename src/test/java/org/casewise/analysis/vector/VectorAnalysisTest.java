package org.casewise.analysis.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.casewise.analysis.Evidence;
import org.casewise.analysis.Limit;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Functions;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.expr.VectorFunction;
import org.casewise.syntax.Definition;
import org.casewise.syntax.DefinitionReader;
import org.casewise.syntax.Source;
import org.casewise.syntax.VectorDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VectorAnalysisTest {

    private static final String SOFTMAX = "f(x; s, s > 0) = exp(x)/s";
    private static final String LOG_SOFTMAX = "f(x; s, s > 0) = x - log(s)";

    private static VectorAnalysis analysis(String component, String term) {
        Definition read = VectorDefinition.component(Source.typed(component));
        return VectorAnalysis.of(
                new VectorDefinition(read, VectorDefinition.term(Source.typed(term), read)).function());
    }

    /** An expression in the symbols of the general formulas. */
    private static Expr general(String text) {
        Definition read = DefinitionReader.read(Source.typed("g(y; x_i, x_j, s, s > 0) = " + text));
        return read.function().pieces().get(0).body();
    }

    /** Derived by hand from the rule of the quotient and of the chain. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                SOFTMAX + " | exp(x)  | exp(x_i)*(s - exp(x_i))/s^2   | -exp(x_i)*exp(x_j)/s^2",
                LOG_SOFTMAX + "  | exp(x)  | 1 - exp(x_i)/s                | -exp(x_j)/s",
                "f(x; s, s > 0) = exp(-x)/s  | exp(-x) | -exp(-x_i)/s + exp(-2*x_i)/s^2 | exp(-x_i - x_j)/s^2",
                "f(x; s, s > 0) = x/sqrt(s)  | 1 + x^2 | 1/sqrt(s) - x_i^2/s^(3/2)      | -x_i*x_j/s^(3/2)",
            })
    void theEntriesAreThoseOfTheChainRule(String component, String term, String own, String other) {
        Jacobian jacobian = analysis(component, term).jacobian();
        assertTrue(NormalForm.same(jacobian.own(), general(own)), jacobian.own().toString());
        assertTrue(
                NormalForm.same(jacobian.other(), general(other)),
                jacobian.other().toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5})
    void theEntriesAreTheDerivativesOfTheComponentsWrittenOut(int n) {
        assertTrue(analysis(SOFTMAX, "exp(x)").jacobian().isThatOfComponents(n));
        assertTrue(analysis(LOG_SOFTMAX, "exp(x)").jacobian().isThatOfComponents(n));
        Jacobian good = analysis(SOFTMAX, "exp(x)").jacobian();
        Jacobian wrong = new Jacobian(
                good.of(),
                good.direct(),
                good.throughSum(),
                good.termSlope(),
                good.own(),
                Algebra.negate(good.other()));
        assertFalse(wrong.isThatOfComponents(n));
    }

    @Test
    void ofSoftmaxEverythingIsProved() {
        VectorFacts facts = analysis(SOFTMAX, "exp(x)").facts();
        assertEquals(Optional.of(true), facts.shiftInvariant().value());
        assertEquals(Evidence.PROVED, facts.shiftInvariant().evidence());
        assertEquals(Optional.of(Algebra.ONE), facts.sum());
        assertEquals(Optional.empty(), facts.sumOfExponentials());
        assertEquals(Optional.of(Algebra.ZERO), facts.rowSum());
        assertEquals(Optional.of(Algebra.ZERO), facts.columnSum());
        assertEquals(Optional.of(true), facts.symmetric().value());
        assertEquals("0 1", ends(facts));
        assertEquals(Evidence.PROVED, facts.range().evidence());
        assertEquals(
                new VectorFacts.Dependence(
                        Sign.POSITIVE,
                        Optional.of(new Limit.Finite(Algebra.ZERO)),
                        Optional.of(new Limit.Finite(Algebra.ONE))),
                facts.own());
        assertEquals(
                new VectorFacts.Dependence(
                        Sign.NEGATIVE, Optional.empty(), Optional.of(new Limit.Finite(Algebra.ZERO))),
                facts.other());
        assertEquals(Sign.POSITIVE, facts.order());
    }

    @Test
    void ofLogSoftmaxEverythingIsProved() {
        VectorFacts facts = analysis(LOG_SOFTMAX, "exp(x)").facts();
        assertEquals(Optional.of(true), facts.shiftInvariant().value());
        assertEquals(Optional.empty(), facts.sum());
        assertEquals(Optional.of(Algebra.ONE), facts.sumOfExponentials());
        assertEquals(Optional.of(Algebra.ZERO), facts.rowSum());
        assertEquals(Optional.empty(), facts.columnSum());
        assertEquals(Optional.of(false), facts.symmetric().value());
        assertEquals("-oo 0", ends(facts));
        assertEquals(
                new VectorFacts.Dependence(
                        Sign.POSITIVE, Optional.of(Limit.MINUS_INFINITY), Optional.of(new Limit.Finite(Algebra.ZERO))),
                facts.own());
        assertEquals(Optional.of(Limit.MINUS_INFINITY), facts.other().high());
    }

    /** The ends of a range that is one open interval. */
    private static String ends(VectorFacts facts) {
        assertEquals(1, facts.range().value().orElseThrow().size());
        var range = facts.range().value().orElseThrow().get(0);
        assertFalse(range.includesLower() || range.includesUpper());
        return range.from().map(Object::toString).orElse("-oo") + " "
                + range.to().map(Object::toString).orElse("oo");
    }

    /** The smallest number gets the largest share, and every direction is turned round. */
    @Test
    void softminIsFoundWithoutBeingKnown() {
        VectorAnalysis softmin = analysis("softmin(x; s, s > 0) = exp(-x)/s", "exp(-x)");
        assertEquals(Optional.of(true), softmin.facts().shiftInvariant().value());
        assertEquals(Optional.of(Algebra.ONE), softmin.facts().sum());
        assertEquals("0 1", ends(softmin.facts()));
        assertEquals(Sign.NEGATIVE, softmin.facts().own().direction());
        assertEquals(Sign.POSITIVE, softmin.facts().other().direction());
        assertEquals(Sign.NEGATIVE, softmin.facts().order());
        assertTrue(softmin.isStabilised());
        assertFalse(softmin.subtractsLargest());
    }

    @Test
    void whatAShiftChangesIsNotCalledInvariant() {
        VectorAnalysis shares = analysis("f(x; s, s > 0) = sigmoid(x)/s", "sigmoid(x)");
        assertEquals(Optional.of(false), shares.facts().shiftInvariant().value());
        assertEquals(Optional.of(Algebra.ONE), shares.facts().sum());
        assertEquals(Optional.empty(), shares.facts().rowSum());
        assertFalse(shares.isStabilised());
        VectorAnalysis almost = analysis("f(x; s, s > 0) = exp(x)/(1 + s)", "exp(x)");
        assertEquals(Optional.of(false), almost.facts().shiftInvariant().value());
        assertEquals(Optional.empty(), almost.facts().sum());
        assertEquals(Optional.empty(), almost.facts().rowSum());
    }

    /** The slope of x/(x^2 + c) changes its sign, so neither direction may be claimed. */
    @Test
    void noDirectionIsClaimedWhereThereIsNone() {
        VectorFacts facts = analysis("f(x; s, s > 0) = x/s", "1 + x^2").facts();
        assertEquals(Sign.UNKNOWN, facts.own().direction());
        assertEquals(Sign.UNKNOWN, facts.other().direction());
        assertEquals(Optional.empty(), facts.range().value());
    }

    /** The share of a constant term is 1/n: no number between 0 and 1 is taken for every n. */
    @Test
    void noRangeIsClaimedWhereTheTermsDoNotTakeEveryPositiveNumber() {
        VectorFacts facts = analysis("f(x; s, s > 0) = 1/s", "1").facts();
        assertEquals(Optional.of(true), facts.shiftInvariant().value());
        assertEquals(Optional.of(Algebra.ONE), facts.sum());
        assertEquals(Optional.empty(), facts.range().value());
        assertEquals(Sign.UNKNOWN, facts.order());
    }

    @Test
    void exactValuesStayNearZeroWhereThePointIsFar() {
        VectorAnalysis softmax = analysis(SOFTMAX, "exp(x)");
        List<Expr> near = softmax.valuesAt(List.of(Algebra.num(1), Algebra.num(2)));
        List<Expr> far = softmax.valuesAt(List.of(Algebra.num(1_000_001), Algebra.num(1_000_002)));
        assertEquals(near, far);
    }

    @Test
    void ofTwoVariablesTheFirstComponentIsASigmoidOfTheirDifference() {
        Expr difference = Algebra.minus(new Symbol("x1"), new Symbol("x2"));
        Expr sigmoid = Functions.sigmoid(difference);
        assertTrue(NormalForm.same(
                sigmoid, analysis(SOFTMAX, "exp(x)").function().components(2).get(0)));
        assertTrue(NormalForm.same(
                sigmoid,
                Functions.exp(
                        analysis(LOG_SOFTMAX, "exp(x)").function().components(2).get(0))));
    }

    @Test
    void componentsAreWrittenInNumberedVariables() {
        VectorFunction f = analysis(SOFTMAX, "exp(x)").function();
        assertEquals(List.of(new Symbol("x1"), new Symbol("x2")), f.variables(2));
        Definition atOne = DefinitionReader.read(Source.typed("g(x1) = exp(x1)/(exp(x1) + exp(x1))"));
        assertEquals(
                atOne.function().pieces().get(0).body(),
                f.at(List.of(new Symbol("x1"), new Symbol("x1"))).get(0));
    }
}
