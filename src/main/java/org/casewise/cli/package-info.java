/**
 * The commands: arguments, exit codes, messages; {@link org.casewise.cli.Main} is the entry. The only place that knows the
 * terminal. May use everything; must never contain logic worth testing without a terminal.
 */
package org.casewise.cli;
