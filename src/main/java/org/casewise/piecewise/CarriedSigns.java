package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;

/**
 * Signs that are sought once and carried to where they are the same: to other periods, and for an even or odd expression
 * from the right side of 0 to the left one.
 */
final class CarriedSigns {

    private final Symbol x;
    private final BiFunction<Expr, Interval, Partition<Sign>> search;
    private final PeriodicSigns periodic;
    private final Map<Expr, Map<Interval, Partition<Sign>>> found = new HashMap<>();
    private final Map<Expr, Optional<Sign>> symmetries = new HashMap<>();

    /** The search finds the signs on an open interval, or at a point. */
    CarriedSigns(Symbol x, Order order, BiFunction<Expr, Interval, Partition<Sign>> search) {
        this.x = x;
        this.search = search;
        this.periodic = new PeriodicSigns(x, order, this::nearZero);
    }

    Partition<Sign> of(Expr e, Interval open) {
        return periodic.of(e, open).orElseGet(() -> nearZero(e, open));
    }

    private Partition<Sign> nearZero(Expr e, Interval on) {
        Map<Interval, Partition<Sign>> known = found.computeIfAbsent(e, none -> new HashMap<>());
        Partition<Sign> signs = known.get(on);
        if (signs == null) {
            signs = mirrored(e, on).orElseGet(() -> search.apply(e, on));
            known.put(on, signs);
        }
        return signs;
    }

    private Optional<Partition<Sign>> mirrored(Expr e, Interval on) {
        boolean left = on.to()
                .filter(Symbols::absent)
                .filter(p -> Mark.of(p).ball().sign() < 0 || p.equals(Algebra.ZERO))
                .isPresent();
        return left
                ? symmetries
                        .computeIfAbsent(e, s -> MirrorImages.symmetry(s, x))
                        .map(sign -> reversed(nearZero(e, on.mirrored()), sign))
                : Optional.empty();
    }

    private static Partition<Sign> reversed(Partition<Sign> signs, Sign times) {
        List<Piece<Sign>> pieces = new ArrayList<>();
        for (Piece<Sign> piece : signs.pieces()) {
            pieces.add(0, new Piece<>(piece.on().mirrored(), piece.body().times(times)));
        }
        return new Partition<>(pieces);
    }
}
