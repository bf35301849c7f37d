/**
 * Why something is so, or is not known, as data; {@link org.casewise.reason.Reason} is the entry. May use nothing; must
 * never hold a sentence.
 */
package org.casewise.reason;
