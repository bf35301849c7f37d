package org.casewise.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The arguments of this process as they were typed. In the locale C, which is that of many containers, Java replaces
 * every byte of an argument that is not ASCII; where the system still has the bytes, they are read as UTF-8.
 */
final class ProcessArguments {

    private static final Path RECORD = Path.of("/proc/self/cmdline");
    private static final String LOST = "\ufffd";

    private ProcessArguments() {}

    static List<String> of(String[] given) {
        return of(List.of(given), RECORD);
    }

    /** The record holds the whole command line, each argument with a zero byte behind it. */
    static List<String> of(List<String> given, Path record) {
        if (given.stream().noneMatch(argument -> argument.contains(LOST))) {
            return given;
        }
        try {
            List<String> all = List.of(new String(Files.readAllBytes(record), StandardCharsets.UTF_8).split("\0", -1));
            List<String> last = all.subList(Math.max(0, all.size() - 1 - given.size()), all.size() - 1);
            return visible(last).equals(visible(given)) ? List.copyOf(last) : given;
        } catch (IOException e) {
            return given;
        }
    }

    /** What both readings have in common. */
    private static List<String> visible(List<String> arguments) {
        return arguments.stream().map(a -> a.replaceAll("[^\\x00-\\x7f]", "")).toList();
    }
}
