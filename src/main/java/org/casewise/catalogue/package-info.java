/**
 * Function cards: data files to {@link org.casewise.catalogue.FunctionCard}. May use {@code syntax} and below, and the
 * YAML reader; must never analyse or open files.
 */
package org.casewise.catalogue;
