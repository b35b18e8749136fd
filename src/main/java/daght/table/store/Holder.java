package daght.table.store;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * Who holds a lock.
 *
 * @param run     identity of the run
 * @param host    its machine, as far as its processes can be seen from one another
 * @param process number of its process there
 * @param since   when that process began: a number is given again after a restart
 */
record Holder(String run, String host, String process, String since) {

    /** This process. */
    static Holder here(String run) {
        ProcessHandle self = ProcessHandle.current();
        return new Holder(run, machine(), Long.toString(self.pid()), start(self));
    }

    /** Whether it is a process of this machine. */
    boolean isHere() {
        return !host.isEmpty() && host.equals(machine()) && process.chars().allMatch(Character::isDigit) && !process.isEmpty();
    }

    /** Whether a process of this machine lives. */
    boolean isAlive() {
        Optional<ProcessHandle> found = ProcessHandle.of(Long.parseLong(process));
        return found.isPresent() && found.get().isAlive() && start(found.get()).equals(since);
    }

    /** A holder as the lock file's text names it; what the text lacks is empty. */
    static Holder of(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        return new Holder(properties.getProperty("run", ""), properties.getProperty("host", ""), properties.getProperty("process", ""),
                properties.getProperty("since", ""));
    }

    /** The lock file's text. */
    String text() {
        return "run=" + run + "\nhost=" + host + "\nprocess=" + process + "\nsince=" + since + "\n";
    }

    @Override
    public String toString() {
        return run + ", process " + process + " on " + host;
    }

    private static String start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("");
    }

    /** The machine's name, and on Linux the process namespace: containers of one name do not see each other's processes. */
    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName() + namespace();
        } catch (UnknownHostException e) {
            return "";
        }
    }

    private static String namespace() {
        try {
            return "/" + Files.readSymbolicLink(Path.of("/proc/self/ns/pid"));
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }
}
