package org.casewise.syntax;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.casewise.exact.Rational;
import org.casewise.expr.Sign;
import org.casewise.piecewise.Partition;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/**
 * Powers such as {@code x^(1/3)} whose base may be negative: as real powers they are not defined there, while many who write
 * them mean the real root, which is another function.
 */
final class OddRoots {

    private final Lowering lowering;
    private final List<Warning> warnings = new ArrayList<>();

    private OddRoots(Lowering lowering) {
        this.lowering = lowering;
    }

    /** What deserves a word in a body that was lowered. */
    static List<Warning> in(Term body, Lowering lowering) {
        OddRoots roots = new OddRoots(lowering);
        roots.walk(body);
        return roots.warnings;
    }

    private void walk(Term term) {
        if (term instanceof Term.Apply apply) {
            if (apply.operation() == Operation.POWER) {
                check(apply);
            }
            for (Term argument : apply.arguments()) {
                walk(argument);
            }
        } else if (term instanceof Term.Use use) {
            walk(use.argument());
        }
        // Not into case blocks: a row mostly has its condition because of the root, and where it has not, its gap is
        // named.
    }

    private void check(Term.Apply power) {
        Rational exponent = fixed(power.arguments().get(1));
        if (exponent == null || exponent.isInteger() || !exponent.denominator().testBit(0)) {
            return;
        }
        Partition<Boolean> negative;
        try {
            negative = lowering.refinement()
                    .whereSign(lowering.of(power.arguments().get(0)), Sign.NEGATIVE);
        } catch (DefinitionException | CannotTell undecided) {
            return;
        }
        if (!negative.where(t -> t).isEmpty()) {
            Span place = power.span();
            warnings.add(
                    new Warning(place, Reason.of(Key.WARN_ODD_ROOT, lowering.text(place), realRoot(power, exponent))));
        }
    }

    /** A fraction as it is written in exponents, or null. */
    private static Rational fixed(Term exponent) {
        if (exponent instanceof Term.Number number) {
            return Rational.ofDecimal(number.text());
        }
        if (!(exponent instanceof Term.Apply apply)) {
            return null;
        }
        Rational first = fixed(apply.arguments().get(0));
        Rational last = fixed(apply.arguments().get(apply.arguments().size() - 1));
        if (first == null || last == null || last.isZero() || apply.arguments().size() > 2) {
            return null;
        }
        return switch (apply.operation()) {
            case NEGATION -> first.negate();
            case RECIPROCAL -> first.reciprocal();
            case PRODUCT -> first.times(last);
            default -> null;
        };
    }

    private String realRoot(Term.Apply power, Rational exponent) {
        String base =
                AsciiText.of(lowering.source()).text(power.arguments().get(0).span());
        boolean cube = exponent.denominator().equals(BigInteger.valueOf(3));
        String p = exponent.numerator().toString();
        if (cube) {
            return "cbrt(" + base + ")" + (p.equals("1") ? "" : p.startsWith("-") ? "^(" + p + ")" : "^" + p);
        }
        String size = "abs(" + base + ")^(" + exponent + ")";
        return exponent.numerator().testBit(0) ? "sign(" + base + ")*" + size : size;
    }
}
