package org.casewise.article;

import java.util.Optional;
import org.casewise.analysis.Agreement;
import org.casewise.analysis.Analysis;
import org.casewise.analysis.Conditional;
import org.casewise.analysis.Joint;
import org.casewise.analysis.Limit;
import org.casewise.analysis.Verdict;
import org.casewise.catalogue.Expectation;
import org.casewise.catalogue.FunctionCard;
import org.casewise.crosscheck.CrossCheck;
import org.casewise.exact.DoubleText;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Assumptions;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** Confirms what a card's author expects; a card that expects something else than what is found makes no article. */
final class Expectations {

    private Expectations() {}

    static void confirm(FunctionCard card, Analysis analysis) {
        for (Expectation expected : card.expectations()) {
            Optional<Joint> joint = analysis.derivative().joints().stream()
                    .filter(j -> j.at().equals(expected.at()))
                    .findFirst();
            String found = joint.map(j -> found(j.verdict())).orElse("no breakpoint");
            boolean slopes = joint.isPresent()
                    && agrees(expected.left(), joint.get().leftDerivative(), analysis)
                    && agrees(expected.right(), joint.get().rightDerivative(), analysis);
            if (!found.equals(expected.verdict()) || !slopes) {
                throw new CardRefused(
                        card.id(), Reason.of(Key.CARD_EXPECTATION_FAILED, expected.at(), expected.verdict(), found));
            }
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

    private static String found(Conditional<Verdict> verdict) {
        return verdict.isUnconditional() ? verdict.otherwise().word() : "conditional";
    }

    private static boolean agrees(Optional<Expr> expected, Conditional<Limit> found, Analysis analysis) {
        if (expected.isEmpty()) {
            return true;
        }
        Assumptions assumptions = analysis.function().assumptions();
        return found.isUnconditional()
                && found.otherwise()
                        .finite()
                        .filter(v -> Agreement.between(v, expected.get(), assumptions) instanceof Agreement.Always)
                        .isPresent();
    }
}
