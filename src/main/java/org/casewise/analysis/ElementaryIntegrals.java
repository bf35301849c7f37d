package org.casewise.analysis;

import java.util.Optional;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Facts;
import org.casewise.expr.Functions;
import org.casewise.expr.Num;
import org.casewise.expr.Polynomial;
import org.casewise.expr.Power;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbol;

/** Antiderivatives of powers and elementary functions of {@code a x + b}, and of rational functions and Gaussians. */
final class ElementaryIntegrals {

    private final Symbol x;
    private final Facts known;

    ElementaryIntegrals(Symbol x, Facts known) {
        this.x = x;
        this.known = known;
    }

    Optional<Expr> of(Expr e) {
        if (e.equals(x)) {
            return Optional.of(Algebra.product(Algebra.HALF, Algebra.square(x)));
        }
        Optional<Expr> found = Optional.empty();
        if (e instanceof Power p && p.exponent() instanceof Num n) {
            found = power(p.base(), n.value());
        } else if (e instanceof Call c) {
            found = call(c);
        }
        return found.or(() -> new RationalIntegral(x, known).of(e));
    }

    /** The slope of a linear function of x that is not constant. */
    private Optional<Expr> slope(Expr u) {
        return Polynomial.of(u, x)
                .filter(p -> p.degree() == 1)
                .map(Polynomial::leading)
                .filter(a -> known.sign(a).isNotZero());
    }

    private Optional<Expr> power(Expr u, Rational n) {
        if (u instanceof Call c && n.equals(Rational.TWO)) {
            return squareOf(c);
        }
        if (n.equals(Rational.MINUS_ONE)) {
            return slope(u).flatMap(a -> logOfSize(u).map(log -> Algebra.over(log, a)));
        }
        Rational next = n.plus(Rational.ONE);
        Optional<Expr> linear = slope(u).map(
                        a -> Algebra.over(Algebra.power(u, Algebra.num(next)), Algebra.product(a, Algebra.num(next))));
        return linear.or(() -> rootOfSquare(u, n));
    }

    private Optional<Expr> logOfSize(Expr u) {
        Sign sign = known.sign(u);
        if (sign.isNotNegative()) {
            return Optional.of(Functions.log(u));
        }
        return sign.isNotPositive() ? Optional.of(Functions.log(Algebra.negate(u))) : Optional.empty();
    }

    /** {@code (c + x^2)^(±1/2)} for a positive c, and {@code (c - x^2)^(±1/2)}. */
    private Optional<Expr> rootOfSquare(Expr u, Rational n) {
        Optional<Polynomial> p = Polynomial.of(u, x).filter(q -> q.degree() == 2 && Algebra.isZero(q.coefficient(1)));
        if (p.isEmpty() || !n.abs().equals(Rational.HALF)) {
            return Optional.empty();
        }
        Expr c = p.get().coefficient(0);
        boolean plus = Algebra.isNum(p.get().leading(), Rational.ONE);
        boolean minus = Algebra.isNum(p.get().leading(), Rational.MINUS_ONE);
        if (known.sign(c) != Sign.POSITIVE || !plus && !minus) {
            return Optional.empty();
        }
        Expr inverse = Algebra.call(plus ? Elementary.ASINH : Elementary.ASIN, Algebra.over(x, Algebra.sqrt(c)));
        if (n.signum() < 0) {
            return Optional.of(inverse);
        }
        Expr both = Algebra.sum(Algebra.product(x, Algebra.sqrt(u)), Algebra.product(c, inverse));
        return Optional.of(Algebra.product(Algebra.HALF, both));
    }

    /** {@code sin(u)^2} and {@code cos(u)^2}, which are {@code (1 ± cos(2u))/2}. */
    private Optional<Expr> squareOf(Call c) {
        boolean sine = c.function() == Elementary.SIN;
        if (!sine && c.function() != Elementary.COS) {
            return Optional.empty();
        }
        Expr u = c.argument();
        Expr swing = Algebra.product(Algebra.HALF, Functions.sin(u), Functions.cos(u));
        return slope(u).map(a ->
                Algebra.sum(Algebra.product(Algebra.HALF, x), Algebra.over(sine ? Algebra.negate(swing) : swing, a)));
    }

    private Optional<Expr> call(Call c) {
        Expr u = c.argument();
        if (c.function() == Elementary.EXP) {
            Optional<Expr> linear = slope(u).map(a -> Algebra.over(c, a));
            return linear.or(() -> gaussian(u));
        }
        return slope(u).flatMap(a -> primitive(c.function(), u).map(g -> Algebra.over(g, a)));
    }

    /** The function's antiderivative at u. */
    private Optional<Expr> primitive(Elementary f, Expr u) {
        Expr at = Algebra.call(f, u);
        Expr square = Algebra.square(u);
        return Optional.ofNullable(
                switch (f) {
                    case LOG -> Algebra.minus(Algebra.product(u, at), u);
                    case SIN -> Algebra.negate(Functions.cos(u));
                    case COS -> Functions.sin(u);
                    case TAN -> logOfSize(Functions.cos(u)).map(Algebra::negate).orElse(null);
                    case ASIN, ACOS -> {
                        Expr root = Algebra.sqrt(Algebra.minus(Algebra.ONE, square));
                        yield Algebra.sum(Algebra.product(u, at), f == Elementary.ASIN ? root : Algebra.negate(root));
                    }
                    case ATAN ->
                        Algebra.minus(
                                Algebra.product(u, at),
                                Algebra.product(Algebra.HALF, Functions.log(Algebra.sum(Algebra.ONE, square))));
                    case SINH -> Functions.cosh(u);
                    case COSH -> Functions.sinh(u);
                    case TANH -> Functions.log(Functions.cosh(u));
                    case ASINH -> Algebra.minus(Algebra.product(u, at), Algebra.sqrt(Algebra.sum(square, Algebra.ONE)));
                    case ATANH ->
                        Algebra.sum(
                                Algebra.product(u, at),
                                Algebra.product(Algebra.HALF, Functions.log(Algebra.minus(Algebra.ONE, square))));
                    case CBRT -> Algebra.product(Algebra.num(Rational.of(3, 4)), u, at);
                    case ERF ->
                        Algebra.sum(
                                Algebra.product(u, at),
                                Algebra.over(Functions.exp(Algebra.negate(square)), Algebra.sqrt(Algebra.PI)));
                    default -> null;
                });
    }

    /** {@code exp(-a x^2 + b x + c)} for a positive a, by completing the square. */
    private Optional<Expr> gaussian(Expr u) {
        Optional<Polynomial> p = Polynomial.of(u, x).filter(q -> q.degree() == 2);
        if (p.isEmpty() || known.sign(p.get().leading()) != Sign.NEGATIVE) {
            return Optional.empty();
        }
        Expr a = Algebra.negate(p.get().leading());
        Expr b = p.get().coefficient(1);
        Expr root = Algebra.sqrt(a);
        Expr height = Algebra.sum(
                p.get().coefficient(0), Algebra.over(Algebra.square(b), Algebra.product(Algebra.num(4), a)));
        Expr middle = Algebra.over(b, Algebra.product(Algebra.TWO, root));
        Expr erf = Functions.erf(Algebra.minus(Algebra.product(root, x), middle));
        return Optional.of(Algebra.product(
                Functions.exp(height), Algebra.HALF, Algebra.over(Algebra.sqrt(Algebra.PI), root), erf));
    }
}
