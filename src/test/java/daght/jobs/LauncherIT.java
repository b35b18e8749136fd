package daght.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jobs/daght} as a person starts it, over the job jar that the build made. */
class LauncherIT {

    private static final Path LAUNCHER = Path.of("jobs/daght").toAbsolutePath();

    @TempDir
    private Path folder;
    private Processes processes;

    @BeforeEach
    void start() throws IOException {
        processes = new Processes(Files.createDirectories(folder.resolve("logs")));
        // The tests' own classes do not make the jar stale, but a checkout may have come after it.
        Files.setLastModifiedTime(Path.of("target/daght-job.jar"), FileTime.fromMillis(System.currentTimeMillis()));
    }

    @AfterEach
    void end() throws InterruptedException {
        processes.close();
    }

    @Test
    void runsFromAnyFolderThroughALinkWithBlanksInItsPath() throws IOException, InterruptedException {
        Path place = Files.createDirectories(folder.resolve("مجلد with blanks"));
        Path link = Files.createSymbolicLink(place.resolve("دخت link"), LAUNCHER);
        Path text = Files.writeString(place.resolve("نص a.txt"), "عنوان\nفقرة\n");
        Processes.Ended ended = processes.run(place, Map.of("LC_ALL", "C", "LANG", "tr_TR.UTF-8"), link, "annotate", text.getFileName());
        Files.delete(link);
        assertEquals(0, ended.code(), ended.err());
        assertEquals("", ended.err());
        assertFalse(ended.out().contains("[warning]"), ended.out());
        assertEquals(2, ended.out().lines().count(), ended.out());
        assertTrue(ended.out().contains("\"text\":\"فقرة\""), ended.out());
    }

    @Test
    void numbersAndLettersDoNotFollowTheLocale() throws IOException, InterruptedException {
        Path text = Files.writeString(folder.resolve("a.txt"), "عنوان\nفقرة\n");
        Processes.Ended ended = processes.run(folder, Map.of("DAGHT_JAVA_OPTS", "-Duser.language=ar -Duser.country=EG"), LAUNCHER,
            "annotate", text);
        assertTrue(ended.out().startsWith("{\"id\":\"p0001\""), ended.out());
    }

    @Test
    void wrongUsageIsTwo() throws IOException, InterruptedException {
        Processes.Ended ended = processes.run(folder, Map.of(), LAUNCHER, "walk");
        assertEquals(2, ended.code());
        assertEquals("", ended.out());
    }

    @Test
    void aMissingJavaIsSaidSo() throws IOException, InterruptedException {
        Path tools = Files.createDirectories(folder.resolve("bin"));
        for (String tool : List.of("bash", "dirname", "readlink", "env", "cat", "find", "sed")) {
            Path script = Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec '" + which(tool) + "' \"$@\"\n");
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        }
        Processes.Ended ended = processes.run(folder, Map.of("PATH", tools.toString(), "JAVA_HOME", ""), LAUNCHER, "--version");
        assertEquals(1, ended.code());
        assertTrue(ended.err().startsWith("daght: no Java found; install a JDK, version 17"), ended.err());
    }

    private static Path which(String tool) {
        for (String part : System.getenv("PATH").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(part, tool))) {
                return Path.of(part, tool);
            }
        }
        throw new IllegalStateException("no " + tool);
    }

    /** The strongest proof that a command needs no Spark is a class path without it. */
    @Test
    void annotateRunsWithoutSparkOnItsClassPath() throws IOException, InterruptedException {
        String plain = Files.readString(Path.of("target/classpath-plain.txt")).strip();
        assertFalse(plain.contains("spark"), plain);
        Path text = Files.writeString(folder.resolve("a.txt"), "عنوان\nدعت بغداد واشنطن إلى الحوار\n", StandardCharsets.UTF_8);
        for (Object[] words : List.of(new Object[] {"annotate", text}, new Object[] {"annotate", "--pretty", text}, new Object[] {"--help"})) {
            Object[] command = new Object[words.length + 4];
            System.arraycopy(new Object[] {Path.of(System.getProperty("java.home"), "bin", "java"), "-cp",
                Path.of("target/daght-job.jar").toAbsolutePath() + File.pathSeparator + plain, "daght.cli.Main"}, 0, command, 0, 4);
            System.arraycopy(words, 0, command, 4, words.length);
            Processes.Ended ended = processes.run(folder, Map.of(), command);
            assertEquals(0, ended.code(), ended.err());
        }
    }

    @Test
    void startsThatMeetAllEndWell() throws Exception {
        Path text = Files.writeString(folder.resolve("a.txt"), "عنوان\nفقرة\n");
        Files.deleteIfExists(Path.of("target/daght-plain.jsa"));
        List<Thread> threads = new java.util.ArrayList<>();
        List<Processes.Ended> ends = new java.util.concurrent.CopyOnWriteArrayList<>();
        for (int i = 0; i < 3; i++) {
            Thread thread = new Thread(() -> {
                try (Processes own = new Processes(folder)) {
                    ends.add(own.run(folder, Map.of(), LAUNCHER, "annotate", text));
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(List.of(0, 0, 0), ends.stream().map(Processes.Ended::code).toList(), ends.toString());
        assertEquals(1, ends.stream().map(Processes.Ended::out).distinct().count());
        assertTrue(Files.exists(Path.of("target/daght-plain.jsa")));
    }
}
