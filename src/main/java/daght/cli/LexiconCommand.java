package daght.cli;

import daght.lexicon.LexiconCheck;
import daght.lexicon.LexiconException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Commands on a lexicon. */
@Command(name = "lexicon", description = "Looks after a lexicon.",
    subcommands = LexiconCommand.Check.class, synopsisSubcommandLabel = "COMMAND")
final class LexiconCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing: check");
    }

    /** Tells the faults of a lexicon. */
    @Command(name = "check", description = "Tells the faults of a lexicon, each with file and line; exit 1 where there are any.")
    static final class Check implements Callable<Integer> {

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        @Parameters(paramLabel = "DIR", description = "A folder in the layout of data/lexicon, or of one of its languages.")
        private Path folder;

        @Override
        public Integer call() {
            if (!Files.isDirectory(folder)) {
                throw new Fault(folder + ": " + (Files.exists(folder) ? "is no folder" : "there is no such folder"));
            }
            List<LexiconException.Problem> problems = LexiconCheck.check(folder);
            PrintWriter out = spec.commandLine().getOut();
            problems.forEach(problem -> out.println(TerminalText.safe(problem.toString())));
            out.println(problems.isEmpty() ? "no faults" : problems.size() == 1 ? "1 fault" : problems.size() + " faults");
            return problems.isEmpty() ? 0 : 1;
        }
    }
}
