package org.casewise.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.casewise.render.Sentences;

/**
 * What the help says, in one language, by the keys under which picocli looks for it. The sentence {@code help.show.set}
 * describes the option {@code --set} of the command {@code show}, {@code help.set} that of any command, and
 * {@code help.show} the command itself.
 */
final class HelpTexts extends ResourceBundle {

    private static final String PREFIX = "help.";
    private static final String PROGRAM = "casewise";

    private final Map<String, String> texts = new LinkedHashMap<>();

    HelpTexts(Sentences table, List<String> commands) {
        for (String key : table.keys()) {
            if (key.startsWith(PREFIX)) {
                texts.put(picocliKey(key.substring(PREFIX.length()), commands), table.say(key, List.of()));
            }
        }
        // The table's sentences have no blanks at their ends.
        texts.computeIfPresent("usage.synopsisHeading", (key, text) -> text + " ");
        texts.computeIfPresent("usage.commandListHeading", (key, text) -> text + "%n");
        texts.computeIfPresent(PROGRAM + ".usage.footer", (key, text) -> "%n" + text);
    }

    private static String picocliKey(String key, List<String> commands) {
        if (key.equals(PROGRAM)) {
            return PROGRAM + ".usage.description";
        }
        if (key.equals("usage.footer")) {
            return PROGRAM + "." + key;
        }
        if (commands.contains(key)) {
            return PROGRAM + "." + key + ".usage.description";
        }
        int dot = key.indexOf('.');
        boolean ofCommand = dot > 0 && commands.contains(key.substring(0, dot));
        return ofCommand ? PROGRAM + "." + key : key;
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
