package org.casewise.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewise.exact.Rational;
import org.casewise.expr.Algebra;
import org.casewise.expr.Call;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Power;
import org.casewise.expr.StableForm;
import org.casewise.expr.StableForms;
import org.casewise.expr.Sum;

/** Spells expressions in their stable forms, as the calls of functions that a notation which computes has or defines. */
final class StableFormPrinter {

    private final ExprPrinter printer;
    private final Notation notation;

    StableFormPrinter(ExprPrinter printer, Notation notation) {
        this.printer = printer;
        this.notation = notation;
    }

    Optional<Printed> sum(Sum e) {
        Expr other = StableForms.withTangents(e);
        if (!other.equals(e)) {
            return Optional.of(printer.print(other));
        }
        Optional<Printed> pair = StableForms.of(e).map(this::sum);
        return pair.isPresent() ? pair : StableForms.overOneDenominator(e).map(printer::print);
    }

    private Printed sum(StableForm.InSum found) {
        Rational factor = found.form().factor();
        Notation.Signed form = new Notation.Signed(factor.signum() < 0, multiple(found.form()));
        if (found.rest().isEmpty()) {
            return form.negative() ? notation.negate(form.size()) : form.size();
        }
        Expr rest = Algebra.sum(found.rest());
        List<Notation.Signed> terms =
                new ArrayList<>(rest instanceof Sum sum ? printer.signed(sum) : List.of(printer.signed(rest)));
        terms.add(form.negative() ? terms.size() : 0, form);
        return notation.sum(terms);
    }

    Optional<Printed> call(Call e) {
        return StableForms.of(e).map(form -> {
            Printed size = multiple(form);
            return form.factor().signum() < 0 ? notation.negate(size) : size;
        });
    }

    /** A natural power of the reciprocal of one and an exponential. */
    Optional<Printed> power(Power e) {
        boolean divides = e.exponent() instanceof Num n
                && n.value().isInteger()
                && n.value().signum() < 0;
        if (!divides) {
            return Optional.empty();
        }
        Expr exponent = Algebra.negate(e.exponent());
        return StableForms.ofReciprocal(e.base())
                .map(form -> Algebra.isNum(exponent, Rational.ONE)
                        ? value(form)
                        : notation.power(value(form), printer.print(exponent)));
    }

    /** The form without its sign. */
    private Printed multiple(StableForm form) {
        return printer.times(form.factor().abs(), value(form));
    }

    private Printed value(StableForm form) {
        Printed u = printer.print(Algebra.product(Algebra.num(form.times()), form.argument()));
        return form.kind() == StableForm.Kind.SINE_SQUARED
                ? notation.powerOfCall("sin", List.of(u), notation.number(Rational.TWO))
                : notation.call(form.kind().word(), List.of(u));
    }
}
