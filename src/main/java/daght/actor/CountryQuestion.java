package daght.actor;

import daght.learned.HashedWeights;
import daght.learned.Question;
import daght.lexicon.Passage;
import daght.lexicon.Passage.Look;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which country a phrase belongs to whose own words name none ("الوزارة", "المواطنين", a name): none, one of those that the paragraph
 * speaks of, the one that the article spoke of last, or that of the outlet; and what speaks for each, as places in a table of weights.
 */
public final class CountryQuestion implements Question<String> {

    private static final String AL = "\u0627\u0644";
    private static final int FAR = 40;
    private static final int OFTEN = 4;
    private static final int SHARES = 8;
    private static final int MOST_RANK = 3;
    private static final Look[] LOOKS = Look.values();

    /** What the values of a feature are. Their order is part of the model. */
    private enum Template {
        WHERE, RANK, SHARE, NEAREST, TIMES, HOW_MANY, SECTOR, SORT, ROLE, ROLE_RANK, ROLE_COUNTRY, HEAD, HEAD_COUNTRY, QUALITY, NAME,
        ENDING, FORM, BEFORE, BEHIND, INSIDE, OUTLET_COUNTRY
    }

    private final Passage p;
    private final Phrase phrase;
    private final Map<String, Double> votes;
    private final List<String> byVotes;
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Integer> nearest = new HashMap<>();
    private final String last;
    private final String outlet;
    private final double all;

    /**
     * @param votes  how much the text around speaks of each country
     * @param places phrases of the paragraph whose countries voted
     * @param last   the country that the article spoke of last, or empty
     * @param outlet that of the outlet, or empty
     */
    CountryQuestion(Passage passage, Phrase phrase, Map<String, Double> votes, List<Phrase> places, String last, String outlet) {
        this.p = passage;
        this.phrase = phrase;
        this.votes = votes;
        this.last = last;
        this.outlet = outlet;
        for (Phrase place : places) {
            int distance = place.from - phrase.from;
            times.merge(place.country, 1, Integer::sum);
            nearest.merge(place.country, distance, (a, b) -> Math.abs(b) < Math.abs(a) ? b : a);
        }
        byVotes = new ArrayList<>(votes.keySet());
        byVotes.sort(Comparator.comparing(votes::get, Comparator.reverseOrder()));
        all = votes.values().stream().mapToDouble(v -> v).sum();
    }

    /** The phrase that is asked about. */
    public Phrase phrase() {
        return phrase;
    }

    @Override
    public List<String> candidates() {
        List<String> out = new ArrayList<>(byVotes);
        if (!votes.containsKey(outlet) && !outlet.isEmpty()) {
            out.add(outlet);
        }
        out.add("");
        return out;
    }

    /** The country with most votes; none for what has no country by nature. */
    String voted() {
        return byVotes.isEmpty() || foreign() ? "" : byVotes.get(0);
    }

    private boolean foreign() {
        return phrase.role != null && Description.foreign(phrase);
    }

    @Override
    public void places(String candidate, HashedWeights.Sink sink) {
        int country = candidate.hashCode();
        int rank = candidate.isEmpty() ? MOST_RANK + 1 : Math.min(MOST_RANK, Math.max(0, byVotes.indexOf(candidate)));
        int where = (candidate.isEmpty() ? 1 : 0) + (times.containsKey(candidate) ? 2 : 0) + (candidate.equals(last) ? 4 : 0)
                + (candidate.equals(outlet) ? 8 : 0) + (foreign() ? 16 : 0);
        int share = (int) Math.round(SHARES * votes.getOrDefault(candidate, 0.0) / Math.max(all, 1e-9));
        int form = phrase.number * 4 + (phrase.definite ? 2 : 0) + (phrase.weak ? 1 : 0);
        int sector = phrase.sector == null ? -1 : phrase.sector.ordinal();
        sink.add(Template.WHERE, where, phrase.kind.ordinal(), 0);
        sink.add(Template.RANK, rank, where, times.size());
        sink.add(Template.SHARE, share, where, 0);
        sink.add(Template.NEAREST, distance(candidate), where, 0);
        sink.add(Template.TIMES, Math.min(OFTEN, times.getOrDefault(candidate, 0)), rank, times.size());
        sink.add(Template.HOW_MANY, times.size(), where, rank);
        sink.add(Template.SECTOR, sector, where, rank);
        sink.add(Template.SORT, phrase.kind.ordinal() * 32 + sector, where, form);
        sink.add(Template.FORM, form, where, rank);
        for (Look look : LOOKS) {
            sink.add(Template.BEFORE, look, p.code(phrase.from - 1, look), where, 0);
            sink.add(Template.BEHIND, look, p.code(phrase.to, look), where, 0);
            for (int i = phrase.from; i < phrase.to; i++) {
                sink.add(Template.INSIDE, look, p.code(i, look), where, 0);
            }
        }
        sink.add(Template.OUTLET_COUNTRY, outlet.hashCode(), where, country);
        words(candidate, where, rank, sink);
    }

    private void words(String candidate, int where, int rank, HashedWeights.Sink sink) {
        int country = candidate.hashCode();
        int head = phrase.head.hashCode();
        sink.add(Template.HEAD, head, where, 0);
        sink.add(Template.HEAD_COUNTRY, head, country, 0);
        if (phrase.role != null) {
            int role = phrase.role.id().hashCode();
            sink.add(Template.ROLE, role, where, 0);
            sink.add(Template.ROLE_RANK, role, rank, phrase.definite ? 1 : 0);
            sink.add(Template.ROLE_COUNTRY, role, country, 0);
        }
        for (String quality : phrase.qualities) {
            sink.add(Template.QUALITY, quality.hashCode(), where, 0);
        }
        for (String name : phrase.name) {
            sink.add(Template.NAME, name.hashCode(), country, 0);
            String ending = name.substring(Math.max(0, name.length() - 2));
            sink.add(Template.ENDING, ending.hashCode(), country, name.startsWith(AL) ? 1 : 0);
        }
    }

    /** How far the nearest place of a candidate is, in steps that double, before the phrase or behind it. */
    private int distance(String candidate) {
        Integer tokens = nearest.get(candidate);
        if (tokens == null) {
            return FAR;
        }
        int step = 32 - Integer.numberOfLeadingZeros(Math.min(FAR, Math.abs(tokens)));
        return tokens < 0 ? -step : step;
    }
}
