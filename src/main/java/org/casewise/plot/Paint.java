package org.casewise.plot;

import java.util.ArrayList;
import java.util.List;

/** How colours are written: left to the page around, or fixed with a style sheet for dark screens. */
enum Paint {
    OF_PAGE,
    OF_FILE;

    /** The attributes for an outline. */
    String stroke(Ink ink) {
        return this == OF_PAGE
                ? " stroke=\"" + ink.ofPage() + "\""
                : " class=\"" + strokeClass(ink) + "\" stroke=\"" + ink.light() + "\"";
    }

    /** The attributes for a surface. */
    String fill(Ink ink) {
        return this == OF_PAGE
                ? " fill=\"" + ink.ofPage() + "\""
                : " class=\"" + fillClass(ink) + "\" fill=\"" + ink.light() + "\"";
    }

    /** The attributes for a surface with an outline. */
    String both(Ink outline, Ink surface) {
        return this == OF_PAGE
                ? " stroke=\"" + outline.ofPage() + "\" fill=\"" + surface.ofPage() + "\""
                : " class=\"" + strokeClass(outline) + " " + fillClass(surface) + "\" stroke=\"" + outline.light()
                        + "\" fill=\"" + surface.light() + "\"";
    }

    /** The rules by which a file's colours change on a dark screen; nothing for a page, which has its own. */
    String style() {
        if (this == OF_PAGE) {
            return "";
        }
        List<String> rules = new ArrayList<>();
        for (Ink ink : Ink.values()) {
            rules.add("." + strokeClass(ink) + "{stroke:" + ink.dark() + "}");
            rules.add("." + fillClass(ink) + "{fill:" + ink.dark() + "}");
        }
        return "<style>@media (prefers-color-scheme:dark){" + String.join("", rules) + "}</style>\n";
    }

    private static String strokeClass(Ink ink) {
        return "s-" + ink.role();
    }

    private static String fillClass(Ink ink) {
        return "p-" + ink.role();
    }
}
