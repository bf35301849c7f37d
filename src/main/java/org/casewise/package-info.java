/**
 * The library's door: {@link org.casewise.Casewise} and the types that it returns. No other type of the project occurs in
 * them, so that everything behind the door may change; what stands here does not, within a major version.
 */
package org.casewise;
