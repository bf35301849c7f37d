package org.casewise.article;

import java.util.Map;
import java.util.Optional;
import org.casewise.analysis.Agreement;
import org.casewise.analysis.Analysis;
import org.casewise.analysis.FunctionFacts;
import org.casewise.analysis.Limit;
import org.casewise.catalogue.Expectation;
import org.casewise.catalogue.ExpectedNumber;
import org.casewise.catalogue.FunctionCard;
import org.casewise.crosscheck.CrossCheck;
import org.casewise.exact.DoubleText;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;
import org.casewise.piecewise.Assumptions;
import org.casewise.piecewise.Order;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;
import org.casewise.syntax.DefinitionException;

/**
 * Confirms what a card's author expects. A card that expects something else than what is found makes no article; the
 * complaint is a {@link DefinitionException} with its place in the card.
 */
final class Expectations {

    private final Expectation expected;
    private final Analysis analysis;
    private final FunctionFacts facts;

    private Expectations(Expectation expected, Analysis analysis, FunctionFacts facts) {
        this.expected = expected;
        this.analysis = analysis;
        this.facts = facts;
    }

    /** The facts are those that hold whatever the open parameters are. */
    static void confirm(FunctionCard card, Analysis analysis, FunctionFacts facts) {
        for (Expectation expected : card.expectations()) {
            Map<Symbol, Expr> set = expected.set();
            Analysis meant = set.isEmpty()
                    ? analysis
                    : Analysis.of(card.definition().with(set).function());
            boolean whole = expected.at().isEmpty();
            new Expectations(expected, meant, set.isEmpty() ? facts : whole ? FunctionFacts.of(meant) : null).confirm();
        }
    }

    static void confirm(FunctionCard card, CrossCheck check) {
        if (!check.agrees()) {
            CrossCheck.Worst worst =
                    check.values().difference() > CrossCheck.TOLERANCE ? check.values() : check.slopes();
            throw new CardRefused(
                    card.id(),
                    Reason.of(
                            Key.CARD_CROSSCHECK_FAILED, DoubleText.of(worst.at()), DoubleText.of(worst.difference())));
        }
    }

    private void confirm() {
        for (Expectation.Wanted wanted : expected.wanted()) {
            try {
                Object found = expected.at().isPresent()
                        ? NamedFindings.at(expected.at().get(), wanted.name(), analysis)
                        : NamedFindings.of(wanted.name(), facts);
                if (!agrees(wanted, found)) {
                    throw complaint(wanted, Key.CARD_EXPECTATION_FAILED, shown(found));
                }
            } catch (CannotTell unknown) {
                throw complaint(wanted, Key.CARD_EXPECTATION_UNDECIDED, unknown.reason());
            }
        }
    }

    private DefinitionException complaint(Expectation.Wanted wanted, Key key, Object found) {
        return new DefinitionException(
                expected.card(), wanted.place(), Reason.of(key, wanted.name(), wanted.text(), found));
    }

    /** An expression, or a word of the JSON. */
    private static Object shown(Object found) {
        if (found instanceof Limit.Finite finite) {
            return finite.value();
        }
        if (found instanceof Limit.Infinite infinite) {
            return infinite.positive() ? "oo" : "-oo";
        }
        return found instanceof Limit ? "none" : found;
    }

    private boolean agrees(Expectation.Wanted wanted, Object found) {
        Optional<ExpectedNumber> number = wanted.number();
        if (number.isEmpty() || !(found instanceof Limit)) {
            return found.equals(wanted.text());
        }
        if (found instanceof Limit.Unknown unknown) {
            throw new CannotTell(unknown.because());
        }
        return agrees(number.get(), (Limit) found);
    }

    private boolean agrees(ExpectedNumber wanted, Limit found) {
        if (wanted instanceof ExpectedNumber.Infinite infinite) {
            return found.equals(new Limit.Infinite(infinite.positive()));
        }
        if (wanted instanceof ExpectedNumber.None) {
            return found instanceof Limit.Nonexistent;
        }
        if (found.finite().isEmpty()) {
            return false;
        }
        Expr value = found.finite().get();
        Assumptions assumptions = analysis.function().assumptions();
        if (wanted instanceof ExpectedNumber.Digits digits) {
            Order order = new Order(assumptions);
            return order.compare(Algebra.num(digits.low()), value) <= 0
                    && order.compare(value, Algebra.num(digits.high())) <= 0;
        }
        Agreement agreement = Agreement.between(value, ((ExpectedNumber.Exact) wanted).value(), assumptions);
        if (agreement instanceof Agreement.Unknown unknown) {
            throw new CannotTell(unknown.because());
        }
        if (agreement instanceof Agreement.OnlyWhen) {
            throw CannotTell.because(Key.DEPENDS_ON_PARAMETERS);
        }
        return agreement instanceof Agreement.Always;
    }
}
