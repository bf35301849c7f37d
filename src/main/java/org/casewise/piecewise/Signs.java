package org.casewise.piecewise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Factored;
import org.casewise.expr.NormalForm;
import org.casewise.expr.Num;
import org.casewise.expr.Polynomial;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.Sign;
import org.casewise.expr.Substitution;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/**
 * Where an expression is negative, zero and positive on an interval, with exact ends. An expression whose zeros cannot be
 * found throws {@link CannotTell}; nothing is decided by numbers.
 */
public final class Signs {

    private final Symbol x;
    private final Assumptions assumptions;
    private final Known known;
    private final Order order;
    private final Work work;
    private final CarriedSigns carried;
    private final Map<Interval, Known> onIntervals = new HashMap<>();

    public Signs(Symbol x, Assumptions assumptions, Order order) {
        this(x, assumptions, order, assumptions.work());
    }

    Signs(Symbol x, Assumptions assumptions, Order order, Work work) {
        this.x = x;
        this.assumptions = assumptions;
        this.known = new Known(assumptions, work);
        this.order = order;
        this.work = work;
        this.carried = new CarriedSigns(x, order, this::sought);
    }

    /** A new question begins, with what may be spent on one; what was found before is still known. */
    public void renew() {
        work.renew();
    }

    /** The signs of an expression that is defined and continuous on the interval; each one is certain. */
    public Partition<Sign> of(Expr e, Interval on) {
        if (on.isPoint()) {
            return Partition.on(on, at(e, on.from().orElseThrow()));
        }
        Optional<RationalLine> line = RationalLine.of(e, x).filter(l -> hasRationalEnds(on));
        if (line.isPresent()) {
            return ofLine(line.get(), on);
        }
        work.spend(20L + Math.min(e.size(), 1_000));
        Sign whole = known(on).sign(e);
        if (whole.isCertain()) {
            return Partition.on(on, whole);
        }
        List<Piece<Sign>> pieces = new ArrayList<>();
        if (on.includesLower()) {
            pieces.add(point(e, on.from().orElseThrow()));
        }
        pieces.addAll(inside(e, on.interior()).pieces());
        if (on.includesUpper()) {
            pieces.add(point(e, on.to().orElseThrow()));
        }
        return new Partition<>(pieces).merged();
    }

    /** What is known of the interval; it is asked for again and again. */
    private Known known(Interval on) {
        return onIntervals.computeIfAbsent(on, i -> Known.on(i, x, assumptions, work));
    }

    private static boolean hasRationalEnds(Interval on) {
        return on.from().map(e -> e instanceof Num).orElse(true)
                && on.to().map(e -> e instanceof Num).orElse(true);
    }

    /** The commonest case by far, without any reasoning. */
    private Partition<Sign> ofLine(RationalLine line, Interval on) {
        Sign right = Sign.of(line.slope().signum());
        return right == Sign.ZERO
                ? Partition.on(on, Sign.of(line.atZero().signum()))
                : Alternation.of(List.of(new RealRoots.Root(Algebra.num(line.zero()), true)), right, on, order);
    }

    private Piece<Sign> point(Expr e, Expr p) {
        return new Piece<>(Interval.point(p), at(e, p));
    }

    private Sign at(Expr e, Expr p) {
        Expr value;
        try {
            value = Substitution.of(e, x, p);
        } catch (ArithmeticException undefined) {
            throw CannotTell.because(Key.CANNOT_FIND_SIGN, e);
        }
        Sign sign = known.sign(value);
        if (!sign.isCertain()) {
            throw CannotTell.because(Key.CANNOT_FIND_SIGN, value);
        }
        return sign;
    }

    /** The signs on an open interval. */
    Partition<Sign> inside(Expr e, Interval open) {
        Sign whole = known(open).sign(e);
        if (whole.isCertain()) {
            return Partition.on(open, whole);
        }
        if (!Symbols.occurs(x, e)) {
            throw CannotTell.because(Key.CANNOT_FIND_SIGN, e);
        }
        if (e instanceof Product p) {
            return p.children().stream()
                    .map(factor -> inside(factor, open))
                    .reduce((a, b) -> a.zip(b, order, Sign::times))
                    .orElseThrow();
        }
        if (e instanceof Power p) {
            return ofPower(p, open);
        }
        Optional<Polynomial> polynomial = Polynomial.of(e, x).filter(p -> p.degree() > 0);
        if (polynomial.isPresent()) {
            return ofPolynomial(e, polynomial.get(), open);
        }
        Optional<Factored> factored = e instanceof Sum sum ? Factored.of(sum) : Optional.empty();
        if (factored.isPresent()) {
            return inside(factored.get().common(), open)
                    .zip(inside(factored.get().rest(), open), order, Sign::times);
        }
        Optional<Partition<Sign>> waves = new Waves(this, x, order, work).of(e, open);
        if (waves.isPresent()) {
            return waves.get();
        }
        Optional<Radical> radical = e instanceof Sum sum ? Radical.of(sum, x) : Optional.empty();
        if (radical.isPresent()) {
            return ofRadical(radical.get(), open);
        }
        Optional<Inverse.Reduced> reduced = Inverse.reduce(e, x, known);
        if (reduced.isPresent()) {
            Sign outer = reduced.get().outer();
            return inside(reduced.get().argument(), open).map(s -> s.times(outer));
        }
        return isolated(e, open);
    }

    /** The terms pull one way, or the larger one wins. */
    private Partition<Sign> ofRadical(Radical radical, Interval open) {
        record Both(Sign term, Sign rest) {}
        return inside(radical.term(), open)
                .zip(inside(radical.rest(), open), order, Both::new)
                .refine(piece -> {
                    Sign sum = piece.body().term().plus(piece.body().rest());
                    return sum.isCertain()
                            ? Partition.on(piece.on(), sum)
                            : of(radical.differenceOfSquares(), piece.on())
                                    .map(s -> s.times(piece.body().term()));
                })
                .merged();
    }

    private Partition<Sign> isolated(Expr e, Interval open) {
        if (NormalForm.isZero(e)) {
            return Partition.on(open, Sign.ZERO);
        }
        return carried.of(e, open);
    }

    private Partition<Sign> sought(Expr e, Interval on) {
        return on.isPoint()
                ? Partition.on(on, at(e, on.from().orElseThrow()))
                : new Transcendental(this, x, assumptions, order, work).of(e, on);
    }

    /** Under an exponent that is not an integer the base is not negative; a zero to a negative power was cut out before. */
    private Partition<Sign> ofPower(Power p, Interval open) {
        boolean even = p.exponent() instanceof Num n
                && n.value().isInteger()
                && !n.value().numerator().testBit(0);
        return inside(p.base(), open).map(s -> even ? s.times(s) : s);
    }

    private Partition<Sign> ofPolynomial(Expr e, Polynomial p, Interval open) {
        Optional<List<Rational>> rational = p.rational();
        if (rational.isPresent()) {
            List<RealRoots.Root> roots = RealRoots.of(rational.get(), work);
            int atPlusInfinity = rational.get().get(p.degree()).signum();
            return Alternation.of(roots, Sign.of(atPlusInfinity), open, order);
        }
        Sign leading = known.sign(p.leading());
        if (!leading.isCertain() || leading == Sign.ZERO) {
            throw CannotTell.because(Key.CANNOT_FIND_SIGN, p.leading());
        }
        if (p.degree() == 1) {
            Expr root = Algebra.negate(Algebra.over(p.coefficient(0), p.leading()));
            return Alternation.of(List.of(new RealRoots.Root(root, true)), leading, open, order);
        }
        if (p.degree() == 2) {
            return ofQuadratic(p, leading, open);
        }
        Optional<Factored> factored = e instanceof Sum sum ? Factored.of(sum) : Optional.empty();
        if (factored.isPresent()) {
            return inside(factored.get().common(), open)
                    .zip(inside(factored.get().rest(), open), order, Sign::times);
        }
        return isolated(e, open);
    }

    private Partition<Sign> ofQuadratic(Polynomial p, Sign leading, Interval open) {
        Expr half = Algebra.product(Algebra.num(Rational.of(-1, 2)), Algebra.over(p.coefficient(1), p.leading()));
        Expr discriminant = Algebra.minus(Algebra.square(half), Algebra.over(p.coefficient(0), p.leading()));
        Sign sign = known.sign(discriminant);
        if (sign == Sign.NEGATIVE) {
            return Alternation.of(List.of(), leading, open, order);
        }
        if (sign == Sign.ZERO) {
            return Alternation.of(List.of(new RealRoots.Root(half, false)), leading, open, order);
        }
        if (sign != Sign.POSITIVE) {
            throw CannotTell.because(Key.CANNOT_FIND_SIGN, discriminant);
        }
        Expr root = Algebra.sqrt(discriminant);
        return Alternation.of(
                List.of(
                        new RealRoots.Root(NormalForm.tidied(Algebra.minus(half, root)), true),
                        new RealRoots.Root(NormalForm.tidied(Algebra.sum(half, root)), true)),
                leading,
                open,
                order);
    }
}
