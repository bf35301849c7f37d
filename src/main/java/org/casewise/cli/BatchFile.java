package org.casewise.cli;

import picocli.CommandLine.Option;

/** The option that names a file of questions, {@code -} for standard input. */
final class BatchFile {

    @Option(names = "--batch", paramLabel = "FILE", descriptionKey = "batch")
    private String name;

    boolean isGiven() {
        return name != null;
    }

    String name() {
        return name;
    }

    /** The lines say what is asked; other arguments beside them would be passed over in silence. */
    void checkAlone(boolean othersGiven) {
        if (othersGiven) {
            throw InputProblem.input("batch.with-others");
        }
    }
}
