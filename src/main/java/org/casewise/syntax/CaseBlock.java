package org.casewise.syntax;

import java.util.ArrayList;
import java.util.List;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Partition;
import org.casewise.piecewise.Piece;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/**
 * Turns a case block into pieces. Rows may overlap where their values are proved equal; where the values differ there is
 * no function, and the block is refused with a place where they differ.
 */
final class CaseBlock {

    private final Lowering lowering;
    private final List<Reason> warnings;

    CaseBlock(Lowering lowering, List<Reason> warnings) {
        this.lowering = lowering;
        this.warnings = warnings;
    }

    Partition<Expr> of(Term.Cases cases) {
        Region region = new Region(lowering);
        Partition<Expr> values = new Partition<>(List.of());
        Partition<Boolean> taken = new Partition<>(List.of());
        Partition<Boolean> allFalse = Partition.on(Interval.LINE, true);
        for (Term.Row row : cases.rows()) {
            Partition<Boolean> truth = row.condition().map(region::truthOf).orElse(allFalse);
            Partition<Boolean> here = truth.where(t -> t);
            allFalse = allFalse.zip(truth, lowering.order(), (f, t) -> !t)
                    .where(f -> f)
                    .merged();
            if (here.isEmpty() && row.condition().isPresent()) {
                warnings.add(Reason.of(
                        Key.WARN_NOWHERE_TRUE,
                        lowering.text(row.condition().get().span())));
                continue;
            }
            Partition<Expr> value = here.zip(lowering.of(row.value()), lowering.order(), (in, v) -> v);
            Partition<Expr> fresh = taken.gaps().zip(value, lowering.order(), (free, v) -> v);
            checkOverlap(values, value, row);
            values = values.union(fresh, lowering.order());
            taken = taken.union(taken.gaps().zip(here, lowering.order(), (free, in) -> true), lowering.order())
                    .merged();
        }
        if (!taken.gaps().isEmpty()) {
            warnings.add(Reason.of(Key.WARN_GAP, taken.gaps().pieces().get(0).on()));
        }
        return values;
    }

    private void checkOverlap(Partition<Expr> before, Partition<Expr> value, Term.Row row) {
        List<Piece<Expr>> differences = new ArrayList<>(
                before.zip(value, lowering.order(), Algebra::minus).pieces());
        for (Piece<Expr> difference : differences) {
            Partition<Sign> signs =
                    lowering.at(row.span(), () -> lowering.signs().of(difference.body(), difference.on()));
            for (Piece<Sign> part : signs.pieces()) {
                if (part.body() != Sign.ZERO) {
                    throw new DefinitionException(
                            lowering.source(),
                            row.span(),
                            Reason.of(Key.OVERLAP_DIFFERENT, lowering.text(row.span()), part.on(), difference.body()));
                }
            }
            warnings.add(Reason.of(Key.WARN_OVERLAP, lowering.text(row.span()), difference.on()));
        }
    }
}
