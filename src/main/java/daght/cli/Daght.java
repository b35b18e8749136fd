package daght.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command above the commands. */
@Command(name = "daght", description = "Reads news corpora and tells who is reported as pressuring whom.",
    mixinStandardHelpOptions = true, versionProvider = Daght.Version.class, scope = CommandLine.ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND", exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:failed", "2:wrong usage"},
    subcommands = {RunCommand.class, AnnotateCommand.class, EvaluateCommand.class, ReportCommand.class, ExportCommand.class,
        LexiconCommand.class})
final class Daght implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--debug", scope = CommandLine.ScopeType.INHERIT, description = "Show the stack trace of a fault.")
    private boolean debug;

    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            try (InputStream in = Daght.class.getResourceAsStream("/daght/version.txt")) {
                return new String[] {"daght " + new String(in.readAllBytes(), StandardCharsets.UTF_8).strip()};
            }
        }
    }
}
