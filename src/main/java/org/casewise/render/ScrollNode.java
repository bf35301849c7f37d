package org.casewise.render;

import org.commonmark.node.CustomBlock;

/** Blocks that keep their width on a narrow screen and scroll there by themselves. */
final class ScrollNode extends CustomBlock {}
