package daght.signal;

import daght.lexicon.Sense;
import java.util.List;
import java.util.Set;

/**
 * How words of the lexicon carry an act or stance, and where its source and target stand.
 *
 * @param id         stable name, for faults and confidence
 * @param type       PLOVER class
 * @param stance     from -10 to +10
 * @param target     where the target stands after the verb, best first: {@code object} or a folded preposition
 * @param with       words of which one must follow near the verb; empty where none is needed
 * @param nounOf     who stands in the genitive of the noun: source, target or either
 * @param nounTarget folded prepositions that mark the target after the noun
 * @param symmetric  met, agreed, clashed
 * @param speaker    whether the source is who says it, not the subject: يجب على
 * @param content    folded words that introduce an act inside
 * @param embeds     status of an act inside, or null
 * @param controlsTarget whether the target does the act inside, else the source
 */
public record Frame(String id, EventType type, double stance, List<String> target, Companions with, String nounOf, List<String> nounTarget,
                    boolean symmetric, boolean speaker, Set<String> content, Status embeds, boolean controlsTarget) implements Sense {

    /** The same act carried by words that ask for others near them. */
    Frame with(Set<String> words, List<String> markers) {
        return new Frame(id, type, stance, markers, Companions.of(words), nounOf, nounTarget, symmetric, speaker, content, embeds,
                controlsTarget);
    }

    /** The same act carried by a noun phrase that ends in the preposition of its target. */
    Frame nounMarked(List<String> markers) {
        return new Frame(id, type, stance, target, Companions.of(Set.of()), nounOf, markers, symmetric, speaker, content, embeds,
                controlsTarget);
    }

    @Override
    public boolean act() {
        return true;
    }

    /** Whether the verb takes its target as direct object. */
    public boolean object() {
        return target.contains("object");
    }

    @Override
    public boolean says() {
        return type.quad() == Quad.VERBAL_CONFLICT && !speaker;
    }
}
