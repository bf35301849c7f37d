package org.casewise.expr;

import java.util.List;

/** A fully parenthesised text of a tree for debuggers and failing tests. */
final class DebugText implements Expr.Visitor<String> {

    private static final DebugText INSTANCE = new DebugText();
    private static final int LONGEST = 2_000;

    private DebugText() {}

    static String of(Expr e) {
        return e.size() > LONGEST ? "(expression of " + e.size() + " nodes)" : e.accept(INSTANCE);
    }

    @Override
    public String num(Num e) {
        return e.value().toString();
    }

    @Override
    public String constant(Constant e) {
        return e.fold("pi", "e", r -> "root(" + of(r.equation()) + ", " + r.low() + ", " + r.high() + ")");
    }

    @Override
    public String symbol(Symbol e) {
        return e.name();
    }

    @Override
    public String sum(Sum e) {
        return joined(e.children(), " + ");
    }

    @Override
    public String product(Product e) {
        return joined(e.children(), "*");
    }

    @Override
    public String power(Power e) {
        return joined(e.children(), "^");
    }

    @Override
    public String call(Call e) {
        return e.function().word() + "(" + of(e.argument()) + ")";
    }

    private static String joined(List<Expr> children, String sign) {
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < children.size(); i++) {
            text.append(i == 0 ? "" : sign).append(of(children.get(i)));
        }
        return text.append(')').toString();
    }
}
