package org.casewise.syntax;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.casewise.exact.Rational;
import org.casewise.expr.Expr;
import org.casewise.expr.Sign;
import org.casewise.expr.Symbols;
import org.casewise.piecewise.Piece;
import org.casewise.reason.CannotTell;
import org.casewise.reason.Key;
import org.casewise.reason.Reason;

/**
 * Powers whose base may be negative, where a real power is not defined: {@code x^(1/3)}, by which many mean the real root,
 * which is another function; and {@code x^a}, which would be defined for some values of a parameter.
 */
final class RealPowers {

    private final Lowering lowering;
    private final List<Warning> warnings = new ArrayList<>();

    private RealPowers(Lowering lowering) {
        this.lowering = lowering;
    }

    /** What deserves a word in a body that was lowered. */
    static List<Warning> in(Term body, Lowering lowering) {
        RealPowers roots = new RealPowers(lowering);
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
        boolean oddRoot = exponent != null
                && !exponent.isInteger()
                && exponent.denominator().testBit(0);
        if (!oddRoot && !isOpen(power.arguments().get(1))
                || !mayBeNegative(power.arguments().get(0))) {
            return;
        }
        Span place = power.span();
        String text = lowering.text(place);
        Reason said = oddRoot
                ? Reason.of(Key.WARN_ODD_ROOT, text, realRoot(power, exponent))
                : Reason.of(Key.WARN_REAL_POWER, text);
        warnings.add(new Warning(place, said));
    }

    /** Whether the exponent is one expression in the parameters. */
    private boolean isOpen(Term exponent) {
        try {
            List<Piece<Expr>> pieces = lowering.of(exponent).pieces();
            return pieces.size() == 1
                    && Symbols.in(pieces.get(0).body()).stream().anyMatch(s -> !s.equals(lowering.variable()));
        } catch (DefinitionException | CannotTell undecided) {
            return false;
        }
    }

    private boolean mayBeNegative(Term base) {
        try {
            return !lowering.refinement()
                    .whereSign(lowering.of(base), Sign.NEGATIVE)
                    .where(negative -> negative)
                    .isEmpty();
        } catch (DefinitionException | CannotTell undecided) {
            return false;
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
