package org.casewise.render;

import org.commonmark.node.CustomBlock;

/** The heading of a section, with its id, in a block that has room for links to the same section elsewhere. */
final class SectionNode extends CustomBlock {

    private final String id;

    SectionNode(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
