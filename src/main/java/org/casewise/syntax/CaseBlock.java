package org.casewise.syntax;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * no function, and the block is refused with a place where they differ. Rows are joined as a balanced tree, so that many of
 * them cost little more than their number.
 */
final class CaseBlock {

    private static final int MOST_GAPS_NAMED = 10;

    private final Lowering lowering;
    private final List<Warning> warnings;
    private final Map<Term.Row, Interval> overlaps = new IdentityHashMap<>();

    CaseBlock(Lowering lowering, List<Warning> warnings) {
        this.lowering = lowering;
        this.warnings = warnings;
    }

    /** What a row says where its condition holds; no value where the row's value is not defined. */
    private record Said(Term.Row row, Optional<Expr> value) {}

    Partition<Expr> of(Term.Cases cases) {
        Region region = new Region(lowering);
        List<Partition<Boolean>> truths = new ArrayList<>();
        List<Partition<Said>> said = new ArrayList<>();
        for (Term.Row row : cases.rows()) {
            Partition<Boolean> truth = row.condition().map(region::truthOf).orElseGet(() -> allFalse(truths));
            truths.add(truth);
            Partition<Boolean> here = truth.where(t -> t);
            if (here.isEmpty() && row.condition().isPresent()) {
                Span place = row.condition().get().span();
                warnings.add(new Warning(place, Reason.of(Key.WARN_NOWHERE_TRUE, lowering.text(place))));
            } else if (here.isEmpty()) {
                warnings.add(new Warning(row.span(), Reason.of(Key.WARN_NEVER_APPLIES, lowering.text(row.span()))));
            } else {
                said.add(saidBy(row, here));
            }
        }
        Partition<Said> all = said.isEmpty() ? new Partition<>(List.of()) : Partition.fold(said, this::joined);
        warn(cases, all);
        return all.where(s -> s.value().isPresent()).map(s -> s.value().orElseThrow());
    }

    /** Where every condition so far has a truth value, and that is false. */
    private Partition<Boolean> allFalse(List<Partition<Boolean>> truths) {
        if (truths.isEmpty()) {
            return Partition.on(Interval.LINE, true);
        }
        Partition<Boolean> anyTrue = Partition.fold(
                truths, (a, b) -> a.zip(b, lowering.order(), (s, t) -> s || t).merged());
        return anyTrue.map(t -> !t);
    }

    private Partition<Said> saidBy(Term.Row row, Partition<Boolean> here) {
        Partition<Said> defined =
                here.zip(lowering.of(row.value()), lowering.order(), (in, v) -> new Said(row, Optional.of(v)));
        Partition<Said> undefined =
                defined.gaps().zip(here, lowering.order(), (free, in) -> new Said(row, Optional.empty()));
        for (Piece<Said> gap :
                undefined.pieces().subList(0, Math.min(undefined.pieces().size(), MOST_GAPS_NAMED))) {
            Span place = row.value().span();
            warnings.add(new Warning(place, Reason.of(Key.WARN_ROW_UNDEFINED, lowering.text(place), gap.on())));
        }
        return defined.union(undefined, lowering.order());
    }

    /** Both; where they overlap, what the earlier rows say, if it is the same. */
    private Partition<Said> joined(Partition<Said> earlier, Partition<Said> later) {
        for (Piece<Said[]> both : earlier.zip(later, lowering.order(), (a, b) -> new Said[] {a, b})
                .pieces()) {
            checkOverlap(both.body()[0], both.body()[1], both.on());
        }
        return earlier.union(earlier.gaps().zip(later, lowering.order(), (free, s) -> s), lowering.order());
    }

    private void checkOverlap(Said earlier, Said later, Interval on) {
        if (earlier.value().isEmpty() || later.value().isEmpty()) {
            return;
        }
        Expr difference = Algebra.minus(earlier.value().get(), later.value().get());
        Partition<Sign> signs =
                lowering.at(later.row().span(), () -> lowering.signs().of(difference, on));
        for (Piece<Sign> part : signs.pieces()) {
            if (part.body() != Sign.ZERO) {
                String text = lowering.text(later.row().span());
                throw new DefinitionException(
                        lowering.source(),
                        later.row().span(),
                        Reason.of(Key.OVERLAP_DIFFERENT, text, part.on(), difference));
            }
        }
        overlaps.putIfAbsent(later.row(), on);
    }

    private void warn(Term.Cases cases, Partition<Said> all) {
        for (Term.Row row : cases.rows()) {
            if (overlaps.containsKey(row)) {
                Reason reason = Reason.of(Key.WARN_OVERLAP, lowering.text(row.span()), overlaps.get(row));
                warnings.add(new Warning(row.span(), reason));
            }
        }
        List<? extends Piece<?>> gaps =
                all.gaps().within(lowering.window(), lowering.order()).pieces();
        for (Piece<?> gap : gaps.subList(0, Math.min(gaps.size(), MOST_GAPS_NAMED))) {
            warnings.add(new Warning(cases.span(), Reason.of(Key.WARN_GAP, gap.on())));
        }
        if (gaps.size() > MOST_GAPS_NAMED) {
            warnings.add(new Warning(cases.span(), Reason.of(Key.WARN_MORE_GAPS, gaps.size() - MOST_GAPS_NAMED)));
        }
    }
}
