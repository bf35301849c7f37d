package org.casewise.expr;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Rational;

/**
 * Whether an expression is zero by algebra: it is written as a quotient of two polynomials over atoms that no rule
 * relates, hyperbolic functions as exponentials, and is zero where it is defined if the numerator is. Empty-handed it
 * says "not shown", never "different".
 */
public final class NormalForm implements Expr.Visitor<Quotient> {

    /** Higher powers of sums stay together: equal ones are still found equal. */
    private static final int MOST_EXPANDED = 32;

    /** A number of so few nodes is tidy as it is. */
    private static final int SHORT = 2;

    static final NormalForm INSTANCE = new NormalForm();

    private NormalForm() {}

    /** True only if the expression is zero wherever it is defined; false says nothing. */
    public static boolean isZero(Expr e) {
        if (Algebra.isZero(e)) {
            return true;
        }
        try {
            return e.accept(INSTANCE).numerator().isZero() || Symbols.absent(e) && Algebra.isZero(TidyNumber.inside(e));
        } catch (ArithmeticException | TooManyTerms notShown) {
            return false;
        }
    }

    /**
     * The same number as a sum of products of its irrational parts, where that is not longer: {@code (1 + sqrt(2))^2} as
     * {@code 3 + 2 sqrt(2)}, {@code sqrt((pi + 6)^2)} as {@code pi + 6}, and anything that is shown to be zero as 0.
     * Expressions with symbols stay as they are.
     */
    public static Expr tidied(Expr number) {
        return Symbols.absent(number) ? multipliedOut(TidyNumber.inside(number)) : number;
    }

    static Expr multipliedOut(Expr number) {
        if (number instanceof Num || number.size() <= SHORT) {
            return number;
        }
        try {
            Quotient quotient = number.accept(INSTANCE);
            Optional<Rational> denominator = quotient.denominator().asNumber();
            if (denominator.isEmpty()) {
                return quotient.numerator().isZero() ? Algebra.ZERO : number;
            }
            Expr written = Algebra.product(
                    Algebra.num(denominator.get().reciprocal()),
                    quotient.numerator().written());
            return written.size() <= number.size() ? written : number;
        } catch (ArithmeticException | TooManyTerms notShown) {
            return number;
        }
    }

    /**
     * The same function as a sum of products without brackets, roots of what has no denominator reduced; empty where that
     * is no sum of products, or is too long.
     */
    public static Optional<Expr> expanded(Expr e) {
        try {
            Quotient quotient = e.accept(INSTANCE);
            return quotient.denominator()
                    .asNumber()
                    .map(d -> Algebra.product(
                            Algebra.num(d.reciprocal()), quotient.numerator().written()));
        } catch (ArithmeticException | TooManyTerms notShown) {
            return Optional.empty();
        }
    }

    public static boolean same(Expr a, Expr b) {
        return a.equals(b) || isZero(Algebra.minus(a, b));
    }

    @Override
    public Quotient num(Num e) {
        return Quotient.of(Terms.number(e.value()));
    }

    @Override
    public Quotient constant(Constant e) {
        return e.equals(Algebra.E) ? exponential(Algebra.ONE) : atom(e);
    }

    @Override
    public Quotient symbol(Symbol e) {
        return atom(e);
    }

    @Override
    public Quotient sum(Sum e) {
        Quotient total = Quotient.of(Terms.number(Rational.ZERO));
        for (Expr term : e.children()) {
            total = total.plus(term.accept(this));
        }
        return total;
    }

    @Override
    public Quotient product(Product e) {
        Quotient total = Quotient.of(Terms.number(Rational.ONE));
        for (Expr factor : e.children()) {
            total = total.times(factor.accept(this));
        }
        return total;
    }

    /** An integer power is carried out; {@code b^(p/q)} is the p-th power of the atom {@code b^(1/q)}. */
    @Override
    public Quotient power(Power e) {
        if (!(e.exponent() instanceof Num n) || n.value().numerator().bitLength() > 8) {
            return atom(e);
        }
        int p = n.value().numerator().intValueExact();
        if (n.value().isInteger()) {
            Quotient base = e.base().accept(this);
            return base.isMonomial() || Math.abs(p) <= MOST_EXPANDED ? base.power(p) : atom(e);
        }
        Rational exponent = new Rational(Rational.ONE.numerator(), n.value().denominator());
        return root(e.base(), exponent).power(p);
    }

    /** {@code (N/D)^(1/q)} as {@code (N D^(q-1))^(1/q) / D}, an atom over a polynomial, where that is a number and D positive. */
    private Quotient root(Expr base, Rational exponent) {
        Quotient inside = Symbols.absent(base) ? base.accept(this) : Quotient.of(Terms.number(Rational.ONE));
        Terms below = inside.denominator();
        int q = exponent.denominator().intValue();
        if (below.asNumber().isEmpty() && q <= MOST_EXPANDED && Enclosing.isPositive(below.written())) {
            Terms above = inside.numerator();
            for (int i = 1; i < q; i++) {
                above = above.times(below);
            }
            Expr root = Algebra.power(above.written(), Algebra.num(exponent));
            return new Quotient(atom(root).numerator(), below);
        }
        return atom(Algebra.power(base, Algebra.num(exponent)));
    }

    @Override
    public Quotient call(Call e) {
        Expr u = e.argument();
        return switch (e.function()) {
            case EXP -> exponential(u);
            case SINH -> half(exponential(u).plus(exponential(Algebra.negate(u)).times(number(-1))));
            case COSH -> half(exponential(u).plus(exponential(Algebra.negate(u))));
            case TANH -> {
                Quotient square = exponential(Algebra.product(Algebra.TWO, u));
                yield square.plus(number(-1)).times(square.plus(number(1)).power(-1));
            }
            case TAN ->
                Functions.sin(u)
                        .accept(this)
                        .times(Functions.cos(u).accept(this).power(-1));
            case SIN, COS -> wave(e);
            case LOG -> u instanceof Num n ? PrimeLogarithms.of(n.value()) : atom(e);
            default -> atom(e);
        };
    }

    /** Half a turn changes the sign. */
    private static Quotient wave(Call e) {
        BigInteger turns = Circle.halfTurns(e.argument());
        if (turns.signum() == 0) {
            return atom(e);
        }
        Expr whole = Algebra.product(Algebra.num(Rational.of(turns)), Algebra.PI);
        Quotient wave =
                Algebra.call(e.function(), Algebra.minus(e.argument(), whole)).accept(INSTANCE);
        return turns.testBit(0) ? wave.times(number(-1)) : wave;
    }

    static Quotient number(long n) {
        return Quotient.of(Terms.number(Rational.of(n)));
    }

    private static Quotient half(Quotient q) {
        return q.times(Quotient.of(Terms.number(Rational.HALF)));
    }

    static Quotient atom(Expr e) {
        return Quotient.of(Terms.of(new Terms.Monomial(Map.of(e, 1), Algebra.ZERO)));
    }

    /** The exponent is itself brought to a form in which equal ones are written equally where algebra can. */
    private static Quotient exponential(Expr u) {
        return Quotient.of(Terms.of(new Terms.Monomial(Map.of(), Expanded.of(u))));
    }

    /** A sum of products of sums multiplied out, so that equal exponents of e meet. */
    private static final class Expanded {
        private Expanded() {}

        static Expr of(Expr u) {
            Expr expanded = u;
            for (Symbol s : List.copyOf(Symbols.in(u))) {
                Expr before = expanded;
                expanded = Polynomial.of(before, s).map(p -> inPowersOf(p, s)).orElse(before);
            }
            return expanded;
        }

        private static Expr inPowersOf(Polynomial p, Symbol s) {
            Map<Integer, Expr> terms = new LinkedHashMap<>();
            for (int i = 0; i <= p.degree(); i++) {
                terms.put(i, Algebra.product(p.coefficient(i), Algebra.power(s, Algebra.num(i))));
            }
            return Algebra.sum(List.copyOf(terms.values()));
        }
    }

    /** Thrown where multiplying out would cost more than the bound on work; the answer is then "not shown". */
    static final class TooManyTerms extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyTerms() {
            super(null, null, false, false);
        }
    }
}
