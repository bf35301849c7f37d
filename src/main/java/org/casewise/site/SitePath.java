package org.casewise.site;

import java.util.List;
import java.util.Locale;

/**
 * The rule for where a file of a site may stand: a relative path of names joined by {@code /}, each of which every
 * common file system can hold, so that a site made on one machine can be copied to any other.
 */
final class SitePath {

    /** Names that Windows keeps for devices, with or without an extension. */
    private static final List<String> DEVICES = List.of("con", "prn", "aux", "nul");

    private SitePath() {}

    /** Whether the path obeys the rule. */
    static boolean isValid(String path) {
        if (path.isEmpty()) {
            return false;
        }
        for (String name : path.split("/", -1)) {
            if (!isName(name)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(String name) {
        if (name.isEmpty() || name.endsWith(".") || name.endsWith(" ") || name.startsWith(Manifest.NAME)) {
            return false;
        }
        String stem = name.indexOf('.') < 0 ? name : name.substring(0, name.indexOf('.'));
        return !DEVICES.contains(stem.toLowerCase(Locale.ROOT))
                && name.codePoints().allMatch(SitePath::isAllowed);
    }

    private static boolean isAllowed(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && "\\:*?\"<>|".indexOf(c) < 0;
    }
}
