package daght.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells everything that is wrong with the lexicon in a folder: YAML that is none, keys that are unknown or missing, values that are not
 * among those allowed, words that can never match, and, over all files, ids given twice and forms that two actors claim. A folder is
 * looked at alone, but may refer to the countries, roles and portfolios of the built-in lexicon. Stateless.
 */
public final class LexiconCheck {

    private LexiconCheck() {
    }

    /**
     * Every fault of the lexicon in a folder, in the order of file and line.
     *
     * @param folder in the layout of {@code data/lexicon}, or of one of its languages
     */
    public static List<LexiconException.Problem> check(Path folder) {
        List<LexiconException.Problem> problems = new ArrayList<>();
        List<CheckedEntry> entries = new ArrayList<>();
        for (Map.Entry<Path, EntryForm> file : files(folder, problems).entrySet()) {
            entries.addAll(CheckedEntry.readAll(file.getKey().toString(), text(file.getKey(), problems), file.getValue(), problems));
        }
        CheckedNames names = CheckedNames.builtIn().with(entries);
        for (CheckedEntry entry : entries) {
            new EntryCheck(entry, names, problems).run();
        }
        ClashCheck.run(entries, problems);
        problems.sort(Comparator.comparing(LexiconException.Problem::file).thenComparingInt(LexiconException.Problem::line));
        return problems;
    }

    private static Map<Path, EntryForm> files(Path folder, List<LexiconException.Problem> problems) {
        Map<Path, EntryForm> files = new LinkedHashMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(LexiconCheck::isYaml).sorted().toList()) {
                EntryForm form = EntryForm.of(folder.toAbsolutePath().normalize().relativize(file.toAbsolutePath().normalize()));
                if (form == null) {
                    problems.add(new LexiconException.Problem(file.toString(), 1,
                        "no kind of lexicon file has this name; allowed: " + EntryForm.FILES));
                } else {
                    files.put(file, form);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (files.isEmpty() && problems.isEmpty()) {
            problems.add(new LexiconException.Problem(folder.toString(), 1, "no YAML files in the folder; allowed: " + EntryForm.FILES));
        }
        return files;
    }

    private static boolean isYaml(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    private static String text(Path file, List<LexiconException.Problem> problems) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            problems.add(new LexiconException.Problem(file.toString(), 1, "not UTF-8; convert the file"));
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
