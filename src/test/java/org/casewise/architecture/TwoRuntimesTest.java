package org.casewise.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.File;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReference;
import org.teavm.model.ReferenceCache;
import org.teavm.parsing.ClasspathClassHolderSource;
import org.teavm.parsing.resource.ResourceProvider;

/**
 * What the core calls exists, and does the same, on every JDK and in TeaVM's own Java library.
 *
 * <p>The differences listed here were found by running the same code on JDK 17, JDK 25 and TeaVM 0.15.0 on Node, over
 * some thousand doubles of all sizes.
 */
class TwoRuntimesTest {

    private static final List<Call> CORE = CallReader.of(Bytecode.FOLDER, House.CORE);
    private static final List<Call> ALL = CallReader.of(Bytecode.FOLDER, List.copyOf(House.ROOMS.keySet()));

    /** Owner and name of a method, and its parameters where only some are meant, to what is wrong in TeaVM 0.15.0. */
    private static final Map<String, String> WRONG_IN_TEAVM = wrongInTeaVm();

    private static final ClassReaderSource TEAVM = teaVm();

    private static Map<String, String> wrongInTeaVm() {
        Map<String, String> wrong = new LinkedHashMap<>();
        wrong.put("java/lang/Math.rint", "rounds halves away from zero and loses -0.0");
        wrong.put("java/lang/Math.round", "rounds -1.5 to -2");
        wrong.put("java/lang/Math.ulp", "is wrong for most doubles");
        wrong.put("java/lang/Math.scalb", "overflows although the result is a double");
        wrong.put("java/math/BigInteger.doubleValue", "is one ulp off for every second long number");
        wrong.put("java/math/BigInteger.floatValue", "is wrong like doubleValue");
        wrong.put("java/lang/Double.parseDouble", "rounds halves wrongly; new BigDecimal(text).doubleValue() does not");
        wrong.put("java/lang/Double.valueOf(Ljava/lang/String;)", "is wrong like parseDouble");
        wrong.put("java/lang/Float.parseFloat", "is wrong like parseDouble");
        return wrong;
    }

    private static ClassReaderSource teaVm() {
        List<File> path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .toList();
        ClassLoader loader = TwoRuntimesTest.class.getClassLoader();
        return new ClasspathClassHolderSource(ResourceProvider.ofClassPath(path), new ReferenceCache(), loader);
    }

    @Test
    void weAreLookingAtSomething() {
        assertFalse(CORE.isEmpty(), "no call found in the core");
        assertNotNull(TEAVM.get("java.math.BigInteger"), "TeaVM's library was not found");
        assertNull(TEAVM.get("java.util.Scanner"), "the JDK's own classes are taken for TeaVM's");
    }

    @Test
    void teaVmHasWhatTheCoreCalls() {
        Complaints complaints = new Complaints("the core calls only what TeaVM's library has");
        for (Call call : CORE) {
            complaints.addIf(call.owner().startsWith("java/") && !hasTeaVm(call), call.toString());
        }
        complaints.check();
    }

    private static boolean hasTeaVm(Call call) {
        MethodDescriptor method = MethodDescriptor.parse(call.name() + call.descriptor());
        return TEAVM.resolve(new MethodReference(call.owner().replace('/', '.'), method)) != null
                || TEAVM.resolve(new MethodReference("java.lang.Object", method)) != null;
    }

    @Test
    void theCoreCallsNothingThatTeaVmDoesWrongly() {
        Complaints complaints = new Complaints("the core calls nothing that TeaVM's library does wrongly");
        for (Call call : CORE) {
            String method = call.owner() + "." + call.name();
            String wrong = WRONG_IN_TEAVM.getOrDefault(method, WRONG_IN_TEAVM.get(method + call.parameters()));
            complaints.addIf(wrong != null, call + ", which " + wrong);
        }
        complaints.check();
    }

    /** JDK 19 changed which digits a double is printed with; TeaVM prints yet others. */
    @Test
    void noDoubleIsPrintedByTheJdk() {
        Complaints complaints = new Complaints("doubles become text by our own means only");
        for (Call call : ALL) {
            complaints.addIf(printsDoubles(call), call.toString());
        }
        complaints.check();
    }

    private static boolean printsDoubles(Call call) {
        return switch (call.owner()) {
            case Call.CONCATENATION -> call.takesFloating();
            case "java/lang/StringBuilder", "java/lang/StringBuffer" ->
                call.takesFloating() && Set.of("append", "insert").contains(call.name());
            case "java/lang/String" -> call.takesFloating() && call.name().equals("valueOf");
            case "java/lang/Double", "java/lang/Float" -> call.name().equals("toString");
            case "java/io/PrintStream", "java/io/PrintWriter" -> call.takesFloating();
            default -> false;
        };
    }
}
