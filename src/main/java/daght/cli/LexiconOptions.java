package daght.cli;

import daght.lexicon.LexiconFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The words to read with. */
final class LexiconOptions {

    @Option(names = "--lexicon", paramLabel = "DIR",
        description = "Folder of your own actors and frames, laid over the built-in ones; may be given several times.")
    private List<Path> folders = new ArrayList<>();

    LexiconFiles files() {
        LexiconFiles files = LexiconFiles.builtIn();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new Fault(folder + ": " + (Files.exists(folder) ? "is no folder" : "there is no such folder")
                    + "; --lexicon takes a folder in the layout of data/lexicon");
            }
            files = files.with(folder);
        }
        return files;
    }
}
