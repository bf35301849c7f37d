package org.casewise.notation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Constant;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Polynomial;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.Substitution;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;

/** Decides once, for every notation, what becomes a minus sign, a fraction, a root, and in which order terms stand. */
final class ExprPrinter implements Expr.Visitor<Printed> {

    private final Notation notation;
    private final Symbol variable;

    /** The variable's powers lead a sum; it stands behind the parameters in a product. */
    ExprPrinter(Notation notation, Symbol variable) {
        this.notation = notation;
        this.variable = variable;
    }

    Printed print(Expr e) {
        return e.accept(this);
    }

    @Override
    public Printed num(Num e) {
        Rational value = e.value();
        return value.signum() < 0 ? notation.negate(notation.number(value.negate())) : notation.number(value);
    }

    @Override
    public Printed constant(Constant e) {
        return e.fold(
                notation.pi(),
                notation.euler(),
                root -> notation.rootOf(
                        print(Substitution.of(root.equation(), root.unknown(), variable)),
                        print(Algebra.num(root.low())),
                        print(Algebra.num(root.high()))));
    }

    @Override
    public Printed symbol(Symbol e) {
        return notation.symbol(e.name());
    }

    @Override
    public Printed sum(Sum e) {
        List<Notation.Signed> signed = new ArrayList<>();
        for (Expr term : inReadingOrder(e.children())) {
            boolean negative = isNegative(term);
            signed.add(new Notation.Signed(negative, print(negative ? Algebra.negate(term) : term)));
        }
        return notation.sum(signed);
    }

    /** Powers of the variable first and falling, the number last; but a minus sign in front is avoided. */
    private List<Expr> inReadingOrder(List<Expr> terms) {
        List<Expr> ordered = new ArrayList<>(terms);
        ordered.sort(Comparator.comparingInt(this::place));
        boolean transcendental = ordered.stream().anyMatch(t -> place(t) == 0);
        boolean allPositive = ordered.stream().noneMatch(ExprPrinter::isNegative);
        int last = ordered.size() - 1;
        if (transcendental && allPositive && ordered.get(last) instanceof Num) {
            ordered.add(0, ordered.remove(last));
        } else if (isNegative(ordered.get(0)) && !allPositive) {
            ordered.stream().filter(t -> !isNegative(t)).findFirst().ifPresent(t -> {
                ordered.remove(t);
                ordered.add(0, t);
            });
        }
        return ordered;
    }

    private int place(Expr term) {
        if (term instanceof Num) {
            return 1;
        }
        return Polynomial.of(term, variable).map(p -> -p.degree()).orElse(0);
    }

    private static boolean isNegative(Expr term) {
        Expr leading = term instanceof Product p ? p.children().get(0) : term;
        return leading instanceof Num n && n.value().signum() < 0;
    }

    @Override
    public Printed product(Product e) {
        if (isNegative(e)) {
            return notation.negate(print(Algebra.negate(e)));
        }
        List<Printed> above = new ArrayList<>();
        List<Printed> below = new ArrayList<>();
        for (Expr factor : factorsInReadingOrder(e)) {
            if (factor instanceof Num n) {
                addNumber(n.value(), above, below);
            } else if (hasNegativeExponent(factor)) {
                below.add(print(Algebra.power(factor, Algebra.MINUS_ONE)));
            } else {
                above.add(print(factor));
            }
        }
        Printed numerator = above.isEmpty() ? notation.number(Rational.ONE) : joined(above);
        return below.isEmpty() ? numerator : notation.over(numerator, joined(below));
    }

    private void addNumber(Rational value, List<Printed> above, List<Printed> below) {
        Rational numerator = Rational.of(value.numerator());
        if (!numerator.isOne()) {
            above.add(notation.number(numerator));
        }
        if (!value.isInteger()) {
            below.add(notation.number(Rational.of(value.denominator())));
        }
    }

    private Printed joined(List<Printed> factors) {
        return factors.size() == 1 ? factors.get(0) : notation.times(factors);
    }

    /** The number, then constants and parameters, then the variable, then sums, then functions. */
    private List<Expr> factorsInReadingOrder(Product e) {
        List<Expr> ordered = new ArrayList<>(e.children());
        ordered.sort(Comparator.comparingInt(this::factorPlace));
        return ordered;
    }

    private int factorPlace(Expr factor) {
        Expr base = factor instanceof Power p ? p.base() : factor;
        if (base instanceof Num) {
            return factor instanceof Num ? 0 : 1;
        }
        if (base instanceof Constant) {
            return 2;
        }
        if (base instanceof Symbol) {
            return base.equals(variable) ? 4 : 3;
        }
        return base instanceof Sum ? 5 : 6;
    }

    private static boolean hasNegativeExponent(Expr factor) {
        return factor instanceof Power p
                && p.exponent() instanceof Num n
                && n.value().signum() < 0;
    }

    @Override
    public Printed power(Power e) {
        if (hasNegativeExponent(e)) {
            return notation.over(notation.number(Rational.ONE), print(Algebra.power(e, Algebra.MINUS_ONE)));
        }
        if (e.exponent() instanceof Num n && !n.value().isInteger()) {
            Rational exponent = n.value();
            boolean root = exponent.numerator().bitLength() == 1
                    && exponent.denominator().bitLength() < 8;
            if (root) {
                return notation.root(print(e.base()), exponent.denominator().intValueExact());
            }
        }
        return notation.power(print(e.base()), print(e.exponent()));
    }

    @Override
    public Printed call(Call e) {
        return notation.call(e.function().word(), List.of(print(e.argument())));
    }
}
