package org.casewise.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The plan of the house: every package, its floor, and the packages it may use, all of them on lower floors.
 *
 * <p>A new package is one line here and one line in {@code ARCHITECTURE.md}.
 */
public final class House {

    /** The name in this plan of the root package, which holds what library users see. */
    static final String DOOR = "casewise";

    /** The packages that are also compiled to JavaScript: plain Java, no files, no libraries. */
    public static final List<String> CORE = List.of(
            "exact", "reason", "expr", "piecewise", "syntax", "analysis", "numeric", "notation", "plot", "relation");

    /** Package to room, lowest floor first. */
    static final Map<String, Room> ROOMS = rooms();

    private House() {}

    /** One package, the floor it stands on, and the packages it may use. */
    record Room(String name, int floor, Set<String> mayUse) {}

    private static Map<String, Room> rooms() {
        List<String> numbers = List.of("exact", "reason");
        List<String> smooth = and(numbers, "expr");
        List<String> pieces = and(smooth, "piecewise");
        List<String> known = and(pieces, "syntax", "analysis", "numeric");
        List<String> told = and(known, "catalogue", "notation", "crosscheck", "plot", "relation");

        Map<String, Room> house = new LinkedHashMap<>();
        put(house, 1, "exact", List.of());
        put(house, 1, "reason", List.of());
        put(house, 2, "expr", numbers);
        put(house, 3, "piecewise", smooth);
        put(house, 4, "syntax", pieces);
        put(house, 4, "analysis", pieces);
        put(house, 4, "numeric", pieces);
        put(house, 5, "catalogue", and(pieces, "syntax"));
        put(house, 5, "notation", and(pieces, "syntax"));
        put(house, 5, "crosscheck", known);
        put(house, 5, "plot", and(pieces, "analysis", "numeric"));
        put(house, 5, "relation", known);
        put(house, 6, "article", told);
        put(house, 6, "interchange", told);
        put(house, 6, "lab", CORE);
        // It shows what others found: it evaluates nothing and reads no definition.
        put(house, 7, "render", and(pieces, "analysis", "catalogue", "notation", "crosscheck", "plot", "article"));
        put(house, 7, "proofread", and(known, "notation", "crosscheck"));
        put(
                house,
                8,
                "site",
                and(pieces, "syntax", "catalogue", "plot", "relation", "article", "interchange", "render"));
        // Its messages are sentences, which render has.
        put(house, 8, DOOR, and(told, "article", "interchange", "render"));
        put(house, 9, "cli", and(told, "article", "interchange", "render", "proofread", "site", DOOR));
        return house;
    }

    private static void put(Map<String, Room> house, int floor, String name, List<String> mayUse) {
        house.put(name, new Room(name, floor, new TreeSet<>(mayUse)));
    }

    private static List<String> and(List<String> names, String... more) {
        List<String> all = new ArrayList<>(names);
        all.addAll(List.of(more));
        return all;
    }

    /** The room of a package of ours, {@code org.casewise.exact} being {@code exact}; sub-packages belong to it. */
    static String roomOf(String packageName) {
        String rest = packageName.substring("org.casewise".length());
        return rest.isEmpty() ? DOOR : rest.substring(1).split("\\.")[0];
    }

    /** Whether a package is ours. */
    static boolean isOurs(String packageName) {
        return packageName.equals("org.casewise") || packageName.startsWith("org.casewise.");
    }
}
