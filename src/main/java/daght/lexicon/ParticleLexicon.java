package daght.lexicon;

import daght.text.Folding;
import daght.text.VerbForm;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Reads the closed classes of {@code particles.yaml} into a vocabulary. */
public final class ParticleLexicon {

    private ParticleLexicon() {
    }

    /** Reads the lists of a language. */
    public static void read(LexiconFiles files, String language, LexiconReader reader, Vocabulary vocabulary) {
        for (Entry entry : reader.entries(files, language, "particles")) {
            lists(entry.values().get("particles"), (kind, word) -> particle(vocabulary, kind, word[0], word[1]));
            lists(entry.values().get("words"), (kind, word) -> noun(vocabulary, kind, word[1]));
        }
    }

    /** Calls back with the name of the list and a pair: what the word stands for, and the word. */
    private static void lists(Object lists, BiConsumer<String, String[]> each) {
        if (!(lists instanceof Map<?, ?> map)) {
            return;
        }
        map.forEach((kind, value) -> {
            if (value instanceof Map<?, ?> markers) {
                markers.forEach((marker, words) -> words(words, w -> each.accept(kind.toString(), new String[] {marker.toString(), w})));
            } else {
                words(value, w -> each.accept(kind.toString(), new String[] {w, w}));
            }
        });
    }

    private static void words(Object words, java.util.function.Consumer<String> each) {
        if (words instanceof List<?> list) {
            list.forEach(w -> each.accept(w.toString()));
        }
    }

    private static void particle(Vocabulary vocabulary, String kind, String marker, String word) {
        vocabulary.addParticle(new Particle(kind, Folding.fold(marker)), Folding.fold(word));
    }

    private static void noun(Vocabulary vocabulary, String kind, String word) {
        String folded = Folding.fold(word);
        boolean plural = folded.endsWith("\u0627\u062A");
        char gender = plural || folded.endsWith("\u0647") ? 'f' : 'm';
        Listed listed = new Listed(kind);
        vocabulary.add(listed, new VerbForm(folded, VerbForm.Kind.VERBAL_NOUN, 0, gender, plural ? 'p' : 's', false));
        if (folded.endsWith("\u0647")) {
            String before = folded.substring(0, folded.length() - 1) + "\u062A";
            vocabulary.add(listed, new VerbForm(before, VerbForm.Kind.VERBAL_NOUN, 0, 'f', 's', false));
        }
    }
}
