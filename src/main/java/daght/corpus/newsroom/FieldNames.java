package daght.corpus.newsroom;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds our fields among a corpus's own: by the names its user gave, else by common ones. "Pub_Date", "pubDate" and "pub-date" are one
 * name. Immutable, for any number of threads.
 */
public final class FieldNames {

    /** Our fields, as {@code --fields} names them. */
    public static final List<String> FIELDS = List.of("title", "body", "published", "outlet", "url", "author", "language");

    /** The field of the day of collection, a makeshift for that of publication. */
    static final String COLLECTED = "collected";

    private final Map<String, String> given;
    private final Newsroom newsroom;

    /**
     * Names of fields.
     *
     * @param given a corpus's own names for some of {@link #FIELDS}
     */
    public FieldNames(Map<String, String> given, Newsroom newsroom) {
        this.given = Map.copyOf(given);
        this.newsroom = newsroom;
    }

    /** The values of one record by our names, only those that are not blank. */
    Map<String, String> of(Map<String, String> record) {
        Map<String, String> byKey = new HashMap<>();
        record.forEach((name, value) -> {
            if (!value.isBlank()) {
                byKey.put(Folding.key(name), value);
            }
        });
        Map<String, String> ours = new HashMap<>();
        for (String field : FIELDS) {
            pick(field, byKey, ours);
        }
        pick(COLLECTED, byKey, ours);
        return ours;
    }

    private void pick(String field, Map<String, String> byKey, Map<String, String> ours) {
        String own = given.get(field);
        if (own != null && byKey.containsKey(Folding.key(own))) {
            ours.put(field, byKey.get(Folding.key(own)));
            return;
        }
        for (String name : newsroom.fieldNames(field)) {
            if (byKey.containsKey(name) && !isGivenAway(name, field)) {
                ours.put(field, byKey.get(name));
                return;
            }
        }
    }

    /** Whether the user gave this name to another field of ours. */
    private boolean isGivenAway(String name, String field) {
        return given.entrySet().stream().anyMatch(e -> !e.getKey().equals(field) && Folding.key(e.getValue()).equals(name));
    }
}
