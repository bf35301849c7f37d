package org.casewise.notation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Constant;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Power;
import org.casewise.expr.Product;
import org.casewise.expr.StableForms;
import org.casewise.expr.Substitution;
import org.casewise.expr.Sum;
import org.casewise.expr.Symbol;
import org.casewise.expr.Symbols;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;

/** Decides once, for every notation, what becomes a minus sign, a fraction, a root, and in which order terms stand. */
final class ExprPrinter implements Expr.Visitor<Printed> {

    /** Roots of a higher index are read more easily as powers. */
    private static final BigInteger HIGHEST_INDEX = BigInteger.TEN;

    /** Denominators up to this one stand under a fraction bar. */
    private static final BigInteger SMALL = BigInteger.valueOf(1000);

    private static final int MOST_NODES = 1_000_000;

    private final Notation notation;
    private final Symbol variable;
    private final ReadingOrder order;
    private final NumberStyle numbers;
    /** What was printed already: shared subtrees are spelled once. */
    private final Map<Expr, Printed> done = new HashMap<>();

    /** What stands in the place of symbols. */
    private final Map<Symbol, Expansion> expansions;

    /** The variable's powers lead a sum; it stands behind the parameters in a product. */
    ExprPrinter(Notation notation, Symbol variable) {
        this(notation, variable, NumberStyle.EXACT);
    }

    ExprPrinter(Notation notation, Symbol variable, NumberStyle numbers) {
        this(notation, variable, numbers, new ReadingOrder(variable), Map.of());
    }

    /** The same, where some symbols are spelled as what they stand for. */
    ExprPrinter(Notation notation, Symbol variable, Map<Symbol, Expansion> expansions) {
        this(notation, variable, NumberStyle.EXACT, new ReadingOrder(variable), expansions);
    }

    private ExprPrinter(
            Notation notation,
            Symbol variable,
            NumberStyle numbers,
            ReadingOrder order,
            Map<Symbol, Expansion> expansions) {
        this.numbers = numbers;
        this.notation = notation;
        this.variable = variable;
        this.order = order;
        this.expansions = expansions;
    }

    /** What a symbol stands for, in any notation. */
    interface Expansion {
        Printed in(Notation notation);
    }

    /** The spelled expression; {@link CannotTell} where its text would be too long for anybody. */
    Printed print(Expr e) {
        if (e.size() > MOST_NODES) {
            throw CannotTell.because(Key.WORK_BOUND);
        }
        Printed known = done.get(e);
        if (known == null) {
            Optional<String> digits = numbers.firstDigits(e);
            known = digits.isPresent()
                    ? goingOn(digits.get())
                    : isFixed(e) ? with(notation.inConstant(), e) : e.accept(this);
            done.put(e, known);
        }
        return known;
    }

    private Printed goingOn(String digits) {
        return digits.startsWith("-")
                ? notation.negate(notation.goingOn(digits.substring(1)))
                : notation.goingOn(digits);
    }

    /** Sets how one expression is spelled wherever it stands, but for exponents and arguments. */
    void spell(Expr e, Printed as) {
        done.put(e, as);
    }

    private boolean isFixed(Expr e) {
        return notation.inConstant() != notation && !(e instanceof Num) && Symbols.absent(e);
    }

    private Printed with(Notation other, Expr e) {
        return other == notation ? print(e) : new ExprPrinter(other, variable, numbers, order, expansions).print(e);
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
                        root,
                        print(Substitution.of(root.equation(), root.unknown(), variable)),
                        print(Algebra.num(root.low())),
                        print(Algebra.num(root.high()))));
    }

    @Override
    public Printed symbol(Symbol e) {
        Expansion expansion = expansions.get(e);
        return expansion == null ? notation.symbol(e.name()) : expansion.in(notation);
    }

    @Override
    public Printed sum(Sum e) {
        Optional<Printed> stable = notation.computes() ? stableForms().sum(e) : Optional.empty();
        return stable.orElseGet(() -> notation.sum(signed(e)));
    }

    /** The terms of a sum with their signs, in the order in which they are read. */
    List<Notation.Signed> signed(Sum e) {
        List<Notation.Signed> signed = new ArrayList<>();
        for (Expr term : order.terms(e)) {
            signed.add(signed(term));
        }
        return signed;
    }

    Notation.Signed signed(Expr term) {
        boolean negative = order.isNegative(term);
        return new Notation.Signed(negative, print(negative ? Algebra.negate(term) : term));
    }

    private StableFormPrinter stableForms() {
        return new StableFormPrinter(this, notation);
    }

    /** Numbers among the factors that are told by their first digits are told as one. */
    private Optional<Printed> toldAsOne(Product e) {
        List<Expr> fixed = new ArrayList<>();
        List<Expr> rest = new ArrayList<>();
        for (Expr factor : e.children()) {
            (Symbols.absent(factor) ? fixed : rest).add(factor);
        }
        if (fixed.isEmpty() || rest.isEmpty()) {
            return Optional.empty();
        }
        return numbers.firstDigits(Algebra.product(fixed)).map(digits -> {
            boolean negative = digits.startsWith("-");
            String size = negative ? digits.substring(1) : digits;
            Symbol number = Algebra.symbol(" " + size);
            spell(number, notation.goingOn(size));
            rest.add(number);
            Printed product = print(Algebra.product(rest));
            return negative ? notation.negate(product) : product;
        });
    }

    @Override
    public Printed product(Product e) {
        Optional<Printed> told = numbers == NumberStyle.EXACT ? Optional.empty() : toldAsOne(e);
        if (told.isPresent()) {
            return told.get();
        }
        ReadingOrder.Parts parts = order.parts(e);
        if (parts.number().signum() < 0) {
            return notation.negate(print(Algebra.negate(e)));
        }
        Rational number = parts.number();
        StableForms.Divided divided = notation.computes()
                ? StableForms.of(parts.above(), parts.below())
                : new StableForms.Divided(parts.above(), parts.below());
        List<Expr> factors = new ArrayList<>(divided.above());
        if (number.denominator().compareTo(SMALL) > 0 && new DecimalCoefficients(notation).drawInto(factors, number)) {
            number = Rational.ONE;
        }
        List<Printed> above = new ArrayList<>();
        List<Printed> below = new ArrayList<>();
        addNumber(number, above, below);
        factors.forEach(factor -> above.add(print(factor)));
        divided.below().forEach(factor -> below.add(print(factor)));
        return quotient(above, below);
    }

    private Printed quotient(List<Printed> above, List<Printed> below) {
        Printed numerator = above.isEmpty() ? notation.number(Rational.ONE) : joined(above);
        return below.isEmpty() ? numerator : notation.over(numerator, joined(below));
    }

    /** A multiple of something spelled; the factor is positive. */
    Printed times(Rational factor, Printed what) {
        List<Printed> above = new ArrayList<>();
        List<Printed> below = new ArrayList<>();
        addNumber(factor, above, below);
        above.add(what);
        return quotient(above, below);
    }

    private void addNumber(Rational value, List<Printed> above, List<Printed> below) {
        if (notation.isOneNumber(value)) {
            above.add(notation.number(value));
            return;
        }
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

    @Override
    public Printed power(Power e) {
        Optional<Printed> stable = notation.computes() ? stableForms().power(e) : Optional.empty();
        return stable.orElseGet(() -> plainPower(e));
    }

    private Printed plainPower(Power e) {
        if (ReadingOrder.hasNegativeExponent(e)) {
            return notation.over(notation.number(Rational.ONE), print(Algebra.power(e, Algebra.MINUS_ONE)));
        }
        if (e.exponent() instanceof Num n && isRoot(e.base(), n.value())) {
            return notation.root(print(e.base()), n.value().denominator().intValueExact());
        }
        Printed raised = with(notation.inExponent(), e.exponent());
        boolean natural = e.exponent() instanceof Num n && n.value().isInteger();
        if (natural && e.base() instanceof Call c && c.function() != Elementary.EXP) {
            return notation.powerOfCall(c.function().word(), arguments(c), raised);
        }
        return notation.power(print(e.base()), raised);
    }

    /** Odd roots of anything that may be negative stay powers, because the root sign is the real cube root's. */
    private static boolean isRoot(Expr base, Rational exponent) {
        boolean even = !exponent.denominator().testBit(0);
        return exponent.numerator().equals(BigInteger.ONE)
                && exponent.denominator().compareTo(HIGHEST_INDEX) <= 0
                && (even || base instanceof Num);
    }

    @Override
    public Printed call(Call e) {
        Optional<Printed> stable = notation.computes() ? stableForms().call(e) : Optional.empty();
        return stable.orElseGet(() -> plainCall(e));
    }

    private Printed plainCall(Call e) {
        return notation.call(e.function().word(), arguments(e));
    }

    private List<Printed> arguments(Call e) {
        return List.of(with(notation.inCall(e.function().word()), e.argument()));
    }
}
