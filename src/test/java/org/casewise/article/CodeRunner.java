package org.casewise.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.casewise.notation.code.ProgrammingLanguage;
import org.casewise.numeric.Evaluation;

/** Runs printed code: writes the listings of some functions into a folder, and asks them for values. */
final class CodeRunner {

    /** A function by its place, the order of its derivative (2: the gradient that a library takes), and a point. */
    record Question(int function, int order, double x) {}

    /** The order that asks for the gradient. */
    static final int GRADIENT = 2;

    /** Reads questions and writes bits, one number a line; what a library warns of is an error, but for what overflows. */
    private static final String PYTHON = """
            import importlib, pathlib, struct, sys, warnings
            warnings.simplefilter("error")
            bits = lambda y: struct.pack(">d", float(y)).hex()
            number = lambda text: struct.unpack(">d", bytes.fromhex(text))[0]
            modules = [importlib.import_module(f"m{i}") for i in range(int(sys.argv[1]))]
            names = [line.split() for line in pathlib.Path("names.txt").read_text().splitlines()]
            LIBRARY
            for line in pathlib.Path("questions.txt").read_text().splitlines():
                i, order, text = line.split()
                i, order = int(i), int(order)
                f = getattr(modules[i], names[i][min(order, 1)])
                try:
                    y = ask(f, order, number(text)) if order < 2 else slope(getattr(modules[i], names[i][0]), number(text))
                except Exception as e:
                    raise Exception(f"{names[i]} of order {order} at {number(text)}") from e
                print(bits(y))
            """;

    private static final String PLAIN = "ask = lambda f, order, x: f(x)";

    private static final String NUMPY = """
            import numpy as np
            # Overflow on the branch that is taken is the user's to know; invalid values are not among that.
            np.seterr(over="ignore", divide="ignore")
            def ask(f, order, x):
                # A wave has no value at infinity, and NumPy says so.
                with np.errstate(invalid="ignore" if np.isinf(x) else "warn"):
                    all = f(np.array([[x, x]]))
                assert all.shape == (1, 2), all.shape
                return all[0, 1]
            """;

    private static final String PYTORCH = """
            import torch
            ask = lambda f, order, x: f(torch.tensor([x], dtype=torch.float64))[0]
            def slope(f, x):
                x = torch.tensor([x], dtype=torch.float64, requires_grad=True)
                y = f(x).sum()
                if not y.requires_grad:
                    return 0.0  # a constant
                y.backward()
                return x.grad[0]
            """;

    private static final String JAX = """
            import jax, jax.numpy as jnp
            jax.config.update("jax_enable_x64", True)
            ask = lambda f, order, x: f(jnp.array([x], dtype=float))[0]
            slope = lambda f, x: jax.grad(f)(x)
            """;

    private static final String JAX_OVER_NUMPY = """
            import math, types
            import numpy as np
            def _sigmoid(x):
                return np.where(x < 0, np.exp(np.minimum(x, 0)), 1) / (1 + np.exp(-np.abs(x)))
            def _softplus(x):
                return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))
            def _log_ndtr(x):
                far, near = np.minimum(x, -37), np.maximum(x, -37)
                tail = 1 - 1 / far**2 + 3 / far**4 - 15 / far**6
                return np.where(
                    x < -37,
                    -far * far / 2 - np.log(-far) - math.log(2 * math.pi) / 2 + np.log(tail),
                    np.where(
                        x > 0,
                        np.log1p(-special.erfc(np.maximum(x, 0) / math.sqrt(2)) / 2),
                        np.log(special.erfc(-np.minimum(near, 0) / math.sqrt(2)) / 2)))
            special = types.SimpleNamespace(
                erf=np.vectorize(math.erf, otypes=[float]), erfc=np.vectorize(math.erfc, otypes=[float]), log_ndtr=_log_ndtr)
            scipy = types.SimpleNamespace(special=special)
            nn = types.SimpleNamespace(sigmoid=_sigmoid, softplus=_softplus)
            """;

    private static final String NODE = """
            const lines = require("fs").readFileSync("questions.txt", "utf8").trim().split("\\n");
            const view = new DataView(new ArrayBuffer(8));
            for (const line of lines) {
                const [i, order, text] = line.split(" ");
                view.setBigUint64(0, BigInt("0x" + text));
                view.setFloat64(0, functions[i][order](view.getFloat64(0)));
                console.log(view.getBigUint64(0).toString(16).padStart(16, "0"));
            }
            """;

    private static final String C = """
            #include <inttypes.h>
            #include <stdio.h>
            #include <string.h>
            int main(void) {
                int i, order;
                uint64_t bits;
                while (scanf("%d %d %" SCNx64, &i, &order, &bits) == 3) {
                    double x;
                    memcpy(&x, &bits, 8);
                    x = ask(2 * i + order, x);
                    memcpy(&bits, &x, 8);
                    printf("%016" PRIx64 "\\n", bits);
                }
                return 0;
            }
            """;

    private final ProgrammingLanguage language;
    private final List<PrintedFunction> functions;
    private final Path folder;

    CodeRunner(ProgrammingLanguage language, List<PrintedFunction> functions, Path folder) {
        this.language = language;
        this.functions = functions;
        this.folder = folder;
    }

    /** The values, in the order of the questions; the test is skipped where the machine cannot run the language. */
    List<Double> values(List<Question> questions) throws Exception {
        StringBuilder asked = new StringBuilder();
        questions.forEach(q -> asked.append(q.function() + " " + q.order() + " " + hex(q.x()) + "\n"));
        Files.writeString(folder.resolve("questions.txt"), asked);
        List<String> lines = switch (language) {
            case PYTHON -> python("", PLAIN);
            case NUMPY -> python("numpy", NUMPY);
            case PYTORCH -> python("torch", PYTORCH);
            case JAX -> jax(questions);
            case JAVASCRIPT -> node();
            case C -> c();
            case JAVA -> java(questions);
        };
        assertEquals(questions.size(), lines.size(), "answers of " + language);
        List<Double> values = new ArrayList<>();
        lines.forEach(line -> values.add(Double.longBitsToDouble(Long.parseUnsignedLong(line, 16))));
        return values;
    }

    private static String hex(double x) {
        return String.format("%016x", Double.doubleToRawLongBits(x));
    }

    /** The first Python that has a library; a distribution's own may have one that another in front of it lacks. */
    static Optional<String> pythonWith(String library) {
        for (String python : List.of("python3", "/usr/bin/python3")) {
            if (runs(List.of(python, "-c", library.isEmpty() ? "" : "import " + library))) {
                return Optional.of(python);
            }
        }
        return Optional.empty();
    }

    private List<String> python(String library, String asks) throws Exception {
        Optional<String> python = pythonWith(library);
        needed(python.isPresent(), library.isEmpty() ? "python3" : "python3 with " + library);
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < functions.size(); i++) {
            Files.writeString(folder.resolve("m" + i + ".py"), functions.get(i).listing(language));
            names.append(functions.get(i).called(language, 0) + " "
                    + functions.get(i).called(language, 1) + "\n");
        }
        Files.writeString(folder.resolve("names.txt"), names);
        Files.writeString(folder.resolve("ask.py"), PYTHON.replace("LIBRARY", asks.stripTrailing()));
        return output(List.of(python.get(), "ask.py", String.valueOf(functions.size())));
    }

    /** Where there is no JAX its text is run over NumPy under JAX's names, which takes no gradients. */
    private List<String> jax(List<Question> questions) throws Exception {
        boolean gradients = questions.stream().anyMatch(q -> q.order() == GRADIENT);
        if (pythonWith("jax").isPresent() || gradients) {
            return python("jax", JAX);
        }
        Path jax = Files.createDirectories(folder.resolve("jax"));
        Files.writeString(jax.resolve("__init__.py"), JAX_OVER_NUMPY);
        Files.writeString(jax.resolve("numpy.py"), "from numpy import *\n");
        return python("numpy", NUMPY);
    }

    private List<String> node() throws Exception {
        needed(runs(List.of("node", "--version")), "node");
        StringBuilder script = new StringBuilder("\"use strict\";\nconst functions = [];\n");
        for (PrintedFunction f : functions) {
            script.append("functions.push((() => {\n" + f.listing(language) + "return [" + f.called(language, 0) + ", "
                    + f.called(language, 1) + "];\n})());\n");
        }
        Files.writeString(folder.resolve("ask.js"), script.append(NODE));
        return output(List.of("node", "ask.js"));
    }

    private List<String> c() throws Exception {
        needed(runs(List.of("cc", "--version")), "cc");
        StringBuilder declared = new StringBuilder();
        StringBuilder cases = new StringBuilder("static double ask(int n, double x) {\n    switch (n) {\n");
        List<String> compile = new ArrayList<>(List.of(
                "cc", "-std=c99", "-O1", "-ffp-contract=off", "-Wall", "-Wextra", "-Werror", "-o", "ask", "ask.c"));
        for (int i = 0; i < functions.size(); i++) {
            PrintedFunction f = functions.get(i);
            Files.writeString(folder.resolve("f" + i + ".c"), f.listing(language));
            compile.add("f" + i + ".c");
            List<String> defaults = f.definition().parameters().stream()
                    .map(p -> Double.toHexString(
                            Evaluation.nearestDouble(p.defaultValue().orElseThrow())
                                    .orElseThrow()))
                    .toList();
            String more = defaults.stream().map(d -> ", double").collect(Collectors.joining());
            String given = defaults.stream().map(d -> ", " + d).collect(Collectors.joining());
            for (int order = 0; order < 2; order++) {
                String name = f.called(language, order);
                declared.append("double " + name + "(double" + more + ");\n");
                cases.append("        case " + (2 * i + order) + ": return " + name + "(x" + given + ");\n");
            }
        }
        cases.append("        default: return 0;\n    }\n}\n");
        Files.writeString(folder.resolve("ask.c"), declared.toString() + cases + C);
        compile.add("-lm");
        assertEquals(List.of(), output(compile), "the C compiler has something to say");
        return output(List.of("./ask"), folder.resolve("questions.txt"));
    }

    /** In this process; no warning of the compiler's is let pass. */
    private List<String> java(List<Question> questions) throws Exception {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-d", classes.toString()));
        List<String> names = new ArrayList<>();
        for (PrintedFunction f : functions) {
            String listing = f.listing(language);
            String name = listing.substring("public final class ".length(), listing.indexOf(" {"));
            assertEquals(false, names.contains(name), name + " twice");
            names.add(name);
            Path file = folder.resolve(name + ".java");
            Files.writeString(file, listing);
            arguments.add(file.toString());
        }
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(new String[0])));
        List<String> lines = new ArrayList<>();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            for (Question q : questions) {
                PrintedFunction f = functions.get(q.function());
                Method method = loader.loadClass(names.get(q.function()))
                        .getMethod(f.called(language, q.order()), double.class);
                lines.add(hex((double) method.invoke(null, q.x())));
            }
        }
        return lines;
    }

    private static void needed(boolean there, String what) {
        if (!there) {
            System.out.println("SKIPPED: no " + what + " here, so what is printed for it was not run");
        }
        assumeTrue(there, "no " + what);
    }

    private static boolean runs(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private List<String> output(List<String> command) throws IOException, InterruptedException {
        return output(command, null);
    }

    private List<String> output(List<String> command, Path input) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        if (input != null) {
            builder.redirectInput(input.toFile());
        }
        int code = builder.start().waitFor();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        int length = text.length();
        assertEquals(0, code, () -> command + ": " + text.substring(Math.max(0, length - 3000)));
        return text.lines().toList();
    }
}
