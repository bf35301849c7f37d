/**
 * Functions as programs: a {@link org.casewise.notation.code.ProgrammingLanguage} writes {@link
 * org.casewise.notation.code.ListedFunction}s; its expressions are one class, the shape of its texts another. Belongs to
 * {@code notation}, which must not know it.
 */
package org.casewise.notation.code;
