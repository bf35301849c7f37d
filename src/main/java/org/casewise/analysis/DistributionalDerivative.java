package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.expr.Expr;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Sign;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Known;
import org.casewise.piecewise.Piece;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/**
 * The derivative of a function on the whole line, single points apart, as a distribution: the derivative by cases, and a
 * multiple of Dirac's delta at every jump. It is given where the function is continuously differentiable between its
 * joints and has finite limits there, and its derivative a limit, which may be infinite, or stays bounded: then it is
 * integrable.
 *
 * @param regular the pieces between the joints
 */
public record DistributionalDerivative(List<Piece<Expr>> regular, List<Dirac> diracs) {

    /** A multiple of Dirac's delta. */
    public record Dirac(Expr at, Expr weight) {}

    /** Unknown where the function is not of that kind, or is not known to be. */
    public static Finding<DistributionalDerivative> of(Analysis analysis) {
        try {
            return Finding.proved(derive(analysis));
        } catch (CannotTell unknown) {
            return Finding.unknown(unknown.reason());
        }
    }

    private static DistributionalDerivative derive(Analysis analysis) {
        Known known = new Known(analysis.function().assumptions());
        List<Dirac> diracs = new ArrayList<>();
        for (Joint joint : analysis.derivative().joints()) {
            boolean integrable =
                    isIntegrable(joint.leftLimitOfDerivative()) && isIntegrable(joint.rightLimitOfDerivative());
            Expr weight = joint.jump()
                    .filter(w -> integrable)
                    .orElseThrow(() -> CannotTell.because(Key.NOT_PIECEWISE_SMOOTH));
            if (known.sign(weight) != Sign.ZERO && !NormalForm.isZero(weight)) {
                diracs.add(new Dirac(joint.at(), NormalForm.tidied(weight)));
            }
        }
        List<Piece<Expr>> regular = analysis.derivative().derivative().pieces().stream()
                .filter(p -> !p.on().isPoint())
                .toList();
        requireWhole(regular, analysis.function().window().orElse(Interval.LINE));
        return new DistributionalDerivative(regular, List.copyOf(diracs));
    }

    /** Up to the joint, to which the function itself has a finite limit. */
    private static boolean isIntegrable(Limit ofDerivative) {
        return ofDerivative.isInfinite() || LimitRules.isBounded(ofDerivative);
    }

    private static void requireWhole(List<Piece<Expr>> pieces, Interval whereSought) {
        Optional<Expr> reached = whereSought.from();
        boolean whole = !pieces.isEmpty();
        for (Piece<Expr> piece : pieces) {
            whole &= piece.on().from().equals(reached);
            reached = piece.on().to();
        }
        if (!whole || !reached.equals(whereSought.to())) {
            throw CannotTell.because(Key.NOT_PIECEWISE_SMOOTH);
        }
    }
}
