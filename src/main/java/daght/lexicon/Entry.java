package daght.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One entry of a lexicon file.
 *
 * @param file   path shown in faults
 * @param line   line on which the entry starts, from 1
 * @param values keys and values as YAML gives them: strings, lists, maps
 */
public record Entry(String file, int line, Map<String, Object> values) {

    /** The text of a key, or empty. */
    public String text(String key) {
        Object value = values.get(key);
        return value == null ? "" : value.toString();
    }

    /** The texts of a key: of a list, or of one text; empty where the key is missing. */
    public List<String> texts(String key) {
        Object value = values.get(key);
        if (value == null || value.toString().isEmpty()) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            return List.of(value.toString());
        }
        List<String> out = new ArrayList<>();
        for (Object item : list) {
            out.add(item == null ? "" : item.toString());
        }
        return out;
    }

    /** The maps of a key, each as an entry of the same place. */
    public List<Entry> entries(String key) {
        List<Entry> out = new ArrayList<>();
        if (values.get(key) instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof Map<?, ?> map) {
                    out.add(new Entry(file, line, cast(map)));
                }
            }
        }
        return out;
    }

    /** Whether a key is there and true. */
    public boolean flag(String key) {
        return "true".equals(text(key));
    }

    /** Whether a key is there. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }
}
