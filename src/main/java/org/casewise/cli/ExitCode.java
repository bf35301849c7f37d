package org.casewise.cli;

/** What a command's exit code means. */
final class ExitCode {

    static final int DONE = 0;
    /** Done, and what the command looks for was found: stale output, or a wrong line in a batch. */
    static final int FOUND = 1;
    /** The input or the arguments are wrong. */
    static final int INPUT = 2;
    /** A file could not be read or written; what stood there before still stands. */
    static final int FILES = 3;
    /** A defect of Casewise. */
    static final int DEFECT = 70;

    private ExitCode() {}
}
