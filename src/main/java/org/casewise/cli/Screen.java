package org.casewise.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether standard error is a screen that somebody looks at. */
final class Screen {

    private static final Path ERRORS = Path.of("/proc/self/fd/2");

    private Screen() {}

    static boolean isWatched() {
        if ("dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        // Java knows only whether all three streams together are a console, and from 22 on not even that.
        if (Files.isSymbolicLink(ERRORS)) {
            try {
                String target = Files.readSymbolicLink(ERRORS).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
            } catch (IOException e) {
                return false;
            }
        }
        return System.console() != null;
    }
}
