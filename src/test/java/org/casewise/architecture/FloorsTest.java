package org.casewise.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Set;
import org.casewise.architecture.House.Room;
import org.junit.jupiter.api.Test;

/** Imports point downward, in the way that {@link House} lays down. */
class FloorsTest {

    @Test
    void weAreLookingAtSomething() {
        assertTrue(Bytecode.MAIN.contain("org.casewise.exact.Rational"), "the classes of src/main were not found");
        assertEquals(Bytecode.files(), Bytecode.MAIN.size(), "a class file was not read");
        boolean seesUses = Bytecode.MAIN.get("org.casewise.exact.Rational").getDirectDependenciesFromSelf().stream()
                .anyMatch(d -> d.getTargetClass().getFullName().equals("java.math.BigInteger"));
        assertTrue(seesUses, "Rational uses BigInteger, and the import of classes does not see it");
    }

    @Test
    void thePlanItselfPointsDownward() {
        Complaints complaints = new Complaints("a room may use only rooms on lower floors");
        for (Room room : House.ROOMS.values()) {
            for (String used : room.mayUse()) {
                Room below = House.ROOMS.get(used);
                complaints.addIf(below == null || below.floor() >= room.floor(), room.name() + " -> " + used);
            }
        }
        complaints.check();
    }

    @Test
    void everyPackageHasARoom() {
        Complaints complaints = new Complaints("every package stands in the plan of House");
        for (JavaClass c : Bytecode.MAIN) {
            complaints.addIf(!House.ROOMS.containsKey(House.roomOf(c.getPackageName())), c.getPackageName());
        }
        complaints.check();
    }

    @Test
    void importsPointDownward() {
        Complaints complaints = new Complaints("a package uses only what House allows it");
        for (JavaClass c : Bytecode.MAIN) {
            String from = House.roomOf(c.getPackageName());
            Room room = House.ROOMS.get(from);
            Set<String> allowed = room == null ? Set.of() : room.mayUse();
            for (Dependency d : c.getDirectDependenciesFromSelf()) {
                String target = d.getTargetClass().getBaseComponentType().getPackageName();
                if (House.isOurs(target)) {
                    String to = House.roomOf(target);
                    complaints.addIf(
                            !to.equals(from) && !allowed.contains(to), from + " -> " + to + ": " + d.getDescription());
                }
            }
        }
        complaints.check();
    }

    @Test
    void thereAreNoCircles() {
        SlicesRuleDefinition.slices()
                .matching("org.casewise.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(Bytecode.MAIN);
    }
}
