package org.casewise.lab;

import com.google.gson.Gson;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.builder.BuildException;
import org.teavm.tooling.builder.InProcessBuildStrategy;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * The script of the page: {@link Lab} and the whole core, compiled by TeaVM.
 *
 * <p>Strict, so that a wrong index or cast is an exception as on the JVM and not a silent {@code undefined}. UMD, so
 * that a page opened from {@code file://} can load it.
 *
 * @param file where the script stands
 * @param problems what TeaVM could not compile, empty if all is well
 */
record LabScript(Path file, List<String> problems) {

    private static final Path FOLDER = Path.of("target", "lab");

    /** Compiles what stands in {@code target/classes}, fast and large: nothing is minified. */
    static LabScript compile() throws BuildException {
        InProcessBuildStrategy build = new InProcessBuildStrategy();
        build.init();
        build.setClassPathEntries(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
        build.setMainClass(Lab.class.getName());
        build.setEntryPointName("main");
        build.setTargetType(TeaVMTargetType.JAVASCRIPT);
        build.setTargetDirectory(FOLDER.toString());
        build.setTargetFileName("casewise.js");
        build.setCacheDirectory(FOLDER.resolve("cache").toString());
        build.setJsModuleType(JSModuleType.UMD);
        build.setOptimizationLevel(TeaVMOptimizationLevel.SIMPLE);
        build.setStrict(true);
        build.setLog(new EmptyTeaVMToolLog());
        build.setProperties(new Properties());
        build.setTransformers(new String[0]);
        build.setClassesToPreserve(new String[0]);
        List<String> problems = new ArrayList<>();
        for (Problem problem : build.build().getProblems().getProblems()) {
            DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
            problem.render(text);
            String place = problem.getLocation() == null
                    ? ""
                    : " in " + problem.getLocation().getMethod();
            problems.add(text.getText() + place);
        }
        return new LabScript(FOLDER.resolve("casewise.js"), problems);
    }

    /** Whether there is a Node to run the script. */
    static boolean canRun() {
        try {
            Process node = new ProcessBuilder("node", "--version")
                    .redirectErrorStream(true)
                    .start();
            return node.waitFor(20, TimeUnit.SECONDS) && node.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What the script answers to each question, a pair of an exported function and its text. */
    List<String> answers(List<List<String>> questions) throws IOException, InterruptedException {
        Path asking = FOLDER.resolve("ask.js");
        Files.write(asking, LabScript.class.getResourceAsStream("ask.js").readAllBytes());
        Path input = FOLDER.resolve("questions.json");
        Path output = FOLDER.resolve("answers.json");
        Path complaint = FOLDER.resolve("complaint.txt");
        Files.writeString(input, new Gson().toJson(questions));
        Process node = new ProcessBuilder("node", asking.toString(), file.toString())
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .redirectError(complaint.toFile())
                .start();
        boolean ended = node.waitFor(60, TimeUnit.SECONDS);
        node.destroyForcibly();
        if (!ended || node.exitValue() != 0) {
            throw new IOException(
                    "Node " + (ended ? "failed: " : "took over a minute: ") + Files.readString(complaint));
        }
        return List.of(new Gson().fromJson(Files.readString(output), String[].class));
    }
}
