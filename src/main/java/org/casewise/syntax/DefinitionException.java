package org.casewise.syntax;

import java.util.Optional;
import org.casewise.reason.Reason;

/** A text that cannot be read as a definition: where, why, and where there is one the nearest right spelling. */
public final class DefinitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Reason reason;
    private final transient Reason hint;
    private final transient Source source;
    private final transient Span span;

    public DefinitionException(Source source, Span span, Reason reason) {
        this(source, span, reason, null);
    }

    /** A null hint means that there is none. */
    public DefinitionException(Source source, Span span, Reason reason, Reason hint) {
        super(reason.toString(), null, false, false);
        this.source = source;
        this.span = span;
        this.reason = reason;
        this.hint = hint;
    }

    public Reason reason() {
        return reason;
    }

    public Optional<Reason> hint() {
        return Optional.ofNullable(hint);
    }

    public Source source() {
        return source;
    }

    public Span span() {
        return span;
    }

    public int line() {
        return source.line(span.start());
    }

    public int column() {
        return source.column(span.start());
    }
}
