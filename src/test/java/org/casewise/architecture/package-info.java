/** Tests of the house itself: who may use whom, how large a file may be, what stands in the documents. */
package org.casewise.architecture;
