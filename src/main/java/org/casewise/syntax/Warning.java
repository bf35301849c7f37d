package org.casewise.syntax;

import org.casewise.reason.Reason;

/** What deserves a word in a text that was accepted, and the place in the text that it is about. */
public record Warning(Span span, Reason reason) {}
