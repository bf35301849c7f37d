package org.casewise.browser;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opentest4j.TestAbortedException;

/**
 * A headless Chromium or Chrome without network, driven over the WebDriver protocol of {@code chromedriver}.
 *
 * <p>What is needed of that protocol is a dozen requests, so they stand here instead of a library of thirty jars.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Gson GSON = new Gson();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Process driver;
    private final String session;

    private Chromium(Process driver, String address, Path browser) {
        this.driver = driver;
        Map<String, Object> wanted = Map.of("capabilities", Map.of("alwaysMatch", wishes(browser)));
        JsonObject made = send("POST", address + "/session", wanted).getAsJsonObject();
        session = address + "/session/" + made.get("sessionId").getAsString();
    }

    /** A browser; where none is installed the test is skipped, and says so. One that does not start is a failure. */
    static Chromium startOrSkip() throws IOException {
        List<Path> drivers = onPath(List.of("chromedriver"));
        List<Path> browsers = onPath(BROWSERS);
        if (drivers.isEmpty() || browsers.isEmpty()) {
            System.out.println("SKIPPED: no " + (drivers.isEmpty() ? "chromedriver" : "Chromium or Chrome")
                    + " on the path, so no page was opened in a browser");
            throw new TestAbortedException("no browser");
        }
        Process process = new ProcessBuilder(drivers.get(0).toString(), "--port=0")
                .redirectErrorStream(true)
                .start();
        String address = "http://localhost:" + port(process);
        AssertionError refused = new AssertionError("no browser starts under " + drivers.get(0));
        // A driver starts only a browser of its own version, and a machine may have two.
        for (Path browser : browsers) {
            try {
                return new Chromium(process, address, browser);
            } catch (AssertionError e) {
                refused.addSuppressed(e);
            }
        }
        process.destroy();
        throw refused;
    }

    private static Map<String, Object> wishes(Path browser) {
        List<String> arguments = List.of(
                "--headless=new",
                // Only our own pages are opened; where tests run as the superuser the sandbox cannot start.
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost",
                "--force-color-profile=srgb",
                "--window-size=1280,900");
        return Map.of(
                "browserName", "chrome",
                "goog:chromeOptions", Map.of("binary", browser.toString(), "args", arguments),
                "goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
    }

    private static List<Path> onPath(List<String> names) {
        List<Path> found = new ArrayList<>();
        // The runners of GitHub name the driver's folder in a variable of its own.
        String folders =
                System.getenv("PATH") + File.pathSeparator + System.getenv().getOrDefault("CHROMEWEBDRIVER", ".");
        for (String name : names) {
            for (String folder : folders.split(File.pathSeparator)) {
                Path file = Path.of(folder, name);
                if (Files.isExecutable(file)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    /** The port that the driver chose; what it says later is nobody's concern, but must not fill the pipe. */
    private static int port(Process process) throws IOException {
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                Thread reader = new Thread(() -> lines.lines().forEach(rest -> {}), "chromedriver");
                reader.setDaemon(true);
                reader.start();
                return Integer.parseInt(started.group(1));
            }
        }
        throw new IOException("chromedriver did not start");
    }

    /** Opens a file as a reader does who has only the file. */
    void open(Path page) {
        open(page.toAbsolutePath().toUri().toString());
    }

    void open(String address) {
        post("/url", Map.of("url", address));
    }

    /** The address shown, with its fragment. */
    String address() {
        return send("GET", session + "/url", null).getAsString();
    }

    /** What the body of a function returns, run in the page. */
    JsonElement run(String body) {
        return post("/execute/sync", Map.of("script", body, "args", List.of()));
    }

    /** What a body hands to its last argument, {@code arguments[0]}, when it is ready. */
    JsonElement await(String body) {
        return post("/execute/async", Map.of("script", body, "args", List.of()));
    }

    /** A command of the Chrome DevTools Protocol. */
    JsonObject devTools(String command, Map<String, Object> parameters) {
        return post("/goog/cdp/execute", Map.of("cmd", command, "params", parameters))
                .getAsJsonObject();
    }

    /** What stands in the console since the last call, whatever its level. */
    List<String> console() {
        List<String> messages = new ArrayList<>();
        for (JsonElement entry : log("browser")) {
            messages.add(entry.getAsJsonObject().get("message").getAsString());
        }
        return messages;
    }

    /** The addresses that were asked for since the last call. */
    List<String> requests() {
        List<String> addresses = new ArrayList<>();
        for (JsonElement entry : log("performance")) {
            String text = entry.getAsJsonObject().get("message").getAsString();
            JsonObject message = GSON.fromJson(text, JsonObject.class).getAsJsonObject("message");
            if (message.get("method").getAsString().equals("Network.requestWillBeSent")) {
                addresses.add(message.getAsJsonObject("params")
                        .getAsJsonObject("request")
                        .get("url")
                        .getAsString());
            }
        }
        return addresses;
    }

    private JsonArray log(String type) {
        return post("/se/log", Map.of("type", type)).getAsJsonArray();
    }

    private JsonElement post(String path, Object body) {
        return send("POST", session + path, body);
    }

    private JsonElement send(String method, String address, Object body) {
        HttpRequest.BodyPublisher content = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(GSON.toJson(body));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .method(method, content)
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonElement value = GSON.fromJson(response.body(), JsonObject.class).get("value");
            if (response.statusCode() != 200) {
                throw new AssertionError(method + " " + address + ": " + value);
            }
            return value;
        } catch (IOException e) {
            throw new AssertionError(method + " " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(method + " " + address, e);
        }
    }

    @Override
    public void close() {
        try {
            send("DELETE", session, null);
        } finally {
            driver.destroy();
        }
    }
}
