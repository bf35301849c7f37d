package org.casewise.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** Files and methods that can be read at one sitting, and each says what it is. */
class SourcesTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final int LINES_OF_A_FILE = 350;
    private static final int LINES_OF_A_METHOD = 60;

    private final Sources main = new Sources(MAIN);

    @Test
    void weAreLookingAtSomething() {
        assertFalse(main.units().isEmpty(), "no source file found");
        long[] methods = {0};
        scanMethods((unit, method) -> methods[0]++);
        assertTrue(methods[0] > 5, "only " + methods[0] + " methods found");
    }

    @Test
    void noFileIsTooLong() {
        Complaints complaints = new Complaints("no file has more than " + LINES_OF_A_FILE + " lines");
        for (CompilationUnitTree unit : main.units()) {
            long lines = unit.getLineMap().getLineNumber(length(unit));
            complaints.addIf(lines > LINES_OF_A_FILE, unit.getSourceFile().getName() + ": " + lines);
        }
        complaints.check();
    }

    private static int length(CompilationUnitTree unit) {
        try {
            return unit.getSourceFile().getCharContent(true).length();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noMethodIsTooLong() {
        Complaints complaints = new Complaints("no method has more than " + LINES_OF_A_METHOD + " lines");
        scanMethods((unit, method) -> {
            long lines = main.lines(unit, method);
            complaints.addIf(
                    lines > LINES_OF_A_METHOD, main.place(unit, method) + " " + method.getName() + ": " + lines);
        });
        complaints.check();
    }

    @Test
    void everyPublicTypeSaysWhatItIs() {
        Complaints complaints = new Complaints("every public type has Javadoc");
        for (CompilationUnitTree unit : main.units()) {
            for (Tree type : unit.getTypeDecls()) {
                boolean isPublic = type instanceof ClassTree c
                        && c.getModifiers().getFlags().contains(Modifier.PUBLIC);
                complaints.addIf(isPublic && !main.hasJavadoc(unit, type), main.place(unit, type));
            }
        }
        complaints.check();
    }

    @Test
    void everyPackageSaysWhatItIs() {
        Complaints complaints = new Complaints("every package has a package-info.java with Javadoc");
        Set<Path> folders = new TreeSet<>();
        Sources.javaFiles(MAIN).forEach(file -> folders.add(file.getParent()));
        for (Path folder : folders) {
            complaints.addIf(!Files.exists(folder.resolve("package-info.java")), folder.toString());
        }
        for (CompilationUnitTree unit : main.units()) {
            boolean isPackage = unit.getSourceFile().getName().endsWith("package-info.java");
            complaints.addIf(
                    isPackage && !main.hasJavadoc(unit, unit.getPackage()),
                    unit.getSourceFile().getName());
        }
        complaints.check();
    }

    /** Surefire runs classes by their names: a test elsewhere would be silent for ever. */
    @Test
    void everyTestClassIsRun() {
        Complaints complaints = new Complaints("a file with tests is called ...Test.java");
        for (Path file : Sources.javaFiles(TESTS)) {
            String name = file.getFileName().toString();
            complaints.addIf(hasTests(file) && !name.endsWith("Test.java"), name);
        }
        complaints.check();
    }

    private static boolean hasTests(Path file) {
        try {
            return Files.readString(file)
                    .matches("(?s).*\\n\\s*@(Test|ParameterizedTest|RepeatedTest|TestFactory)\\b.*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface MethodVisit {
        void visit(CompilationUnitTree unit, MethodTree method);
    }

    private void scanMethods(MethodVisit visit) {
        for (CompilationUnitTree unit : main.units()) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    visit.visit(unit, method);
                    return super.visitMethod(method, nothing);
                }
            }.scan(unit, null);
        }
    }
}
