package org.casewise.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each library is known in one room only, so that it can be replaced there. */
class LibrariesTest {

    /** Beginning of a package name to the rooms that may know it. What is not listed here and not Java is refused. */
    private static final Map<String, List<String>> KNOWN_IN = knownIn();

    private static Map<String, List<String>> knownIn() {
        Map<String, List<String>> known = new LinkedHashMap<>();
        known.put("org.apache.commons.math3", List.of("crosscheck"));
        known.put("org.scilab.forge.jlatexmath", List.of("render"));
        known.put("java.awt", List.of("render"));
        known.put("javax.swing", List.of("render"));
        known.put("javax.imageio", List.of("render"));
        known.put("com.github.weisj.jsvg", List.of("render"));
        known.put("freemarker", List.of("render"));
        known.put("org.commonmark", List.of("render", "proofread"));
        known.put("org.snakeyaml.engine", List.of("catalogue"));
        known.put("com.google.gson", List.of("interchange"));
        known.put("picocli", List.of("cli"));
        known.put("org.teavm.jso", List.of("lab"));
        return known;
    }

    @Test
    void everyLibraryStaysInItsRoom() {
        Complaints complaints = new Complaints("a library is known only in the rooms listed in LibrariesTest");
        for (JavaClass c : Bytecode.MAIN) {
            String room = House.roomOf(c.getPackageName());
            for (Dependency d : c.getDirectDependenciesFromSelf()) {
                String target = d.getTargetClass().getBaseComponentType().getPackageName();
                complaints.addIf(!mayKnow(room, target), room + " knows " + target + ": " + d.getDescription());
            }
        }
        complaints.check();
    }

    private static boolean mayKnow(String room, String target) {
        for (Map.Entry<String, List<String>> library : KNOWN_IN.entrySet()) {
            if (target.equals(library.getKey()) || target.startsWith(library.getKey() + ".")) {
                return library.getValue().contains(room);
            }
        }
        // Primitive types have no package; everything else of Java is nobody's secret.
        return target.isEmpty() || target.startsWith("java.") || House.isOurs(target);
    }
}
