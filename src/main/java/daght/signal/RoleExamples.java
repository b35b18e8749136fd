package daght.signal;

import daght.actor.Phrase;
import daght.lexicon.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.ml.model.Event;

/** Turns annotated paragraphs into examples for {@link RoleModel}: each cue with each phrase near it, right or wrong in each role. */
public final class RoleExamples {

    /** Outcome of an example whose phrase has the role. */
    public static final String RIGHT = "1";
    /** Outcome of one whose phrase has not. */
    public static final String WRONG = "0";

    private final List<Event> events = new ArrayList<>();
    private final List<ActExample> acts = new ArrayList<>();

    private record ActExample(Parse parse, Cue cue, List<Phrase> near, boolean right) {
    }

    /**
     * An annotated signal, its offsets UTF-16 units.
     *
     * @param type    PLOVER class
     * @param sources spans of the source's mentions
     * @param targets spans of the target's mentions
     * @param cues    spans at which the cue stands
     */
    public record Annotated(EventType type, List<int[]> sources, List<int[]> targets, List<int[]> cues) {
    }

    /** Adds the examples of a paragraph. */
    public void add(Passage passage, List<Phrase> phrases, List<Annotated> signals) {
        Parse parse = Parse.of(passage, phrases);
        for (Cue cue : parse.cues()) {
            List<Annotated> here = signals.stream().filter(s -> s.type() == cue.frame().type() && stands(passage, cue, s)).toList();
            List<Phrase> near = parse.near(cue);
            List<Phrase> sources = new ArrayList<>();
            List<Phrase> targets = new ArrayList<>();
            for (Annotated signal : here) {
                Phrase source = nearest(cue, near, signal.sources());
                Phrase target = nearest(cue, near, signal.targets());
                if (source != null && target != null) {
                    sources.add(source);
                    targets.add(target);
                }
            }
            acts.add(new ActExample(parse, cue, near, !sources.isEmpty()));
            if (sources.isEmpty()) {
                continue;
            }
            for (Phrase phrase : near) {
                event(parse, cue, phrase, RoleFeatures.Role.SOURCE, sources.contains(phrase));
                event(parse, cue, phrase, RoleFeatures.Role.TARGET, targets.contains(phrase));
            }
        }
    }

    /** The examples of roles so far, features in hexadecimal. */
    public List<Event> roles() {
        return events;
    }

    /** The examples of whether a cue is an act at all, by the roles that a model of them gives. */
    public List<Event> acts(RoleModel roles) {
        List<Event> out = new ArrayList<>(acts.size());
        for (ActExample example : acts) {
            Pair pair = Pair.best(roles, example.parse(), example.cue(), example.near());
            List<String> context = new ArrayList<>(16);
            example.parse().features().act(example.cue(), pair, (role, template, a, b, c) -> context.add(hexadecimal(role, template, a, b, c)));
            out.add(new Event(example.right() ? RIGHT : WRONG, context.toArray(String[]::new)));
        }
        return out;
    }

    private void event(Parse parse, Cue cue, Phrase phrase, RoleFeatures.Role role, boolean right) {
        List<String> context = new ArrayList<>(20);
        parse.features().each(cue, phrase, (r, template, a, b, c) -> {
            if (r == RoleFeatures.BOTH || r == role.ordinal()) {
                context.add(hexadecimal(role.ordinal(), template, a, b, c));
            }
        });
        events.add(new Event(right ? RIGHT : WRONG, context.toArray(String[]::new)));
    }

    private static String hexadecimal(int role, int template, int a, int b, int c) {
        return String.format(Locale.ROOT, "%x", RoleFeatures.packed(role, template, a, b, c));
    }

    private static boolean stands(Passage passage, Cue cue, Annotated signal) {
        int start = passage.token(cue.from()).start();
        int end = passage.token(cue.to() - 1).end();
        return signal.cues().stream().anyMatch(c -> c[0] < end && start < c[1]);
    }

    /** Of the phrases that overlap a span the one nearest to the cue, or null. */
    private static Phrase nearest(Cue cue, List<Phrase> phrases, List<int[]> spans) {
        Phrase best = null;
        int least = Integer.MAX_VALUE;
        for (Phrase phrase : phrases) {
            boolean named = spans.stream().anyMatch(s -> 2 * (Math.min(s[1], phrase.end()) - Math.max(s[0], phrase.start()))
                    >= Math.min(s[1] - s[0], phrase.end() - phrase.start()));
            int distance = phrase.from() >= cue.to() ? phrase.from() - cue.to() : cue.from() - phrase.to();
            if (named && distance < least) {
                least = distance;
                best = phrase;
            }
        }
        return best;
    }
}
