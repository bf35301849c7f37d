package org.casewise.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The source files below one folder, parsed by the JDK's own compiler. */
final class Sources {

    private final List<CompilationUnitTree> units = new ArrayList<>();
    private final DocTrees trees;

    /** Parses every {@code .java} file below the folder. */
    Sources(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        JavacTask task = (JavacTask) compiler.getTask(
                null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(javaFiles(folder)));
        trees = DocTrees.instance(task);
        try {
            task.parse().forEach(units::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java files below a folder, in the order of their names. */
    static List<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parsed files. */
    List<CompilationUnitTree> units() {
        return units;
    }

    /** File name and line where a tree begins. */
    String place(CompilationUnitTree unit, Tree tree) {
        return Path.of(unit.getSourceFile().getName()).getFileName() + ":" + firstLine(unit, tree);
    }

    /** How many lines a tree takes, its annotations but not its Javadoc included. */
    long lines(CompilationUnitTree unit, Tree tree) {
        long end = trees.getSourcePositions().getEndPosition(unit, tree);
        return unit.getLineMap().getLineNumber(end) - firstLine(unit, tree) + 1;
    }

    /** Whether Javadoc with at least a word stands before a tree. */
    boolean hasJavadoc(CompilationUnitTree unit, Tree tree) {
        String comment = trees.getDocComment(TreePath.getPath(unit, tree));
        return comment != null && !comment.isBlank();
    }

    private long firstLine(CompilationUnitTree unit, Tree tree) {
        return unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
    }
}
