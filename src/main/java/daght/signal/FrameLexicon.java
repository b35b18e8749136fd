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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Frames and governors from the lexicon files into a vocabulary: verbs conjugated, nouns inflected, phrases as they stand. */
public final class FrameLexicon {

    private final LexiconReader reader;
    private final Vocabulary vocabulary;

    /** Paradigms by the perfect that a dictionary lists, so that the verb of a phrase is conjugated. */
    private final Map<String, List<VerbForm>> paradigms = new HashMap<>();
    private final Map<String, Set<String>> verbPhrases = new LinkedHashMap<>();
    private final Map<String, Frame> verbPhraseFrames = new HashMap<>();
    private Set<String> markers = Set.of();

    private FrameLexicon(LexiconReader reader, Vocabulary vocabulary) {
        this.reader = reader;
        this.vocabulary = vocabulary;
    }

    /** Reads the files of a language; faults are noted with the reader. */
    public static void read(LexiconFiles files, String language, LexiconReader reader, Vocabulary vocabulary) {
        FrameLexicon lexicon = new FrameLexicon(reader, vocabulary);
        List<Entry> frames = reader.entries(files, language, "frames");
        reader.entries(files, language, "verbs").forEach(lexicon::governor);
        Map<Entry, Frame> made = new LinkedHashMap<>();
        for (Entry entry : frames) {
            Frame frame = lexicon.frame(entry);
            if (frame != null) {
                made.put(entry, frame);
            }
        }
        lexicon.markers = made.values().stream().flatMap(f -> Stream.concat(f.target().stream(), f.nounTarget().stream()))
                .filter(m -> !m.equals("object")).collect(Collectors.toSet());
        made.forEach((entry, frame) -> entry.texts("phrases").forEach(p -> lexicon.phrase(frame, Folding.fold(p))));
        lexicon.verbPhrases.forEach((key, words) -> lexicon.verbPhrase(key, words));
    }

    private Frame frame(Entry e) {
        EventType type = constant(e, "type", EventType.class);
        if (type == null) {
            return null;
        }
        double stance = e.has("stance") ? number(e, "stance") : type.stance();
        Status embeds = e.text("embeds").isEmpty() ? null : constant(e, "embeds", Status.class);
        Frame frame = new Frame(e.text("id"), type, stance, markers(e.texts("target")), Companions.of(folded(e.texts("with"))),
                e.text("noun_of"), markers(e.texts("noun_target")), e.flag("symmetric"), e.flag("speaker"), folded(e.texts("content")), embeds,
                e.text("controls").equals("target"));
        words(e, frame, true);
        return frame;
    }

    private void governor(Entry e) {
        Governor.Kind kind = constant(e, "kind", Governor.Kind.class);
        if (kind != null) {
            words(e, new Governor(e.text("id"), kind, markers(e.texts("takes"))), false);
        }
    }

    private void words(Entry e, Sense sense, boolean nouns) {
        Set<String> verbal = new HashSet<>();
        for (Entry verb : e.entries("verbs")) {
            verb(verb, sense, nouns, verbal);
        }
        for (String noun : e.texts("nouns")) {
            String folded = Folding.fold(noun);
            Sense free = sense instanceof Frame frame && !verbal.contains(folded) ? frame.with(Set.of(), frame.target()) : sense;
            noun(free, folded);
        }
    }

    private void verb(Entry e, Sense sense, boolean nouns, Set<String> verbal) {
        char vowel = e.text("vowel").isEmpty() ? '-' : e.text("vowel").charAt(0);
        try {
            List<VerbForm> forms = Conjugator.conjugate(e.text("root"), e.text("form"), vowel);
            paradigms.putIfAbsent(forms.get(0).written(), forms);
            for (VerbForm form : forms) {
                if (nouns || form.kind().finite() || sense instanceof Governor g && g.kind() != Governor.Kind.PLAIN) {
                    vocabulary.add(sense, form);
                }
                if (form.kind() == VerbForm.Kind.VERBAL_NOUN) {
                    verbal.add(form.written());
                }
            }
        } catch (IllegalArgumentException ex) {
            reader.problem(e, ex.getMessage());
        }
    }

    private void noun(Sense sense, String word) {
        if (word.indexOf(' ') >= 0) {
            nounPhrase(sense, word);
            return;
        }
        char gender = word.endsWith("\u0647") || word.endsWith("\u0627\u062A") ? 'f' : 'm';
        for (String written : Conjugator.nounForms(word)) {
            boolean plural = written.endsWith("\u0627\u062A");
            vocabulary.add(sense, new VerbForm(written, VerbForm.Kind.VERBAL_NOUN, 0, plural ? 'f' : gender, plural ? 'p' : 's', false));
        }
    }

    /** A phrase of a frame: verb and words near it ("شن هجوما على"), or a noun phrase ("إلقاء القبض على"). */
    private void phrase(Frame frame, String phrase) {
        List<String> words = new ArrayList<>(List.of(phrase.split(" ")));
        String last = words.get(words.size() - 1);
        boolean marked = words.size() > 1 && markers.contains(last);
        List<String> target = marked ? List.of(last) : frame.target();
        if (marked) {
            words.remove(words.size() - 1);
        }
        if (paradigms.containsKey(words.get(0))) {
            String needed = String.join(" ", words.subList(1, words.size()));
            String key = words.get(0) + "|" + frame.id() + "|" + String.join(",", target);
            verbPhraseFrames.putIfAbsent(key, frame.with(Set.of(), target));
            verbPhrases.computeIfAbsent(key, k -> new HashSet<>()).add(needed);
        } else if (words.size() > 1) {
            nounPhrase(marked ? frame.nounMarked(target) : frame, String.join(" ", words));
        } else {
            noun(marked ? frame.nounMarked(target) : frame, words.get(0));
        }
    }

    private void verbPhrase(String key, Set<String> words) {
        Frame frame = verbPhraseFrames.get(key);
        Frame full = frame.with(words.contains("") ? Set.of() : Set.copyOf(words), frame.target());
        for (VerbForm form : paradigms.get(key.substring(0, key.indexOf('|')))) {
            if (form.kind() != VerbForm.Kind.PASSIVE_PARTICIPLE) {
                vocabulary.add(full, form);
            }
        }
    }

    /** A phrase as it stands, and with the article on its first word or on all words that may take it. */
    private void nounPhrase(Sense sense, String phrase) {
        String al = "\u0627\u0644";
        String[] words = phrase.split(" ");
        Set<String> variants = new LinkedHashSet<>(List.of(phrase, al + phrase));
        if (words.length == 2) {
            variants.add(al + words[0] + " " + al + words[1]);
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
