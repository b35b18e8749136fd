package daght.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a lexicon about a hundred times as large as the one built in: 60,000 actors with invented names, and 25,000 further names that
 * share their first words. The same each time.
 */
final class LargeLexicon {

    private static final int ACTORS = 60_000;
    private static final int ALIASES = 25_000;
    private static final int ACTORS_A_FILE = 2_000;
    private static final List<String> FIRST = List.of("حركة", "حزب", "شركة", "جبهة", "هيئة", "مجلس", "كتائب", "منظمة", "اتحاد", "تيار", "لجنة",
            "مؤسسة", "بنك", "قناة", "صحيفة", "معهد", "مركز", "جمعية", "ألوية", "رابطة");
    private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final List<String> COUNTRIES = List.of("IRN", "TUR", "EGY", "SAU", "SYR", "RUS", "FRA", "USA");

    private LargeLexicon() {
    }

    /** Writes it into a folder, in the layout of a user's own lexicon. */
    static void write(Path folder) throws IOException {
        Path actors = Files.createDirectories(folder.resolve("ar/actors"));
        Random random = new Random(1);
        for (int from = 0; from < ACTORS; from += ACTORS_A_FILE) {
            try (BufferedWriter out = Files.newBufferedWriter(actors.resolve("many" + from + ".yaml"))) {
                for (int i = from; i < from + ACTORS_A_FILE; i++) {
                    out.write(actor(i, random));
                }
            }
        }
    }

    private static String actor(int number, Random random) {
        String name = word(random) + " " + word(random);
        String alias = number < ALIASES ? ", " + FIRST.get(random.nextInt(FIRST.size())) + " " + word(random) + " " + word(random) : "";
        return String.format(Locale.ROOT, "- id: MANY_%d%n  name: Invented %d%n  name_ar: %s%n  forms: [%s%s]%n  country: %s%n  sector: CVL%n"
                + "  kind: body%n", number, number, name, name, alias, COUNTRIES.get(number % COUNTRIES.size()));
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 4 + random.nextInt(3); i > 0; i--) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }
}
