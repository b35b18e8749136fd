package daght.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers strings by first appearance, so that columns hold numbers; null is -1. */
final class Dictionary {

    static final int NONE = -1;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int number(String text) {
        if (text == null) {
            return NONE;
        }
        Integer known = numbers.putIfAbsent(text, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** Number of a string that may not be there. */
    int find(String text) {
        return numbers.getOrDefault(text, NONE);
    }

    int size() {
        return numbers.size();
    }

    String[] texts() {
        return numbers.keySet().toArray(String[]::new);
    }
}
