package org.casewise.browser;

import java.util.List;
import java.util.Map;

/** How a reader looks at a page: the size of the window, paper or screen, light or dark, with or without scripts. */
final class Reader {

    private final Chromium browser;

    Reader(Chromium browser) {
        this.browser = browser;
    }

    void usesADesk() {
        browser.devTools("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    /** A telephone, held upright, this many CSS pixels wide. */
    void usesATelephone(int width) {
        browser.devTools(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 844, "deviceScaleFactor", 2, "mobile", true));
    }

    void prefers(String scheme) {
        media("screen", scheme);
    }

    void prints(String schemeOfTheScreen) {
        media("print", schemeOfTheScreen);
    }

    private void media(String medium, String scheme) {
        browser.devTools(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void allowsScripts(boolean allowed) {
        browser.devTools("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }
}
