package org.casewise.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.casewise.expr.Algebra;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.piecewise.Interval;
import org.casewise.piecewise.Order;
import org.casewise.piecewise.Piece;
import org.casewise.piecewise.Piecewise;
import org.casewise.piecewise.Side;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/**
 * What is true of a function on its whole domain. Each fact is proved, or unknown with its reason.
 *
 * @param limits at minus and at plus infinity; a limit along which the function is not defined does not exist
 * @param range the exact image, interval by interval
 * @param lipschitz the smallest constant, or plus infinity
 */
public record FunctionFacts(
        Finding<List<Interval>> domain,
        Finding<Ends> limits,
        Finding<Asymptotes> asymptotes,
        Finding<List<Interval>> range,
        Finding<Continuity> continuity,
        Finding<Monotonicity> monotonicity,
        Finding<Convexity> convexity,
        Finding<Parity> parity,
        Finding<Limit> lipschitz,
        Finding<List<Interval>> zeros,
        Finding<List<Extremum>> extrema,
        Finding<List<Expr>> inflections) {

    /** The limits at both ends of the line. */
    public record Ends(Limit left, Limit right) {}

    /** All facts; each is sought on its own, so that one that is not found hides no other. */
    public static FunctionFacts of(Analysis analysis) {
        Piecewise f = analysis.function();
        List<Interval> domain = analysis.domain().value().orElseThrow();
        Order order = new Order(f.assumptions());
        SignChart signs = new SignChart(f.variable(), f.assumptions());
        Finding<Course> course = found(() -> Course.of(f, signs));
        Finding<Continuity> continuity = found(() -> Continuity.of(analysis.derivative()));
        Finding<List<Interval>> range = range(f, domain, course, continuity);
        return new FunctionFacts(
                analysis.domain(),
                found(() -> new Ends(limit(f, Side.AFTER), limit(f, Side.BEFORE))),
                found(() -> {
                    checkReachesBeyondWindow(f);
                    return Asymptotes.of(f);
                }),
                range,
                continuity,
                or(from(course, c -> Monotonicity.of(c, order)), () -> Witnesses.neitherRisingNorFalling(f)),
                or(
                        found(() -> Convexity.of(analysis.derivative(), domain.size(), signs)),
                        () -> Witnesses.neitherConvexNorConcave(f)),
                found(() -> {
                    checkSymmetricWindow(f, order);
                    return Parity.of(f);
                }),
                found(() -> Lipschitz.constant(analysis.derivative(), domain, signs)),
                inSight(f, sight -> ZeroSet.of(f, sight, signs)),
                extrema(f, course, range, order, signs),
                inSight(f, sight -> Inflections.of(analysis, sight, signs)));
    }

    /** The range alone, for those who ask for no more. */
    public static Finding<List<Interval>> range(Analysis analysis) {
        Piecewise f = analysis.function();
        return range(
                f,
                analysis.domain().value().orElseThrow(),
                found(() -> Course.of(f, new SignChart(f.variable(), f.assumptions()))),
                found(() -> Continuity.of(analysis.derivative())));
    }

    private static Finding<List<Interval>> range(
            Piecewise f, List<Interval> domain, Finding<Course> course, Finding<Continuity> continuity) {
        Order order = new Order(f.assumptions());
        return or(
                or(from(course, c -> range(c, order)), () -> Reach.image(f, known(continuity), domain)),
                () -> Excerpt.image(f));
    }

    /** Every fact, in the order in which they are told. */
    List<Finding<?>> all() {
        return List.of(
                domain,
                limits,
                asymptotes,
                range,
                continuity,
                monotonicity,
                convexity,
                parity,
                lipschitz,
                zeros,
                extrema,
                inflections);
    }

    private static List<Interval> range(Course course, Order order) {
        return ValueSet.union(course.parts().stream().map(Course.Part::image).toList(), order)
                .parts();
    }

    /** The limit at an end of the line; throws where it is not known. */
    static Limit limit(Piecewise f, Side from) {
        checkReachesBeyondWindow(f);
        Piece<Expr> piece = f.pieces().get(from == Side.BEFORE ? f.pieces().size() - 1 : 0);
        boolean reaches = (from == Side.BEFORE ? piece.on().to() : piece.on().from()).isEmpty();
        if (!reaches) {
            return Limit.ABSENT;
        }
        Limit limit =
                Limits.of(piece.body(), new Approach(f.variable(), piece.on().interior(), from, f.assumptions()));
        if (limit instanceof Limit.Unknown u) {
            throw new CannotTell(u.because());
        }
        return limit;
    }

    /** What happens far out does not follow from a window. */
    private static void checkReachesBeyondWindow(Piecewise f) {
        if (f.window().isPresent()) {
            throw CannotTell.because(Key.ONLY_ON_WINDOW);
        }
    }

    private static void checkSymmetricWindow(Piecewise f, Order order) {
        boolean lopsided = f.window()
                .map(w -> order.difference(w.from().orElseThrow(), Algebra.negate(w.to().orElseThrow())) != Sign.ZERO)
                .orElse(false);
        if (lopsided) {
            throw CannotTell.because(Key.ONLY_ON_WINDOW);
        }
    }

    private static Finding<List<Extremum>> extrema(
            Piecewise f, Finding<Course> course, Finding<List<Interval>> range, Order order, SignChart signs) {
        Finding<List<Extremum>> found = course.value().isPresent()
                ? from(course, c -> Extremum.of(c, known(range), order))
                : inSight(
                        f,
                        sight ->
                                sight.seen(Extremum.of(Course.of(f, sight, signs), known(range), order), Extremum::on));
        return found.map(all -> all.stream()
                .filter(e -> !isAtEndOfWindow(f, e.on().from()) && !isAtEndOfWindow(f, e.on().to()))
                .toList());
    }

    /** There the function goes on, and nobody looked how. */
    private static boolean isAtEndOfWindow(Piecewise f, Optional<Expr> end) {
        return end.filter(f::isEndOfWindow).isPresent();
    }

    /** Points that are found everywhere, or in the window only. */
    private static <T> Finding<List<T>> inSight(Piecewise f, Function<Sight, List<T>> search) {
        Sight sight = Sight.near(f);
        Finding<List<T>> finding = found(() -> search.apply(sight));
        return sight.isComplete() || finding.value().isEmpty()
                ? finding
                : new Finding<>(finding.value(), new Evidence.ProvedWithin(Sight.WINDOW));
    }

    private static <T> Finding<T> found(Supplier<T> search) {
        try {
            return Finding.proved(search.get());
        } catch (CannotTell unknown) {
            return Finding.unknown(unknown.reason());
        } catch (ArithmeticException beyond) {
            // A place such as exp(exp(exp(exp(e)))) lies beyond all exponents, so that nothing can be computed beside
            // it.
            return Finding.unknown(Reason.of(Key.WORK_BOUND));
        }
    }

    /** What a second way finds where the first one does not; the first one's reason if that fails too. */
    private static <T> Finding<T> or(Finding<T> first, Supplier<T> second) {
        if (!(first.evidence() instanceof Evidence.Unknown)) {
            return first;
        }
        Finding<T> other = found(second);
        return other.evidence() instanceof Evidence.Unknown ? first : other;
    }

    private static <S, T> Finding<T> from(Finding<S> known, Function<S, T> search) {
        return found(() -> search.apply(known(known)));
    }

    private static <T> T known(Finding<T> finding) {
        if (finding.evidence() instanceof Evidence.Unknown u) {
            throw new CannotTell(u.because());
        }
        return finding.value().orElseThrow();
    }
}
