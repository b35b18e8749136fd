package daght.signal;

import daght.lexicon.Entry;
import daght.lexicon.LexiconFiles;
import daght.lexicon.LexiconReader;
import daght.lexicon.Sense;
import daght.lexicon.Vocabulary;
import daght.text.Conjugator;
import daght.text.Folding;
import daght.text.VerbForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Frames and governors from the lexicon files into a vocabulary: verbs conjugated, nouns inflected, phrases as they stand. */
public final class FrameLexicon {

    private final LexiconReader reader;
    private final Vocabulary vocabulary;

    private FrameLexicon(LexiconReader reader, Vocabulary vocabulary) {
        this.reader = reader;
        this.vocabulary = vocabulary;
    }

    /** Reads the files of a language; faults are noted with the reader. */
    public static void read(LexiconFiles files, String language, LexiconReader reader, Vocabulary vocabulary) {
        FrameLexicon lexicon = new FrameLexicon(reader, vocabulary);
        reader.entries(files, language, "frames").forEach(lexicon::frame);
        reader.entries(files, language, "verbs").forEach(lexicon::governor);
    }

    private void frame(Entry e) {
        EventType type = constant(e, "type", EventType.class);
        if (type == null) {
            return;
        }
        double stance = e.has("stance") ? number(e, "stance") : type.stance();
        Status embeds = e.text("embeds").isEmpty() ? null : constant(e, "embeds", Status.class);
        Frame frame = new Frame(e.text("id"), type, stance, markers(e.texts("target")), folded(e.texts("with")), e.text("noun_of"),
                markers(e.texts("noun_target")), e.flag("symmetric"), e.flag("place"), folded(e.texts("content")), embeds,
                e.text("controls").equals("target"));
        words(e, frame, true);
    }

    private void governor(Entry e) {
        Governor.Kind kind = constant(e, "kind", Governor.Kind.class);
        if (kind != null) {
            words(e, new Governor(e.text("id"), kind, markers(e.texts("takes"))), false);
        }
    }

    private void words(Entry e, Sense sense, boolean nouns) {
        for (Entry verb : e.entries("verbs")) {
            verb(verb, sense, nouns);
        }
        for (String noun : e.texts("nouns")) {
            noun(sense, Folding.fold(noun));
        }
        for (String phrase : e.texts("phrases")) {
            phrase(sense, Folding.fold(phrase));
        }
    }

    private void verb(Entry e, Sense sense, boolean nouns) {
        char vowel = e.text("vowel").isEmpty() ? '-' : e.text("vowel").charAt(0);
        try {
            for (VerbForm form : Conjugator.conjugate(e.text("root"), e.text("form"), vowel)) {
                if (nouns || form.kind() != VerbForm.Kind.VERBAL_NOUN || sense instanceof Governor g && g.kind() != Governor.Kind.PLAIN) {
                    vocabulary.add(sense, form);
                }
            }
        } catch (IllegalArgumentException ex) {
            reader.problem(e, ex.getMessage());
        }
    }

    private void noun(Sense sense, String word) {
        if (word.indexOf(' ') >= 0) {
            phrase(sense, word);
            return;
        }
        char gender = word.endsWith("\u0647") || word.endsWith("\u0627\u062A") ? 'f' : 'm';
        for (String written : Conjugator.nounForms(word)) {
            boolean plural = written.endsWith("\u0627\u062A");
            vocabulary.add(sense, new VerbForm(written, VerbForm.Kind.VERBAL_NOUN, 0, plural ? 'f' : gender, plural ? 'p' : 's', false));
        }
    }

    /** A phrase as it stands, and with the article on its first word or on all words that may take it. */
    private void phrase(Sense sense, String phrase) {
        String al = "\u0627\u0644";
        Set<String> variants = new LinkedHashSet<>(List.of(phrase, al + phrase));
        String[] words = phrase.split(" ");
        if (words.length == 2) {
            variants.add(al + words[0] + " " + al + words[1]);
            variants.add(words[0] + " " + words[1] + "\u0627");
        }
        if (words[0].length() > 2 && words.length > 1) {
            variants.add(words[0] + "\u062A " + String.join(" ", Arrays.copyOfRange(words, 1, words.length)));
        }
        variants.forEach(v -> vocabulary.addPhrase(sense, v));
    }

    private static List<String> markers(List<String> texts) {
        List<String> out = new ArrayList<>();
        for (String text : texts) {
            if (!text.isBlank()) {
                out.add(text.equals("object") ? text : Folding.fold(text));
            }
        }
        return List.copyOf(out);
    }

    private static Set<String> folded(List<String> texts) {
        Set<String> out = new HashSet<>();
        texts.forEach(t -> out.add(Folding.fold(t)));
        return Set.copyOf(out);
    }

    private double number(Entry e, String key) {
        try {
            return Double.parseDouble(e.text(key));
        } catch (NumberFormatException ex) {
            reader.problem(e, key + " '" + e.text(key) + "' is no number");
            return 0;
        }
    }

    private <T extends Enum<T>> T constant(Entry e, String key, Class<T> type) {
        try {
            return Enum.valueOf(type, e.text(key).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException ex) {
            reader.problem(e, key + " '" + e.text(key) + "' is unknown; allowed: " + Arrays.toString(type.getEnumConstants()));
            return null;
        }
    }
}
