package org.casewise.render;

import org.commonmark.node.CustomBlock;

/** A picture on lines of its own. */
final class FigureNode extends CustomBlock {

    private final String file;
    private final String description;

    FigureNode(String file, String description) {
        this.file = file;
        this.description = description;
    }

    String file() {
        return file;
    }

    String description() {
        return description;
    }
}
