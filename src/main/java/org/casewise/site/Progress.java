package org.casewise.site;

/** Is told how far the making of a site has come. May be called from several threads, by one at a time. */
@FunctionalInterface
public interface Progress {

    /** So many cards of all have passed the stage. */
    void passed(Stage stage, int cards, int all);
}
