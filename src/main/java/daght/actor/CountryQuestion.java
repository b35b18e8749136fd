package daght.actor;

import daght.learned.HashedWeights;
import daght.learned.Question;
import daght.lexicon.Passage;
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
        add(sink, Template.WHERE, where, phrase.kind.ordinal(), 0);
        add(sink, Template.RANK, rank, where, times.size());
        add(sink, Template.SHARE, share, where, 0);
        add(sink, Template.NEAREST, distance(candidate), where, 0);
        add(sink, Template.TIMES, Math.min(OFTEN, times.getOrDefault(candidate, 0)), rank, times.size());
        add(sink, Template.HOW_MANY, times.size(), where, rank);
        add(sink, Template.SECTOR, sector, where, rank);
        add(sink, Template.SORT, phrase.kind.ordinal() * 32 + sector, where, form);
        add(sink, Template.FORM, form, where, rank);
        add(sink, Template.BEFORE, p.code(phrase.from - 1), where, 0);
        add(sink, Template.BEHIND, p.code(phrase.to), where, 0);
        add(sink, Template.OUTLET_COUNTRY, outlet.hashCode(), where, country);
        words(candidate, where, rank, sink);
    }

    private void words(String candidate, int where, int rank, HashedWeights.Sink sink) {
        int country = candidate.hashCode();
        int head = phrase.head.hashCode();
        add(sink, Template.HEAD, head, where, 0);
        add(sink, Template.HEAD_COUNTRY, head, country, 0);
        for (int i = phrase.from; i < phrase.to; i++) {
            add(sink, Template.INSIDE, p.code(i), where, 0);
        }
        if (phrase.role != null) {
            int role = phrase.role.id().hashCode();
            add(sink, Template.ROLE, role, where, 0);
            add(sink, Template.ROLE_RANK, role, rank, phrase.definite ? 1 : 0);
            add(sink, Template.ROLE_COUNTRY, role, country, 0);
        }
        for (String quality : phrase.qualities) {
            add(sink, Template.QUALITY, quality.hashCode(), where, 0);
        }
        for (String name : phrase.name) {
            add(sink, Template.NAME, name.hashCode(), country, 0);
            String ending = name.substring(Math.max(0, name.length() - 2));
            add(sink, Template.ENDING, ending.hashCode(), country, name.startsWith(AL) ? 1 : 0);
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

    private static void add(HashedWeights.Sink sink, Template template, int a, int b, int c) {
        sink.place(HashedWeights.place(template.ordinal() + 1, a, b, c));
    }
}
