/**
 * What is true of a vector function for every number of variables; {@link org.casewise.analysis.vector.VectorAnalysis}
 * is the entry.
 */
package org.casewise.analysis.vector;
