package daght.actor;

import daght.learned.HashedWeights;
import daght.learned.Question;
import daght.lexicon.Passage;
import java.util.List;

/**
 * What somebody is whom no lexicon knows: any sector, by the role, the name, the country and the words in and around the phrase; each as a
 * place in a table of weights.
 */
public final class SectorQuestion implements Question<Sector> {

    private static final List<Sector> SECTORS = List.of(Sector.values());
    private static final int LONG = 5;

    /** What the values of a feature are. Their order is part of the model. */
    private enum Template {
        SECTOR, USUAL, ROLE, ROLE_USUAL, ROLE_COUNTRY, HEAD, INSIDE, LAST, WHOLE, QUALITY, PORTFOLIO, NAME, COUNTRY, FORM, BEFORE,
        BEHIND
    }

    private final Passage p;
    private final Phrase phrase;
    private final Sector usual;

    SectorQuestion(Passage passage, Phrase phrase) {
        this.p = passage;
        this.phrase = phrase;
        this.usual = phrase.sector == null ? Sector.CVL : phrase.sector;
    }

    /** The phrase that is asked about. */
    public Phrase phrase() {
        return phrase;
    }

    /** The sector for which the words mostly stand. */
    Sector usual() {
        return usual;
    }

    @Override
    public List<Sector> candidates() {
        return SECTORS;
    }

    @Override
    public void places(Sector candidate, HashedWeights.Sink sink) {
        int as = candidate.ordinal();
        int is = usual.ordinal();
        int form = phrase.number * 8 + (phrase.definite ? 4 : 0) + (phrase.name.isEmpty() ? 0 : 2) + (phrase.pronoun.isEmpty() ? 0 : 1);
        int length = Math.min(LONG, phrase.to - phrase.from);
        add(sink, Template.SECTOR, as, 0, 0);
        add(sink, Template.USUAL, as, is, phrase.kind.ordinal());
        add(sink, Template.FORM, as, is, form * 8 + length);
        add(sink, Template.COUNTRY, as, is, phrase.country.hashCode());
        add(sink, Template.HEAD, as, phrase.head.hashCode(), 0);
        add(sink, Template.LAST, as, p.code(phrase.to - 1), 0);
        add(sink, Template.BEFORE, as, p.code(phrase.from - 1), 0);
        add(sink, Template.BEHIND, as, p.code(phrase.to), 0);
        int whole = phrase.head.hashCode();
        for (int i = phrase.from + 1; i < phrase.to; i++) {
            add(sink, Template.INSIDE, as, p.code(i), 0);
            whole = whole * 31 + p.code(i);
        }
        add(sink, Template.WHOLE, as, whole, 0);
        if (phrase.role != null) {
            int role = phrase.role.id().hashCode();
            add(sink, Template.ROLE, as, role, 0);
            add(sink, Template.ROLE_USUAL, as, role, is);
            add(sink, Template.ROLE_COUNTRY, as, role, phrase.country.hashCode());
        }
        add(sink, Template.PORTFOLIO, as, phrase.portfolio == null ? 0 : phrase.portfolio.id().hashCode(), is);
        for (String quality : phrase.qualities) {
            add(sink, Template.QUALITY, as, quality.hashCode(), is);
        }
        for (String name : phrase.name) {
            add(sink, Template.NAME, as, name.hashCode(), 0);
        }
    }

    private static void add(HashedWeights.Sink sink, Template template, int a, int b, int c) {
        sink.place(HashedWeights.place(template.ordinal() + 1, a, b, c));
    }
}
