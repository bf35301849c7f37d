package org.casewise.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The core is plain Java that says the same on every machine, in every locale, and in the page's script. */
class CoreTest {

    private static final List<Call> CALLS = CallReader.of(Bytecode.FOLDER, House.CORE);

    /** The packages that the core may use besides itself; the last one for values that are kept once computed. */
    private static final List<String> PLAIN = List.of(
            "java.lang",
            "java.math",
            "java.util",
            "java.util.function",
            "java.util.stream",
            "java.util.concurrent.atomic");

    /** Where every statement is exact or enclosed, never a library's approximation. */
    private static final List<String> EXACT = List.of("exact", "reason", "expr", "piecewise", "syntax", "analysis");

    /** The methods of Math that IEEE 754 or integer arithmetic defines to the last bit, in TeaVM too. */
    private static final List<String> DEFINED_MATH = List.of(
            "abs",
            "absExact",
            "addExact",
            "ceil",
            "copySign",
            "decrementExact",
            "floor",
            "floorDiv",
            "floorMod",
            "getExponent",
            "incrementExact",
            "max",
            "min",
            "multiplyExact",
            "negateExact",
            "nextAfter",
            "nextDown",
            "nextUp",
            "signum",
            "sqrt",
            "subtractExact",
            "toIntExact");

    /** Where a double may not even be mentioned: comparing exactly is the job there. */
    private static final List<String> WITHOUT_DOUBLES = List.of("piecewise", "syntax", "analysis");

    private static final Set<String> FLOATING =
            Set.of("double", "float", "java.lang.Double", "java.lang.Float", "java.util.OptionalDouble");

    @Test
    void weAreLookingAtSomething() {
        assertFalse(CALLS.isEmpty(), "no call found in the core");
        assertFalse(
                CALLS.stream().noneMatch(c -> c.owner().equals("java/math/BigInteger")), "no use of BigInteger found");
    }

    @Test
    void theCoreUsesPlainJavaOnly() {
        Complaints complaints = new Complaints("the core uses only " + PLAIN + " and itself");
        for (JavaClass c : Bytecode.in(House.CORE)) {
            for (Dependency d : c.getDirectDependenciesFromSelf()) {
                String target = d.getTargetClass().getBaseComponentType().getPackageName();
                boolean core = House.isOurs(target) && House.CORE.contains(House.roomOf(target));
                boolean primitive = target.isEmpty();
                complaints.addIf(!core && !primitive && !PLAIN.contains(target), d.getDescription());
            }
        }
        complaints.check();
    }

    @Test
    void exactCodeTakesNoApproximationFromTheLibrary() {
        Complaints complaints = new Complaints("exact code uses of Math only " + DEFINED_MATH);
        for (Call call : CALLS) {
            if (EXACT.contains(call.room())) {
                complaints.addIf(call.owner().equals("java/lang/StrictMath"), call.toString());
                complaints.addIf(
                        call.owner().equals("java/lang/Math") && !DEFINED_MATH.contains(call.name()), call.toString());
            }
        }
        complaints.check();
    }

    @Test
    void noLocaleNoClockNoThreadsNoReflection() {
        Complaints complaints = new Complaints("the core depends on nothing but its arguments");
        for (Call call : CALLS) {
            complaints.addIf(dependsOnTheMachine(call), call.toString());
        }
        complaints.check();
    }

    private static boolean dependsOnTheMachine(Call call) {
        String name = call.name();
        return switch (call.owner()) {
            case "java/lang/System" -> !name.equals("arraycopy");
            case "java/lang/Math" -> name.equals("random");
            case "java/lang/Class" ->
                !Set.of("getSimpleName", "getName", "desiredAssertionStatus", "cast", "isInstance")
                        .contains(name);
            case "java/lang/Thread", "java/lang/Runtime", "java/util/Formatter", "java/util/Random" -> true;
            case "java/util/Locale" -> name.equals("getDefault");
            case "java/lang/String" ->
                Set.of("format", "formatted").contains(name)
                        || Set.of("toLowerCase", "toUpperCase").contains(name)
                                && call.parameters().equals("()");
            default ->
                name.equals("parallel") && call.owner().startsWith("java/util/stream/")
                        || name.equals("parallelStream");
        };
    }

    @Test
    void noDoubleWherePlacesAreCompared() {
        Complaints complaints = new Complaints("no double in " + WITHOUT_DOUBLES);
        for (JavaClass c : Bytecode.in(WITHOUT_DOUBLES)) {
            for (JavaField field : c.getFields()) {
                complaints.addIf(isFloating(field.getRawType()), field.getFullName());
            }
            for (JavaMethod method : c.getMethods()) {
                List<JavaClass> types = new ArrayList<>(List.of(method.getRawReturnType()));
                for (JavaParameter parameter : method.getParameters()) {
                    types.add(parameter.getRawType());
                }
                complaints.addIf(types.stream().anyMatch(CoreTest::isFloating), method.getFullName());
            }
        }
        complaints.check();
    }

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(type.getBaseComponentType().getFullName());
    }
}
