package org.casewise.site;

/** What is done with every card of a site, one stage after the other. */
public enum Stage {
    /** The function is analysed. */
    STUDY,
    /** It is compared with all others. */
    RELATE,
    /** The article is composed, checked and rendered. */
    RENDER
}
