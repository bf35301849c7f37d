package org.casewise.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casewise.interchange.BatchError;
import org.casewise.interchange.BatchLine;
import org.casewise.interchange.BatchProblem;
import org.casewise.syntax.DefinitionException;

/**
 * Many questions from a file or standard input, one JSON object a line; one line of answer each, in order, before the next
 * question is read. What is wrong with a line is its answer; a defect of the program is one too, and then the exit code
 * says so at the end. Blank lines are passed over.
 */
final class Batch {

    private static final String STANDARD_INPUT = "-";
    private static final String NO_ID = "null";

    /** What a command answers to a line that can be read. */
    interface Work {

        /** The answer as one line of JSON, with the id of the line. */
        String answer(BatchLine line);
    }

    private final Session session;
    private final List<String> keys;
    private final Work work;
    private int code = ExitCode.DONE;

    Batch(Session session, List<String> keys, Work work) {
        this.session = session;
        this.keys = keys;
        this.work = work;
    }

    /** Answers all lines; gives the exit code. Throws {@link InputProblem} where there is no such file. */
    int run(String file) {
        try (InputStream in = open(file)) {
            Lines lines = new Lines(in);
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                if (line.text() != null && line.text().isBlank()) {
                    continue;
                }
                session.terminal().out().print(answer(line) + "\n");
                // A reader that is there gets its answers soon; one that has gone away ends the work.
                boolean isGone = lines.isWaiting() && session.terminal().out().checkError();
                if (isGone || session.terminal().isClosed()) {
                    break;
                }
            }
            return code;
        } catch (IOException e) {
            throw InputProblem.files("cli.file-unreadable", file);
        }
    }

    private InputStream open(String file) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return session.terminal().in();
        }
        Path path = TextFile.path(file);
        if (Files.isDirectory(path)) {
            throw InputProblem.files("batch.is-folder", file);
        }
        if (!Files.exists(path)) {
            throw InputProblem.files("cli.file-missing", file);
        }
        return Files.newInputStream(path);
    }

    private String answer(Lines.Line line) {
        if (line.text() == null) {
            code = Math.max(code, ExitCode.FOUND);
            String message = line.bad() == 0
                    ? session.say("batch.too-long", String.valueOf(Lines.LONGEST))
                    : session.say("batch.not-utf8", String.valueOf(line.bad()));
            return new BatchError(message).in(Math.max(1, line.bad())).json(NO_ID);
        }
        BatchLine read = null;
        try {
            read = BatchLine.read(line.text(), keys);
            return work.answer(read);
        } catch (DefinitionException | InputProblem | BatchProblem problem) {
            code = Math.max(code, ExitCode.FOUND);
            return error(problem).json(problem instanceof BatchProblem p ? p.id() : id(read));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError defect) {
            code = ExitCode.DEFECT;
            return new BatchError(session.say("cli.internal", Visible.text(defect.toString()))).json(id(read));
        }
    }

    private static String id(BatchLine read) {
        return read == null ? NO_ID : read.id();
    }

    private BatchError error(RuntimeException problem) {
        if (problem instanceof DefinitionException e) {
            BatchError error = new BatchError(session.sentences().of(e.reason()))
                    .at(e.source().name(), e.line(), e.column());
            return e.hint().map(h -> error.hint(session.sentences().of(h))).orElse(error);
        }
        if (problem instanceof BatchProblem e) {
            String[] arguments = e.arguments().stream().map(Visible::text).toArray(String[]::new);
            BatchError error = new BatchError(session.say(e.key(), arguments)).in(e.column());
            return e.nearest()
                    .map(n -> error.hint(session.say("reason.did-you-mean", n)))
                    .orElse(error);
        }
        InputProblem e = (InputProblem) problem;
        BatchError error = new BatchError(e.message(session));
        return e.hint(session).map(error::hint).orElse(error);
    }
}
