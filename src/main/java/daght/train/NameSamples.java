package daght.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daght.actor.NameClues;
import daght.lexicon.Passage;
import daght.reading.ArabicGrammar;
import daght.text.Token;
import daght.text.Tokeniser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;

/**
 * Sentences with marked names ("قال النائب &lt;START:person&gt; حيدر الساعدي &lt;END&gt; …") as samples for OpenNLP, with the tokens and clues that
 * the reader has at run time. Immutable.
 */
final class NameSamples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ArabicGrammar grammar;

    NameSamples(ArabicGrammar grammar) {
        this.grammar = grammar;
    }

    /** The samples of a file: a sentence a line, an empty line between documents. */
    List<NameSample> read(Path file) throws IOException {
        List<NameSample> out = new ArrayList<>();
        boolean document = true;
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                document = true;
            } else {
                out.add(sample(NameSample.parse(line, document), document));
                document = false;
            }
        }
        return out;
    }

    /** Sentences of annotated paragraphs in which no mention has a word that may be of a name: they teach what is none. */
    List<NameSample> nameless(Path gold) throws IOException {
        List<NameSample> out = new ArrayList<>();
        try (Stream<Path> files = Files.list(gold)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    nameless(JSON.readTree(line), out);
                }
            }
        }
        return out;
    }

    private void nameless(JsonNode paragraph, List<NameSample> out) {
        String text = paragraph.path("text").asText();
        Passage passage = grammar.passage(text);
        BitSet mentioned = mentioned(text, paragraph.path("actors"));
        for (int from = 0, to; from < passage.size(); from = to) {
            to = from + 1;
            while (passage.together(from, to)) {
                to++;
            }
            String[][] known = NameClues.known(passage, from, to);
            boolean name = false;
            for (int i = from; i < to; i++) {
                boolean in = mentioned.get(passage.token(i).start()) || mentioned.get(passage.token(i).end() - 1);
                name |= in && NameClues.mayBeName(known[i - from]);
            }
            if (!name) {
                out.add(new NameSample(NameClues.tokens(passage, from, to), new Span[0], known, false));
            }
        }
    }

    private static BitSet mentioned(String text, JsonNode actors) {
        BitSet out = new BitSet(text.length());
        for (JsonNode actor : actors) {
            for (JsonNode mention : actor.path("mentions")) {
                String words = mention.asText();
                for (int i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) {
                    out.set(i, i + words.length());
                }
            }
        }
        return out;
    }

    private NameSample sample(NameSample marked, boolean document) {
        String[] written = marked.getSentence();
        int[] starts = new int[written.length + 1];
        for (int i = 0; i < written.length; i++) {
            List<Token> tokens = Tokeniser.tokenise(written[i]);
            starts[i + 1] = starts[i] + tokens.size();
        }
        Passage passage = grammar.passage(String.join(" ", written));
        List<Span> names = new ArrayList<>();
        for (Span name : marked.getNames()) {
            names.add(new Span(starts[name.getStart()], starts[name.getEnd()], name.getType()));
        }
        return new NameSample(NameClues.tokens(passage, 0, passage.size()), names.toArray(Span[]::new),
                NameClues.known(passage, 0, passage.size()), document);
    }
}
