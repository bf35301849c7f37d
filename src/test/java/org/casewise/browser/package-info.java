/**
 * Tests of the committed {@code output/} by those who receive it: a real browser, the HTML checker, Python.
 *
 * <p>They look at the files as they stand, so they test what readers get and not what the program would make now; that
 * the two are the same is the business of other tests.
 */
package org.casewise.browser;
