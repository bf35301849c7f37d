package org.casewise.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.casewise.exact.DecimalEnclosure;
import org.casewise.expr.Constant;
import org.casewise.expr.Expr;
import org.casewise.expr.Num;
import org.casewise.expr.Symbol;
import org.casewise.notation.NumberStyle;
import org.casewise.notation.PlainText;
import org.casewise.notation.Spelling;
import org.casewise.numeric.Evaluation;

/**
 * Numbers for people: an exact form that nobody would read gives way to its first digits. In formulas that is one with a
 * proved root in it and more than 60 characters, where a number is what is told any longer one, any with a root, and a
 * numeral of more than 24.
 */
public final class ReadableNumbers implements NumberStyle {

    private static final int LONGEST = 60;
    private static final int LONGEST_NUMERAL = 24;
    private static final int DIGITS = 9;
    /** So many more are enclosed that those shown are rarely in doubt. */
    private static final int ENCLOSED = 24;

    private final boolean told;
    private final Symbol variable;
    private final Map<Expr, Kind> kinds = new HashMap<>();

    private ReadableNumbers(Symbol variable, boolean told) {
        this.told = told;
        this.variable = variable;
    }

    /** For numbers that stand in formulas. */
    public static ReadableNumbers inFormulas(Symbol variable) {
        return new ReadableNumbers(variable, false);
    }

    /** For numbers that are what is told. */
    static ReadableNumbers told(Symbol variable) {
        return new ReadableNumbers(variable, true);
    }

    /** What an expression is made of. */
    private enum Kind {
        VARYING,
        PLAIN,
        WITH_ROOT
    }

    @Override
    public Optional<String> firstDigits(Expr e) {
        if (e instanceof Symbol || kind(e) == Kind.VARYING) {
            return Optional.empty();
        }
        if (e instanceof Num) {
            boolean wanted = told && spelled(e).length() > LONGEST_NUMERAL;
            return wanted ? Evaluation.enclosure(e, ENCLOSED).flatMap(this::digits) : Optional.empty();
        }
        boolean root = kind(e) == Kind.WITH_ROOT;
        boolean wanted = told && root || (told || root) && isLong(e);
        return wanted ? Evaluation.enclosure(e, ENCLOSED).flatMap(this::digits) : Optional.empty();
    }

    private Optional<String> digits(DecimalEnclosure around) {
        return around.firstDigits(DIGITS);
    }

    /** Whether the exact form is more than a reader takes in. */
    boolean isLong(Expr e) {
        return e.size() > LONGEST || spelled(e).length() > LONGEST;
    }

    private String spelled(Expr e) {
        return new Spelling(new PlainText(), variable).of(e);
    }

    private Kind kind(Expr e) {
        if (e instanceof Symbol) {
            return Kind.VARYING;
        }
        if (e instanceof Constant.Root) {
            return Kind.WITH_ROOT;
        }
        Kind known = kinds.get(e);
        if (known == null) {
            known = Kind.PLAIN;
            for (Expr child : e.children()) {
                Kind part = kind(child);
                known = part == Kind.VARYING || known == Kind.VARYING
                        ? Kind.VARYING
                        : part == Kind.WITH_ROOT ? part : known;
            }
            kinds.put(e, known);
        }
        return known;
    }
}
