package org.casewise.notation;

import java.util.Optional;
import org.casewise.expr.Expr;

/** How a number is shown that is no simple one: exactly, or by its first digits where those are easier to read. */
public interface NumberStyle {

    /** Every number in its exact form, so that the text can be read back. */
    NumberStyle EXACT = number -> Optional.empty();

    /** The digits to show instead of an expression, {@code -0.278} or {@code 1.5e-7}; empty to show it as it is. */
    Optional<String> firstDigits(Expr e);
}
