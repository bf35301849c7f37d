package org.casewise.lab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casewise.architecture.House;
import org.teavm.dependency.AbstractDependencyListener;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.MethodDependency;
import org.teavm.model.ClassReader;
import org.teavm.model.MethodReader;
import org.teavm.model.ValueType;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Makes TeaVM compile every method of every class of the core.
 *
 * <p>Left alone it compiles what an entry point reaches, and says nothing of the rest. TeaVM finds this class by its
 * name in {@code META-INF/services}.
 */
public final class WholeCore implements TeaVMPlugin {

    /** The full names of the classes of the core, nested ones too, in the order of their names. */
    static List<String> classes() {
        Path root = Path.of("target", "classes");
        List<String> names = new ArrayList<>();
        for (String room : House.CORE) {
            Path folder = root.resolve(Path.of("org", "casewise", room));
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.map(f -> root.relativize(f).toString().replace('\\', '/'))
                            .filter(f -> f.endsWith(".class") && !f.endsWith("package-info.class"))
                            .map(f -> f.substring(0, f.length() - ".class".length())
                                    .replace('/', '.'))
                            .sorted()
                            .forEach(names::add);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return names;
    }

    @Override
    public void install(TeaVMHost host) {
        host.add(new AbstractDependencyListener() {
            @Override
            public void started(DependencyAgent agent) {
                classes().forEach(name -> reach(agent, name));
            }
        });
    }

    private static void reach(DependencyAgent agent, String name) {
        agent.linkClass(name);
        ClassReader type = agent.getClassSource().get(name);
        for (MethodReader method : type.getMethods()) {
            MethodDependency reached = agent.linkMethod(method.getReference());
            // Without a value in a parameter, TeaVM takes calls on it for dead code.
            reached.propagate(0, agent.getType(ValueType.object(name)));
            for (int i = 0; i < method.parameterCount(); i++) {
                if (!(method.parameterType(i) instanceof ValueType.Primitive)) {
                    reached.propagate(i + 1, agent.getType(method.parameterType(i)));
                }
            }
            reached.use();
        }
    }
}
