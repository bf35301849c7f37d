package org.casewise.render;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Text;

/**
 * Takes out the blanks after full-width signs. A Chinese sentence is written with them where a formula follows, because
 * GitHub needs one there; set in type, the sign brings its own room.
 */
final class FullWidth extends AbstractVisitor {

    private static final String SIGNS = "，。；：、！？（）「」『』《》【】";
    private static final Pattern BLANKS_AFTER = Pattern.compile("([" + SIGNS + "]) +");

    private boolean after;

    @Override
    public void visit(Text text) {
        String literal = BLANKS_AFTER.matcher(text.getLiteral()).replaceAll("$1");
        literal = after ? literal.stripLeading() : literal;
        text.setLiteral(literal);
        after = literal.isEmpty() ? after : SIGNS.indexOf(literal.charAt(literal.length() - 1)) >= 0;
    }

    @Override
    public void visit(Code code) {
        after = false;
    }

    @Override
    public void visit(CustomNode formula) {
        after = false;
        visitChildren(formula);
    }
}
