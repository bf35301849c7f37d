package org.casewise.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The compiled classes of the project, read once. */
final class Bytecode {

    /** Where the compiler puts the classes of {@code src/main/java}. */
    static final Path FOLDER = Path.of("target", "classes");

    /** All our classes, without the tests. */
    static final JavaClasses MAIN = new ClassFileImporter().importPath(FOLDER);

    private Bytecode() {}

    /** How many class files there are, {@code package-info} among them. */
    static int files() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return (int) files.filter(f -> f.toString().endsWith(".class")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Our classes in one of these rooms. */
    static List<JavaClass> in(List<String> rooms) {
        return MAIN.stream()
                .filter(c -> rooms.contains(House.roomOf(c.getPackageName())))
                .toList();
    }
}
