package org.casewise.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No file of the repository speaks of the machine on which it was written. */
class HygieneTest {

    /** Written in parts, so that this file does not match itself. */
    private static final Pattern FORBIDDEN = Pattern.compile(String.join(
            "|",
            "(?<![\\w.-])/wor" + "k/",
            "(?<![\\w.-])/roo" + "t\\b",
            "(?<![\\w.-])/tm" + "p/h\\b",
            "(?<![\\w.-])/hom" + "e/\\w",
            "\\bshare" + "d/",
            "\\brepo\\d?\\." + "maven",
            "\\bregistry\\." + "npm",
            "\\bdeb\\." + "debian",
            "\\bpypi\\." + "org",
            "\\bpythonhosted\\." + "org"));

    @Test
    void noFileSpeaksOfAWorkplace() throws Exception {
        List<String> files = files();
        assertTrue(files.contains("pom.xml"), "the files of the repository were not found: " + files);
        Complaints complaints = new Complaints("no file speaks of a workplace or of a registry's host");
        for (String file : files) {
            Path path = Path.of(file);
            if (Files.isRegularFile(path)) {
                search(path, complaints);
            }
        }
        complaints.check();
    }

    private static void search(Path path, Complaints complaints) throws IOException {
        // Latin-1 reads any bytes, and what is looked for is ASCII.
        String text = Files.readString(path, StandardCharsets.ISO_8859_1);
        Matcher match = text.indexOf(0) >= 0 ? FORBIDDEN.matcher("") : FORBIDDEN.matcher(text);
        while (match.find()) {
            long line = 1
                    + text.substring(0, match.start())
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            complaints.add(path + ":" + line + ": " + match.group());
        }
    }

    /** What git tracks and what it would track; nothing that it ignores. */
    private static List<String> files() throws InterruptedException {
        List<String> files = List.of();
        try {
            Process git = new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            files = git.waitFor() == 0 ? List.of(output.split("\0")) : List.of();
        } catch (IOException e) {
            System.out.println("git cannot be run: " + e.getMessage());
        }
        if (files.isEmpty()) {
            System.out.println("SKIPPED: not a git checkout, so its files were not searched for traces of a workplace");
        }
        assumeTrue(!files.isEmpty(), "not a git checkout");
        return files;
    }
}
