package org.casewise.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.casewise.expr.Algebra;
import org.casewise.expr.Elementary;
import org.casewise.expr.Expr;
import org.casewise.expr.Functions;

/** What may be applied to values in the definition language: the operators, and the functions by their words. */
public enum Operation {
    SUM,
    PRODUCT,
    NEGATION,
    RECIPROCAL,
    POWER,
    ABS("abs", 1, 1),
    SIGN("sign", 1, 1),
    HEAVISIDE("heaviside", 1, 2),
    MIN("min", 2, Integer.MAX_VALUE),
    MAX("max", 2, Integer.MAX_VALUE),
    CLIP("clip", 3, 3),
    RELU("relu", 1, 1),
    FLOOR("floor", 1, 1),
    CEIL("ceil", 1, 1),
    ROOT("root", 3, 3),
    EXP(Elementary.EXP),
    EXPM1("expm1", Functions::expm1),
    LOG(Elementary.LOG),
    LN("ln", Functions::log),
    LOG1P("log1p", Functions::log1p),
    LOG2("log2", u -> Functions.logToBase(2, u)),
    LOG10("log10", u -> Functions.logToBase(10, u)),
    SQRT("sqrt", Algebra::sqrt),
    CBRT(Elementary.CBRT),
    SIN(Elementary.SIN),
    COS(Elementary.COS),
    TAN(Elementary.TAN),
    ASIN(Elementary.ASIN),
    ACOS(Elementary.ACOS),
    ATAN(Elementary.ATAN),
    SINH(Elementary.SINH),
    COSH(Elementary.COSH),
    TANH(Elementary.TANH),
    ASINH(Elementary.ASINH),
    ACOSH(Elementary.ACOSH),
    ATANH(Elementary.ATANH),
    ERF(Elementary.ERF),
    ERFC("erfc", Functions::erfc),
    NORMAL_CDF("Phi", Functions::normalCdf),
    NORMAL_PDF("phi", Functions::normalPdf),
    SIGMOID("sigmoid", Functions::sigmoid),
    SOFTPLUS("softplus", Functions::softplus);

    private final String word;
    private final int fewest;
    private final int most;
    private final UnaryOperator<Expr> smooth;

    Operation() {
        this(null, 0, 0, null);
    }

    Operation(String word, int fewest, int most) {
        this(word, fewest, most, null);
    }

    Operation(Elementary function) {
        this(function.word(), 1, 1, u -> Algebra.call(function, u));
    }

    Operation(String word, UnaryOperator<Expr> smooth) {
        this(word, 1, 1, smooth);
    }

    Operation(String word, int fewest, int most, UnaryOperator<Expr> smooth) {
        this.word = word;
        this.fewest = fewest;
        this.most = most;
        this.smooth = smooth;
    }

    /** The function with this word. */
    public static Optional<Operation> function(String word) {
        for (Operation operation : values()) {
            if (word.equals(operation.word)) {
                return Optional.of(operation);
            }
        }
        return Optional.empty();
    }

    /** The words of all functions. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Operation operation : values()) {
            if (operation.word != null) {
                words.add(operation.word);
            }
        }
        return words;
    }

    /** The function's word; null for an operator. */
    public String word() {
        return word;
    }

    public int fewestArguments() {
        return fewest;
    }

    public int mostArguments() {
        return most;
    }

    /** What it means for a smooth argument, or empty for operators and for functions that make kinks. */
    public Optional<UnaryOperator<Expr>> smooth() {
        return Optional.ofNullable(smooth);
    }
}
