/**
 * The documented JSON for programs; {@link org.casewise.interchange.AnalysisJson} is the entry. May use {@code analysis},
 * {@code numeric}, {@code notation}, {@code syntax} and below, and the JSON library; must never compute mathematics.
 */
package org.casewise.interchange;
