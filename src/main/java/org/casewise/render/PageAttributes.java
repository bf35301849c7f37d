package org.casewise.render;

import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** The attributes of ordinary elements: ids of sections, and classes in the place of obsolete attributes. */
final class PageAttributes implements AttributeProvider {

    private final Map<Node, String> ids;

    PageAttributes(Map<Node, String> ids) {
        this.ids = ids;
    }

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (ids.containsKey(node)) {
            attributes.put("id", ids.get(node));
        }
        String align = attributes.remove("align");
        if (align != null) {
            attributes.put("class", align);
        }
        switch (tagName) {
            case "th" -> attributes.put("scope", "col");
            // What scrolls must be reachable without a mouse.
            case "pre" -> attributes.put("tabindex", "0");
            default -> {
                // Nothing to add.
            }
        }
    }
}
