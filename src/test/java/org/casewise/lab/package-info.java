/** The core compiled to JavaScript by TeaVM, run, and compared with the same core on the JVM. */
package org.casewise.lab;
