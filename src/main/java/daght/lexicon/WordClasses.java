package daght.lexicon;

import daght.learned.ModelFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Classes of words that stand in like company in much text. A model that has weights for them knows something of words that no annotated
 * paragraph holds (Miller, Guinness and Zamanian, "Name Tagging with Word Clusters and Discriminative Training", 2004). Learned by
 * {@code jobs/train}. Immutable.
 */
public final class WordClasses {

    /** No word has a class. */
    public static final WordClasses NONE = new WordClasses(Map.of());

    private final Map<String, Place> places;

    /**
     * Where a word stands.
     *
     * @param number its place in the file, from 1
     * @param ofClass the number of its class
     */
    private record Place(int number, int ofClass) {
    }

    private WordClasses(Map<String, Place> places) {
        this.places = places;
    }

    /**
     * The classes of a language in the jar.
     *
     * @throws IllegalStateException if the jar has none
     */
    public static WordClasses load(String language) {
        return ModelFile.load(language, "classes.tsv", in -> read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
    }

    /**
     * Reads lines of a folded word, a tab, and the number of its class, from 1, the most frequent word first; a line that starts with
     * {@code #} is a remark.
     */
    public static WordClasses read(BufferedReader lines) throws IOException {
        Map<String, Place> places = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith("#")) {
                int tab = line.indexOf('\t');
                places.put(line.substring(0, tab), new Place(places.size() + 1, Integer.parseInt(line.substring(tab + 1))));
            }
        }
        return new WordClasses(places);
    }

    /** The number of the class of a folded word, 0 where it has none. */
    int of(String folded) {
        Place place = places.get(folded);
        return place == null ? 0 : place.ofClass;
    }

    /** The number of a folded word among all that have a class, by how frequent they are, from 1; 0 where it has none. */
    int number(String folded) {
        Place place = places.get(folded);
        return place == null ? 0 : place.number;
    }
}
