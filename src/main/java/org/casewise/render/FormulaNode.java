package org.casewise.render;

import org.commonmark.node.CustomNode;

/** A formula in a Markdown document, in a line of text or displayed. */
final class FormulaNode extends CustomNode {

    private final String latex;
    private final FormulaSvg.Style style;

    FormulaNode(String latex, FormulaSvg.Style style) {
        this.latex = latex;
        this.style = style;
    }

    String latex() {
        return latex;
    }

    FormulaSvg.Style style() {
        return style;
    }
}
