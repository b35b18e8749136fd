package daght.train;

import daght.context.ContextNetwork.Layer;
import daght.learned.Table;
import daght.lexicon.WordClasses;
import daght.text.Token;
import daght.text.Tokeniser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.ml.clustering.CentroidCluster;
import org.apache.commons.math3.ml.clustering.Clusterable;
import org.apache.commons.math3.ml.clustering.KMeansPlusPlusClusterer;
import org.apache.commons.math3.ml.distance.EuclideanDistance;
import org.apache.commons.math3.random.Well19937c;

/**
 * Learns {@link WordClasses} from unannotated text: words whose {@link WordVectors} lie close together are a class. The same text gives
 * the same classes.
 */
final class WordClassLearner {

    /** A word that stands less often in the text has no class. */
    private static final int LEAST = 5;
    private static final String NUMBER = "0";
    /** So many of the most frequent words make the classes; the others join the nearest. */
    private static final int MAKERS = 25_000;
    private static final int ROUNDS = 30;

    private WordClassLearner() {
    }

    /** A frequent word as the clusterer wants it. */
    private record Maker(double[] vector) implements Clusterable {
        @Override
        public double[] getPoint() {
            return vector;
        }
    }

    /**
     * Writes the classes of the words of a corpus, and gives the vectors of the most frequent ones.
     *
     * @param corpus {@link NewsFolder} of articles with {@code title} and {@code content}
     * @param most   how many classes there are, as far as there are words for them
     * @param file   what {@link WordClasses} reads
     * @return the rows of {@link Layer#WORDS}: of each word by its number in the file; the first, and those of which there is no word, of
     *         zeros
     */
    static Table learn(Path corpus, int most, Path file) throws IOException {
        List<List<String>> text = text(corpus);
        Map<String, Integer> counts = new HashMap<>();
        text.forEach(line -> line.forEach(word -> counts.merge(word, 1, Integer::sum)));
        List<String> words = counts.keySet().stream().filter(word -> counts.get(word) >= LEAST)
                .sorted(Comparator.comparingInt((String word) -> -counts.get(word)).thenComparing(word -> word)).toList();
        Map<String, Integer> numbers = new HashMap<>();
        words.forEach(word -> numbers.put(word, numbers.size()));
        int[][] lines = text.stream().map(line -> line.stream().filter(numbers::containsKey).mapToInt(numbers::get).toArray())
                .toArray(int[][]::new);
        float[][] vectors = WordVectors.learn(lines, words.stream().mapToLong(counts::get).toArray());
        System.err.println(words.size() + " words of " + text.size() + " paragraphs");
        int[] classes = classes(vectors, most);
        Table known = Layer.WORDS.empty();
        List<String> out = new ArrayList<>();
        out.add("# Classes of words that stand in like company, learned by jobs/train: a folded word, a tab, the number of its class.");
        int number = 0;
        for (int word = 0; word < classes.length; word++) {
            if (Character.isLetter(words.get(word).charAt(0))) {
                put(vectors[word], ++number, known);
                out.add(words.get(word) + "\t" + (1 + classes[word]));
            }
        }
        Files.write(file, out);
        return known;
    }

    /** Puts a vector into a row, if there is such a row, its numbers so large that their squares are 1 on average. */
    private static void put(float[] vector, int row, Table table) {
        if (row < table.rows()) {
            Table.add(vector, (float) Math.sqrt(vector.length), table.row(row));
        }
    }

    /** The tokens of each distinct paragraph, folded, all numbers as one. */
    private static List<List<String>> text(Path corpus) throws IOException {
        Set<String> paragraphs = new HashSet<>();
        List<List<String>> out = new ArrayList<>();
        NewsFolder.each(corpus, article -> {
            for (String line : (article.path("title").asText() + "\n" + article.path("content").asText()).split("\n")) {
                if (!line.isBlank() && paragraphs.add(line)) {
                    out.add(Tokeniser.tokenise(line).stream().map(WordClassLearner::written).toList());
                }
            }
        });
        return out;
    }

    private static String written(Token token) {
        return token.kind() == Token.Kind.NUMBER ? NUMBER : token.folded();
    }

    /** The class of each vector. */
    private static int[] classes(float[][] vectors, int number) {
        List<Maker> makers = Stream.of(vectors).limit(MAKERS).map(WordClassLearner::maker).toList();
        List<CentroidCluster<Maker>> clusters = new KMeansPlusPlusClusterer<Maker>(Math.min(number, makers.size()), ROUNDS,
                new EuclideanDistance(), new Well19937c(1)).cluster(makers);
        List<double[]> centres = clusters.stream().map(c -> c.getCenter().getPoint()).toList();
        return IntStream.range(0, vectors.length).parallel().map(i -> nearest(vectors[i], centres)).toArray();
    }

    private static Maker maker(float... vector) {
        return new Maker(IntStream.range(0, vector.length).mapToDouble(i -> vector[i]).toArray());
    }

    private static int nearest(float[] vector, List<double[]> centres) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int c = 0; c < centres.size(); c++) {
            double[] centre = centres.get(c);
            double square = 0;
            for (int d = 0; d < vector.length; d++) {
                square += (vector[d] - centre[d]) * (vector[d] - centre[d]);
            }
            if (square < least) {
                least = square;
                best = c;
            }
        }
        return best;
    }
}
