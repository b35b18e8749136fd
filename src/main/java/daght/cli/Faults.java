package daght.cli;

import daght.lexicon.LexiconException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import picocli.CommandLine;

/** Says what went wrong in a line; with {@code --debug} also where. */
final class Faults {

    private Faults() {
    }

    /** Wrong usage: 2. */
    static int usage(CommandLine.ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        command.getErr().println(name + ": " + oneLine(e.getMessage()) + "; see " + name + " --help");
        return 2;
    }

    /** A command that failed: 1. */
    static int failure(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        command.getOut().flush();
        if (debug(command)) {
            e.printStackTrace(err);
        }
        if (e instanceof LexiconException lexicon) {
            lexicon.problems().forEach(problem -> err.println(TerminalText.safe(problem.toString())));
            err.println(name + ": the lexicon has " + lexicon.problems().size() + " faults; mend them and start again");
        } else {
            err.println(name + ": " + describe(e) + (expected(e) || debug(command) ? "" : " (--debug shows where)"));
        }
        return 1;
    }

    private static boolean debug(CommandLine command) {
        return command.getCommandSpec().root().userObject() instanceof Daght daght && daght.debug();
    }

    /** Whether the message was written for a person. */
    private static boolean expected(Throwable e) {
        return e.getClass().getName().startsWith("daght.") || e instanceof UncheckedIOException;
    }

    private static String describe(Throwable e) {
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        if (cause instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file or folder";
        }
        if (cause instanceof AccessDeniedException denied) {
            return denied.getFile() + ": may not be read or written by this user";
        }
        if (cause instanceof NotDirectoryException file) {
            return file.getFile() + ": is no folder";
        }
        if (cause instanceof FileSystemException system) {
            return system.getFile() + ": " + (system.getReason() == null ? "cannot be read or written" : system.getReason());
        }
        if (expected(cause) && cause.getMessage() != null) {
            return oneLine(cause.getMessage());
        }
        Throwable root = cause;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? "" : ": " + oneLine(root.getMessage());
        return root.getClass().getSimpleName() + message;
    }

    /** The first line of a message, without anything that moves a terminal. */
    private static String oneLine(String message) {
        return TerminalText.safe(message.strip().lines().findFirst().orElse(""));
    }
}
