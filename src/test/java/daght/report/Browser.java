package daght.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Headless Chromium with one tab, driven through its DevTools protocol. */
final class Browser implements AutoCloseable {

    static final String MISSING = "no Chromium found: the page was not tried in a browser. Install it (Debian: apt-get install chromium) "
            + "or name its executable in the environment variable CHROMIUM";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADDRESS = "DevTools listening on ";
    private static final int SECONDS = 30;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final AtomicInteger sent = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private String session;

    private Browser(Process process, Path profile, String address) {
        this.process = process;
        this.profile = profile;
        this.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create(address), new Listener()).join();
        String target = call("Target.createTarget", Map.of("url", "about:blank")).get("targetId").asText();
        session = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true)).get("sessionId").asText();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(domain + ".enable", Map.of());
        }
    }

    /** The executable of Chromium on this machine. */
    static Optional<Path> find() {
        String named = System.getenv("CHROMIUM");
        Stream<Path> places = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome", "chrome").map(name -> Path.of(folder, name)));
        return Stream.concat(Stream.ofNullable(named).filter(name -> !name.isEmpty()).map(Path::of), places).filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts Chromium with an empty profile. */
    static Browser start() throws IOException {
        Path profile = Files.createTempDirectory("daght-browser");
        Process process = new ProcessBuilder(find().orElseThrow().toString(), "--headless", "--no-sandbox", "--disable-gpu",
                "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
                        "--remote-debugging-port=0",
                "--user-data-dir=" + profile, "--lang=en", "about:blank").redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader err = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = err.readLine(); line != null; line = err.readLine()) {
            if (line.startsWith(ADDRESS)) {
                Thread drain = new Thread(() -> drain(err), "browser messages");
                drain.setDaemon(true);
                drain.start();
                return new Browser(process, profile, line.substring(ADDRESS.length()).strip());
            }
        }
        throw new IOException("Chromium ended before it could be spoken to");
    }

    private static void drain(BufferedReader messages) {
        try {
            while (messages.readLine() != null) {
                continue;
            }
        } catch (IOException e) {
            // The browser has ended.
            return;
        }
    }

    /** Opens a page and waits until it has drawn itself. */
    void open(String url) {
        call("Page.navigate", Map.of("url", "about:blank"));
        complaints.clear();
        call("Page.navigate", Map.of("url", url));
        await("document.documentElement && document.documentElement.dataset.drawn && document.readyState === 'complete'");
    }

    /** The width and height of the window. */
    void size(int width, int height) {
        call("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 640));
    }

    /** The value of an expression. */
    JsonNode value(String expression) {
        JsonNode result = call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
        }
        return result.get("result").path("value");
    }

    /** Waits until an expression is true. */
    void await(String expression) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!value("Boolean(" + expression + ")").asBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + expression + "; complaints: " + complaints);
            }
            pause(20);
        }
    }

    /** Clicks the element that a selector finds, as a mouse does. */
    void click(String selector) {
        String element = "document.querySelector(" + JSON.valueToTree(selector) + ")";
        await(element);
        JsonNode box = value("(e => { e.scrollIntoView({block: 'center'}); const b = e.getBoundingClientRect(); return [b.x + "
                + "b.width / 2, b.y + b.height / 2]; })(" + element + ")");
        click(box.get(0).asDouble(), box.get(1).asDouble());
    }

    void click(double x, double y) {
        mouse("mouseMoved", x, y, 0);
        mouse("mousePressed", x, y, 1);
        mouse("mouseReleased", x, y, 0);
    }

    void drag(double fromX, double toX, double y) {
        mouse("mouseMoved", fromX, y, 0);
        mouse("mousePressed", fromX, y, 1);
        for (int step = 1; step <= 8; step++) {
            mouse("mouseMoved", fromX + (toX - fromX) * step / 8, y, 1);
            pause(20);
        }
        mouse("mouseReleased", toX, y, 0);
    }

    /** A picture of the window, or of the whole page. */
    void picture(Path file, boolean whole) throws IOException {
        pause(150);
        Files.createDirectories(file.getParent());
        JsonNode shot = call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", whole));
        Files.write(file, Base64.getDecoder().decode(shot.get("data").asText()));
    }

    /** Errors, exceptions, breaches of the page's policy and requests that leave the machine, since the last page was opened. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    JsonNode call(String method, Map<String, ?> parameters) {
        int id = sent.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        if (session != null) {
            message.put("sessionId", session);
        }
        socket.sendText(message.toString(), true).join();
        JsonNode got = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        if (got.has("error")) {
            throw new AssertionError(method + ": " + got.get("error"));
        }
        return got.get("result");
    }

    private void mouse(String type, double x, double y, int buttons) {
        call("Input.dispatchMouseEvent", Map.of("type", type, "x", x, "y", y, "button", type.equals("mouseMoved") && buttons == 0 ? "none"
                : "left", "buttons", buttons,
                "clickCount", type.equals("mouseMoved") ? 0 : 1));
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void event(JsonNode event) {
        JsonNode given = event.path("params");
        switch (event.path("method").asText()) {
            case "Runtime.exceptionThrown" -> complaints.add("exception: " + given.path("exceptionDetails"));
            case "Log.entryAdded" -> complaints.add("log: " + given.path("entry"));
            case "Page.javascriptDialogOpening" -> complaints.add("dialog: " + given.path("message").asText());
            case "Runtime.consoleAPICalled" -> {
                if (List.of("error", "warning", "assert").contains(given.path("type").asText())) {
                    complaints.add("console: " + given.path("args"));
                }
            }
            case "Network.requestWillBeSent" -> {
                String url = given.path("request").path("url").asText();
                if (!url.matches("(file|about|data):.*")) {
                    complaints.add("request: " + url);
                }
            }
            default -> { }
        }
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        List<ProcessHandle> children = new ArrayList<>(process.descendants().toList());
        process.destroy();
        children.forEach(ProcessHandle::destroy);
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        pause(200);
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }

    /** Puts the pieces of messages together. */
    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public void onOpen(WebSocket opened) {
            opened.request(Long.MAX_VALUE);
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
            message.append(piece);
            if (last) {
                try {
                    JsonNode got = JSON.readTree(message.toString());
                    CompletableFuture<JsonNode> waiting = got.has("id") ? answers.remove(got.get("id").asInt()) : null;
                    if (waiting == null) {
                        event(got);
                    } else {
                        waiting.complete(got);
                    }
                } catch (IOException e) {
                    complaints.add(e.toString());
                }
                message.setLength(0);
            }
            return null;
        }
    }
}
