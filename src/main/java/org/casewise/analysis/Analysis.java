package org.casewise.analysis;

import java.util.ArrayList;
import java.util.List;
import org.casewise.expr.Expr;
import org.casewise.piecewise.Allowance;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/** What is known of a function in pieces: its derivatives by cases with their joints, and facts about the whole. */
public record Analysis(
        Piecewise function,
        DerivativeByCases derivative,
        DerivativeByCases secondDerivative,
        Finding<List<Interval>> domain) {

    /** All questions about the function together may cost as much as an {@link Allowance}. */
    public static Analysis of(Piecewise function) {
        Piecewise f = function.within(new Allowance());
        DerivativeByCases first = DerivativeByCases.of(f);
        DerivativeByCases second = DerivativeByCases.of(first.derivative());
        return new Analysis(f, first, second, Finding.proved(domain(f)));
    }

    /** Why a kind of fact is not given: its derivation does not exist yet. */
    public static Reason notDerived() {
        return Reason.of(Key.NOT_DERIVED_YET);
    }

    /** The intervals on which the function is defined, adjacent ones joined. */
    private static List<Interval> domain(Piecewise f) {
        List<Piece<Boolean>> covered = new ArrayList<>();
        for (Piece<Expr> piece : f.pieces()) {
            covered.add(new Piece<>(piece.on(), true));
        }
        return new Partition<>(covered)
                .merged().pieces().stream().map(Piece::on).toList();
    }
}
