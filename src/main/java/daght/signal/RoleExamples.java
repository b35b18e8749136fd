package daght.signal;

import daght.actor.Phrase;
import daght.context.Scene;
import daght.lexicon.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.ml.model.Event;

/**
 * Turns annotated paragraphs into examples: for {@link RoleModel} each cue with each phrase near it, right or wrong in each role; for
 * {@link PairModel} each cue with each two phrases near it.
 */
public final class RoleExamples {

    /** Outcome of an example whose phrase has the role. */
    public static final String RIGHT = "1";
    /** Outcome of one whose phrase has not. */
    public static final String WRONG = "0";

    /** How right a pair is that acts by another cue of the paragraph, and by this cue with another type. */
    private static final float ELSEWHERE = 0.3f;
    /** Pairs less likely by their roles alone teach nothing: the finder asks of few that are. */
    private static final double LEAST_ROLES = 0.003;
    /** A share counts as if so many cues of {@link PairModel#USUAL} had been seen besides. */
    private static final int SEEN_BESIDES = 5;

    private final List<Paragraph> paragraphs = new ArrayList<>();
    /** The cues of each frame in all paragraphs. */
    private final Map<String, Count> counts = new HashMap<>();

    /**
     * An annotated signal, its offsets UTF-16 units.
     *
     * @param type   PLOVER class
     * @param status how far it went
     * @param source the reader's own id of the actor that acts, or null where it does not find it
     * @param target the same of the actor on whom it bears
     * @param cues   spans at which the cue stands
     */
    public record Annotated(EventType type, Status status, String source, String target, List<int[]> cues) {

        boolean found() {
            return source != null && target != null;
        }

        boolean pair(Phrase s, Phrase t) {
            return s.actor().id().equals(source) && t.actor().id().equals(target);
        }
    }

    /**
     * A pair of phrases with a cue.
     *
     * @param features those of {@link PairFeatures}; what words say, the last two, is 0
     * @param places where {@link WordModel} has the weights of its words
     * @param pair from 0 to 1: 1 where the one acts on the other by this cue
     * @param act  1 where the cue carries that act with its type, else 0
     * @param cue  number of the cue in the paragraph
     * @param source number of the phrase that may act
     * @param target number of the other
     */
    public record PairExample(float[] features, int[] places, float pair, float act, int cue, int source, int target) {
    }

    private record Paragraph(Passage passage, Parse parse, List<Annotated> signals) {

        boolean stands(Cue cue, Annotated signal) {
            int start = passage.token(cue.from()).start();
            int end = passage.token(cue.to() - 1).end();
            return signal.cues().stream().anyMatch(c -> c[0] < end && start < c[1]);
        }

        List<Annotated> of(Cue cue) {
            return signals.stream().filter(s -> s.type() == cue.frame().type() && s.found() && stands(cue, s)).toList();
        }
    }

    /** Adds a paragraph. */
    public void add(Passage passage, List<Phrase> phrases, List<Annotated> signals) {
        Paragraph paragraph = new Paragraph(passage, Parse.of(passage, phrases), signals);
        paragraphs.add(paragraph);
        counts(paragraph).forEach((id, count) -> counts.merge(id, count, Count::plus));
    }

    /** How many paragraphs there are. */
    public int size() {
        return paragraphs.size();
    }

    /** The examples of roles of a paragraph, features in hexadecimal. */
    public List<Event> roles(int number) {
        Paragraph paragraph = paragraphs.get(number);
        List<Event> events = new ArrayList<>();
        for (Cue cue : paragraph.parse().cues()) {
            List<Phrase> near = paragraph.parse().near(cue);
            List<Phrase> sources = new ArrayList<>();
            List<Phrase> targets = new ArrayList<>();
            for (Annotated signal : paragraph.of(cue)) {
                Phrase source = nearest(cue, near, signal.source());
                Phrase target = nearest(cue, near, signal.target());
                if (source != null && target != null) {
                    sources.add(source);
                    targets.add(target);
                }
            }
            if (!sources.isEmpty()) {
                for (Phrase phrase : near) {
                    events.add(event(paragraph.parse(), cue, phrase, RoleFeatures.Role.SOURCE, sources.contains(phrase)));
                    events.add(event(paragraph.parse(), cue, phrase, RoleFeatures.Role.TARGET, targets.contains(phrase)));
                }
            }
        }
        return events;
    }

    /** The share of acts among the cues of each frame, in all paragraphs. */
    public Map<String, Double> shares() {
        Map<String, Double> out = new HashMap<>();
        counts.forEach((id, count) -> out.put(id, count.share()));
        return out;
    }

    /** How many cues of a frame there are, and how many of them are acts. */
    private record Count(int acts, int cues) {

        Count plus(Count other) {
            return new Count(acts + other.acts, cues + other.cues);
        }

        Count minus(Count other) {
            return new Count(acts - other.acts, cues - other.cues);
        }

        double share() {
            return (acts + PairModel.USUAL * SEEN_BESIDES) / (cues + SEEN_BESIDES);
        }
    }

    private static Map<String, Count> counts(Paragraph paragraph) {
        Map<String, Count> out = new HashMap<>();
        for (Cue cue : paragraph.parse().cues()) {
            out.merge(cue.frame().id(), new Count(paragraph.of(cue).isEmpty() ? 0 : 1, 1), Count::plus);
        }
        return out;
    }

    /** The examples of pairs of a paragraph, by the roles that a model gives that has not seen it. */
    public List<PairExample> pairs(int number, RoleModel roles) {
        Paragraph paragraph = paragraphs.get(number);
        Map<String, Count> own = counts(paragraph);
        Syntax syntax = paragraph.parse().syntax();
        List<PairExample> out = new ArrayList<>();
        for (int which = 0; which < paragraph.parse().cues().size(); which++) {
            Cue cue = paragraph.parse().cues().get(which);
            String frame = cue.frame().id();
            double share = counts.get(frame).minus(own.get(frame)).share();
            PairFeatures pairs = new PairFeatures(paragraph.parse(), cue, roles, WordModel.NONE, share);
            PairWords words = new PairWords(paragraph.parse(), cue, pairs.near());
            for (int s = 0; s < pairs.near().size(); s++) {
                for (int t = 0; t < pairs.near().size(); t++) {
                    if (pairs.pair(s, t) && pairs.product(s, t) >= LEAST_ROLES) {
                        Phrase source = pairs.near().get(s);
                        Phrase target = pairs.near().get(t);
                        float right = right(paragraph, cue, source, target);
                        out.add(new PairExample(pairs.of(s, t), places(words, s, t), right, right == 1 ? 1 : 0, which,
                                syntax.place(source), syntax.place(target)));
                    }
                }
            }
        }
        return out;
    }

    /** What {@link daght.context.ContextNetwork} sees of a paragraph, whose phrases have been judged. */
    public Scene scene(int number) {
        return Scenes.of(paragraphs.get(number).parse());
    }

    /**
     * How far the act of a cue went.
     *
     * @param right the annotated status
     */
    public record StatusExample(StatusQuestion question, Status right) {
    }

    /** The examples of how far acts went, of the cues of a paragraph that carry one. */
    public List<StatusExample> statuses(int number) {
        Paragraph paragraph = paragraphs.get(number);
        List<StatusExample> out = new ArrayList<>();
        for (Cue cue : paragraph.parse().cues()) {
            paragraph.of(cue).stream().map(Annotated::status).distinct()
                    .forEach(right -> out.add(new StatusExample(paragraph.parse().howFar(cue), right)));
        }
        return out;
    }

    private static int[] places(PairWords words, int source, int target) {
        IntStream.Builder places = IntStream.builder();
        words.cue(places::add);
        words.source(source, places::add);
        words.target(target, places::add);
        words.both(source, target, places::add);
        return places.build().toArray();
    }

    private static float right(Paragraph paragraph, Cue cue, Phrase source, Phrase target) {
        float right = 0;
        for (Annotated signal : paragraph.signals()) {
            if (signal.found() && signal.pair(source, target)) {
                boolean here = signal.type() == cue.frame().type() && paragraph.stands(cue, signal);
                right = Math.max(right, here ? 1 : ELSEWHERE);
            }
        }
        return right;
    }

    private static Event event(Parse parse, Cue cue, Phrase phrase, RoleFeatures.Role role, boolean right) {
        List<String> context = new ArrayList<>(20);
        parse.features().each(cue, phrase, (r, template, a, b, c) -> {
            if (r == RoleFeatures.BOTH || r == role.ordinal()) {
                context.add(String.format(Locale.ROOT, "%x", RoleFeatures.packed(role.ordinal(), template, a, b, c)));
            }
        });
        return new Event(right ? RIGHT : WRONG, context.toArray(String[]::new));
    }

    /** Of the phrases that mean an actor the one nearest to the cue, or null. */
    private static Phrase nearest(Cue cue, List<Phrase> phrases, String actor) {
        Phrase best = null;
        int least = Integer.MAX_VALUE;
        for (Phrase phrase : phrases) {
            int distance = phrase.from() >= cue.to() ? phrase.from() - cue.to() : cue.from() - phrase.to();
            if (phrase.actor().id().equals(actor) && distance < least) {
                least = distance;
                best = phrase;
            }
        }
        return best;
    }
}
