package org.casewise.catalogue;

/**
 * Another function that a reader of the article may want to know.
 *
 * @param id of its card, there or not
 * @param title under which the article names it
 */
public record Related(String id, Localized title) {}
