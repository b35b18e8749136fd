package daght.actor;

import daght.lexicon.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the other places of a name: once a state or body acts in a paragraph, the same words are a mention of it wherever they stand, be it
 * as a goal ("وصل إلى طهران") or within another mention ("مسلحي تنظيم داعش"). Stateless.
 */
public final class Echoes {

    private static final String CLITICS = "\u0648\u0641\u0628\u0644\u0643";

    private Echoes() {
    }

    /**
     * The words that say again what one of the phrases says.
     *
     * @param counted the phrases that are mentions, in any order
     */
    public static List<Phrase> of(Passage p, List<Phrase> counted) {
        Map<String, Phrase> names = new LinkedHashMap<>();
        for (Phrase phrase : counted) {
            if (repeatable(phrase)) {
                names.putIfAbsent(p.text().substring(phrase.start, phrase.end), phrase);
            }
        }
        List<Phrase> out = new ArrayList<>();
        names.forEach((words, said) -> {
            for (int i = 0; i < p.size(); i++) {
                Phrase again = at(p, i, words, said);
                if (again != null && counted.stream().noneMatch(c -> same(c, again)) && out.stream().noneMatch(c -> same(c, again))) {
                    out.add(again);
                }
            }
        });
        return out;
    }

    /** Whether words stand for the same actor wherever they are: names and bodies, not persons or adjectives. */
    private static boolean repeatable(Phrase phrase) {
        boolean body = phrase.kind == Phrase.Kind.DESCRIBED && !phrase.role.person() && (phrase.to - phrase.from > 1
                || phrase.definite && phrase.pronoun.isEmpty() && !phrase.weak);
        return phrase.kind == Phrase.Kind.STATE && !phrase.adjective || phrase.kind == Phrase.Kind.NAMED && !phrase.person || body;
    }

    /** Whether two phrases overlap and mean the same, or stand at the same place. */
    private static boolean same(Phrase a, Phrase b) {
        boolean overlap = a.start < b.end && b.start < a.end;
        return overlap && (a.actor.id().equals(b.actor.id()) || a.start == b.start && a.end == b.end);
    }

    /** The phrase of these words whose first word is a token, with clitics before it at most, or null. */
    private static Phrase at(Passage p, int i, String words, Phrase said) {
        if (!p.token(i).isWord()) {
            return null;
        }
        int start = p.token(i).start();
        for (int cut = 0; cut < 3; cut++) {
            if (p.text().startsWith(words, start + cut)) {
                return phrase(p, i, start + cut, start + cut + words.length(), said);
            }
            if (start + cut >= p.token(i).end() || CLITICS.indexOf(p.text().charAt(start + cut)) < 0) {
                return null;
            }
        }
        return null;
    }

    private static Phrase phrase(Passage p, int from, int start, int end, Phrase said) {
        int to = from;
        while (to < p.size() && p.token(to).start() < end) {
            to++;
        }
        if (p.token(to - 1).end() != end) {
            return null;
        }
        Phrase again = new Phrase();
        again.kind = said.kind;
        again.role = said.role;
        again.from = from;
        again.to = to;
        again.start = start;
        again.end = end;
        again.actor = said.actor;
        again.country = said.country;
        again.foundBy = "coreference";
        return again;
    }
}
