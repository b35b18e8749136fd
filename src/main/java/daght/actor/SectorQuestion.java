package daght.actor;

import daght.learned.HashedWeights;
import daght.learned.Question;
import daght.lexicon.Passage;
import daght.lexicon.Passage.Look;
import java.util.List;

/**
 * What somebody is whom no lexicon knows: any sector, by the role, the name, the country and the words in and around the phrase; each as a
 * place in a table of weights.
 */
public final class SectorQuestion implements Question<Sector> {

    private static final List<Sector> SECTORS = List.of(Sector.values());
    private static final int LONG = 5;
    private static final Look[] LOOKS = Look.values();

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
        sink.add(Template.SECTOR, as, 0, 0);
        sink.add(Template.USUAL, as, is, phrase.kind.ordinal());
        sink.add(Template.FORM, as, is, form * 8 + length);
        sink.add(Template.COUNTRY, as, is, phrase.country.hashCode());
        for (Look look : LOOKS) {
            words(as, look, sink);
        }
        if (phrase.role != null) {
            int role = phrase.role.id().hashCode();
            sink.add(Template.ROLE, as, role, 0);
            sink.add(Template.ROLE_USUAL, as, role, is);
            sink.add(Template.ROLE_COUNTRY, as, role, phrase.country.hashCode());
        }
        sink.add(Template.PORTFOLIO, as, phrase.portfolio == null ? 0 : phrase.portfolio.id().hashCode(), is);
        for (String quality : phrase.qualities) {
            sink.add(Template.QUALITY, as, quality.hashCode(), is);
        }
        for (String name : phrase.name) {
            sink.add(Template.NAME, as, name.hashCode(), 0);
        }
    }

    private void words(int as, Look look, HashedWeights.Sink sink) {
        int head = look == Look.CLASS ? p.code(phrase.from, look) : phrase.head.hashCode();
        int whole = head;
        for (int i = phrase.from + 1; i < phrase.to; i++) {
            sink.add(Template.INSIDE, look, as, p.code(i, look), 0);
            whole = whole * 31 + p.code(i, look);
        }
        sink.add(Template.HEAD, look, as, head, 0);
        sink.add(Template.WHOLE, look, as, whole, 0);
        sink.add(Template.LAST, look, as, p.code(phrase.to - 1, look), 0);
        sink.add(Template.BEFORE, look, as, p.code(phrase.from - 1, look), 0);
        sink.add(Template.BEHIND, look, as, p.code(phrase.to, look), 0);
    }
}
