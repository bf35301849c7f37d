package org.casewise.render;

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
    private static final char FIRST_SIGN = '\u3001';

    private boolean after;

    @Override
    public void visit(Text text) {
        String literal = text.getLiteral();
        StringBuilder closer = new StringBuilder(literal.length());
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c != ' ' || !after) {
                closer.append(c);
                after = c >= FIRST_SIGN && SIGNS.indexOf(c) >= 0;
            }
        }
        text.setLiteral(closer.toString());
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
