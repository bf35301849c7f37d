package org.casewise.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A name says what a thing is; nothing that is shared can change. */
class NamesTest {

    /** Words that say nothing of what a class is, and invite everything into it. */
    private static final List<String> EMPTY_WORDS = List.of(
            "Util",
            "Utils",
            "Utility",
            "Utilities",
            "Helper",
            "Helpers",
            "Manager",
            "Processor",
            "Common",
            "Base",
            "Impl",
            "Abstract");

    @Test
    void everyTypeNameSaysSomething() {
        Complaints complaints = new Complaints("no type name contains one of " + EMPTY_WORDS);
        for (JavaClass c : Bytecode.MAIN) {
            complaints.addIf(words(c.getSimpleName()).stream().anyMatch(EMPTY_WORDS::contains), c.getFullName());
        }
        complaints.check();
    }

    private static List<String> words(String name) {
        return Arrays.asList(name.split("(?<=[a-z0-9])(?=[A-Z])|_"));
    }

    @Test
    void noStaticFieldCanChange() {
        Complaints complaints = new Complaints("every static field is final");
        for (JavaClass c : Bytecode.MAIN) {
            for (JavaField field : c.getFields()) {
                boolean changes = field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.FINAL);
                complaints.addIf(changes, field.getFullName());
            }
        }
        complaints.check();
    }
}
