package org.casewise.catalogue;

import java.util.Map;
import org.casewise.expr.Expr;
import org.casewise.expr.Symbol;

/**
 * What a framework calls the function.
 *
 * @param name as it is written there, with its module
 * @param set the parameters' values that it takes unless told otherwise
 */
public record FrameworkName(String framework, String name, Map<Symbol, Expr> set) {}
