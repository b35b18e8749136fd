package daght.signal;

import daght.lexicon.Sense;
import java.util.List;

/**
 * A verb or noun that carries no act itself but governs one: قال, فشل في, حاول, شن… or a plain verb that only makes a clause.
 *
 * @param id    stable name
 * @param kind  what it does to the act that it governs
 * @param takes folded prepositions before the act; {@code object} where it is a direct object
 */
public record Governor(String id, Kind kind, List<String> takes) implements Sense {

    /** What a governor does. */
    public enum Kind {
        SAY, DENY, LIGHT, RECEIVE, BEGIN, STOP, FAIL, TRY, INTEND, POSSIBLE, WANT, FEAR, PLAIN
    }

    @Override
    public boolean says() {
        return kind == Kind.SAY || kind == Kind.DENY;
    }
}
