package daght.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The entry: runs one command and ends with its code. */
public final class Main {

    private Main() {
    }

    /** What {@code jobs/daght} and {@code spark-submit} call. */
    public static void main(String[] args) {
        Output out = new Output(new FileOutputStream(FileDescriptor.out));
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        // A driver on a cluster must come back from main when all is well: an exit looks like a death to some managers.
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs one command; results go to {@code out}, everything else to {@code err}. */
    static int run(Output out, PrintWriter err, String... args) {
        PrintWriter results = out.writer();
        int code = commandLine(results, err).execute(args);
        results.flush();
        err.flush();
        if (out.failure() == null) {
            return code;
        }
        if (!out.readerIsGone()) {
            err.println("daght: standard output cannot be written: " + out.failure().getMessage());
        }
        return 1;
    }

    private static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Daght());
        line.setOut(out);
        line.setErr(err);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setUsageHelpWidth(110);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(Faults::usage);
        line.setExecutionExceptionHandler(Faults::failure);
        return line;
    }
}
