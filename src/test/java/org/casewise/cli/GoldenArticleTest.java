package org.casewise.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The committed article on ReLU is the one that is made now, byte for byte. After a change that is meant to change it,
 * {@code mvn verify -Dupdate} writes it instead; then read the diff.
 */
class GoldenArticleTest {

    private static final Path COMMITTED = Path.of("output");

    @Test
    void theCommittedArticleIsTheOneThatIsMade(@TempDir Path folder) throws IOException {
        if (System.getProperty("update") != null) {
            assertEquals(ExitCode.DONE, Run.of("--out", COMMITTED.toString()).code());
        }
        Run run = Run.of("--out", folder.toString());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        Map<String, byte[]> made = files(folder.resolve("relu"));
        Map<String, byte[]> committed = files(COMMITTED.resolve("relu"));
        assertTrue(made.size() >= 9, made.keySet().toString());
        assertEquals(committed.keySet(), made.keySet(), "output/relu is stale; mvn verify -Dupdate writes it");
        for (String name : made.keySet()) {
            if (!name.endsWith(".png")) {
                String message = "output/relu/" + name + " is stale; mvn verify -Dupdate writes it";
                assertEquals(text(committed.get(name)), text(made.get(name)), message);
            }
            assertArrayEquals(committed.get(name), made.get(name), name);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
