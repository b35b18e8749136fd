package daght.table.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;

/**
 * Who holds a lock.
 *
 * @param run     identity of the run
 * @param host    its machine
 * @param process number of its process there
 * @param since   when that process began: a number is given again after a restart
 */
record Holder(String run, String host, String process, String since) {

    /** This process. */
    static Holder here(String run) {
        ProcessHandle self = ProcessHandle.current();
        return new Holder(run, localHost(), Long.toString(self.pid()), start(self));
    }

    /** Whether it is a process of this machine. */
    boolean isHere() {
        return !host.isEmpty() && host.equals(localHost()) && process.chars().allMatch(Character::isDigit) && !process.isEmpty();
    }

    /** Whether a process of this machine lives. */
    boolean isAlive() {
        Optional<ProcessHandle> found = ProcessHandle.of(Long.parseLong(process));
        return found.isPresent() && found.get().isAlive() && start(found.get()).equals(since);
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

    private static String localHost() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "";
        }
    }
}
