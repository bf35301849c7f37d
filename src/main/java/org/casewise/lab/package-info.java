/**
 * The browser's door: the few functions that the page's script offers, start with {@link org.casewise.lab.Lab}.
 *
 * <p>May use the core, the packages that are compiled to JavaScript. Must never be used by another package.
 */
package org.casewise.lab;
