package daght.jobs;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;

/** A server on the loopback interface that speaks S3: moto's, of {@code target/venv-moto} or of the path. What it holds ends with it. */
public final class S3Server implements AutoCloseable {

    private static final String MOTO = "moto[server]==5.2.5";
    private static final String BUCKET = "news";

    private final Processes processes;
    private final String endpoint;

    private S3Server(Processes processes, String endpoint) {
        this.processes = processes;
        this.endpoint = endpoint;
    }

    /**
     * Starts one with an empty bucket. Without moto the test that asks is skipped, and says so.
     *
     * @param logs folder of what it says
     */
    public static S3Server start(Path logs) throws IOException, InterruptedException {
        String program = program();
        if (program == null) {
            String how = "S3 SKIPPED: no moto found. To run it: python3 -m venv target/venv-moto && target/venv-moto/bin/pip install '" + MOTO + "'";
            System.out.println("soak: " + how);
            Assumptions.abort(how);
        }
        Processes processes = new Processes(logs);
        int port = freePort();
        try {
            Processes.await(processes.start("moto", Map.of(), program, "-H", "127.0.0.1", "-p", port), "Running on");
            S3Server server = new S3Server(processes, "http://127.0.0.1:" + port);
            server.makeBucket();
            return server;
        } catch (IOException e) {
            processes.close();
            throw e;
        }
    }

    /** A place in the bucket, by its URL. */
    public String url(String path) {
        return "s3a://" + BUCKET + "/" + path;
    }

    /** Hadoop's settings that lead there. */
    public Map<String, String> settings() {
        return new TreeMap<>(Map.of("fs.s3a.endpoint", endpoint, "fs.s3a.endpoint.region", "us-east-1", "fs.s3a.path.style.access", "true",
            "fs.s3a.connection.ssl.enabled", "false", "fs.s3a.access.key", "any", "fs.s3a.secret.key", "any"));
    }

    @Override
    public void close() throws InterruptedException {
        processes.close();
    }

    private void makeBucket() throws IOException, InterruptedException {
        HttpRequest put = HttpRequest.newBuilder(URI.create(endpoint + "/" + BUCKET)).PUT(HttpRequest.BodyPublishers.noBody()).build();
        int code = HttpClient.newHttpClient().send(put, BodyHandlers.discarding()).statusCode();
        if (code != 200) {
            throw new IOException("no bucket could be made: " + code);
        }
    }

    private static String program() throws InterruptedException {
        Path own = Path.of("target/venv-moto/bin/moto_server").toAbsolutePath();
        if (Files.isExecutable(own)) {
            return own.toString();
        }
        try {
            Process process = new ProcessBuilder("moto_server", "--help").redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0 ? "moto_server" : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
