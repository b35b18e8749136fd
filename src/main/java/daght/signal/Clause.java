package daght.signal;

import daght.actor.Phrase;
import daght.lexicon.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A verb with what stands around it. */
final class Clause {

    /** Token of the verb. */
    final int verb;
    /** How the verb is read where several frames or governors share its letters: all of them. */
    private final List<Reading> readings;
    /** Phrases right of the verb, to the end of the clause. */
    List<Argument> arguments = List.of();
    /** Who does it; several when joined by "and"; empty where nobody is known. */
    List<Phrase> subjects = new ArrayList<>(1);
    /** Phrases that are direct objects. */
    List<Phrase> objects = new ArrayList<>(1);
    /** Token after the last that belongs to it. */
    int end;
    /** The clause that it is the content of, or null. */
    Clause parent;
    /** Whether the subject is only understood. */
    boolean dropped;
    /** Whether it stands behind a relative. */
    boolean relative;
    /** How far it went. */
    Status status = Status.ACTUAL;

    private final boolean says;

    Clause(int verb, List<Reading> readings) {
        this.verb = verb;
        this.readings = new ArrayList<>(readings);
        boolean any = false;
        for (Reading reading : readings) {
            any |= reading.sense().says();
        }
        this.says = any;
    }

    List<Reading> readings() {
        return readings;
    }

    /** Drops the readings that something speaks against, if not all of them. */
    void keep(Predicate<Reading> fitting) {
        if (readings.stream().anyMatch(fitting)) {
            readings.removeIf(fitting.negate());
        }
    }

    Reading first() {
        return readings.get(0);
    }

    /** The governor of a kind among the readings, or null. */
    Governor governor() {
        for (Reading reading : readings) {
            if (reading.sense() instanceof Governor governor) {
                return governor;
            }
        }
        return null;
    }

    /** Whether the verb tells where an act comes from: صدر من, ورد عن. */
    boolean issues() {
        return readings.stream().anyMatch(r -> r.sense() instanceof Governor g && g.id().equals("issue"));
    }

    /** Whether the verb gives somebody's words. */
    boolean says() {
        return says;
    }

    /** Whether the verb says that its subject is acted on: تلقى, تعرض ل. */
    boolean receives() {
        return governor() != null && governor().kind() == Governor.Kind.RECEIVE;
    }

    /** The first frame among the readings, or null. */
    Frame frame() {
        for (Reading reading : readings) {
            if (reading.sense() instanceof Frame frame) {
                return frame;
            }
        }
        return null;
    }
}
