package org.casewise.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes AWT usable on a machine that has no screen, no font and perhaps not even libfontconfig.
 *
 * <p>Without this, JDK 25 fails on the first formula there ("Fontconfig head is null") and JDK 17 on the first
 * character outside the formula fonts. AWT reads both properties once, when its first font class is initialised: hence
 * {@link #prepare()} comes before any use of {@code java.awt}.
 */
final class Headless {

    private static final String FONT_CONFIGURATION = "sun.awt.fontconfig";
    private static final String NO_FONTS_NEEDED = "version=1\nsequence.allfonts=default\n";

    private Headless() {}

    /** Sets what is not set yet. Does nothing to a choice that the user made on the command line. */
    static synchronized void prepare() {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        if (System.getProperty(FONT_CONFIGURATION) == null) {
            try {
                Path file = Files.createTempFile("casewise", ".properties");
                file.toFile().deleteOnExit();
                Files.write(file, NO_FONTS_NEEDED.getBytes(StandardCharsets.US_ASCII));
                System.setProperty(FONT_CONFIGURATION, file.toString());
            } catch (IOException noTemporaryFolder) {
                // Only a machine without fonts needs the file; on every other one AWT finds its own configuration.
                return;
            }
        }
    }
}
