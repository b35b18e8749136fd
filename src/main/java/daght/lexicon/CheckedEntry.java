package daght.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * An entry as it stands in its file, every value with its line.
 *
 * @param form   what kind of entry it is
 * @param values by key
 */
record CheckedEntry(String file, int line, EntryForm form, Map<String, Node> values) {

    /** A text of the entry and where it stands. */
    record Text(String text, int line) {
    }

    /** The entries of a file; what is no entry is noted as a problem. */
    static List<CheckedEntry> readAll(String file, String yaml, EntryForm form, List<LexiconException.Problem> problems) {
        List<CheckedEntry> entries = new ArrayList<>();
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(file).setCodePointLimit(Integer.MAX_VALUE)
                .setAllowDuplicateKeys(true).build();
            Node root = new Compose(settings).composeString(yaml).orElse(null);
            if (form == EntryForm.MAPPING) {
                return entries;
            }
            if (root instanceof SequenceNode list) {
                list.getValue().forEach(node -> add(entries, file, node, form, problems));
            } else if (root != null) {
                problems.add(new LexiconException.Problem(file, lineOf(root), "a list of entries is expected (each begins with '- ')"));
            }
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
            problems.add(new LexiconException.Problem(file, line, "not YAML: " + e.getProblem()));
        } catch (YamlEngineException e) {
            problems.add(new LexiconException.Problem(file, 1, "not YAML: " + e.getMessage().lines().findFirst().orElse("")));
        }
        return entries;
    }

    private static void add(List<CheckedEntry> entries, String file, Node node, EntryForm form, List<LexiconException.Problem> problems) {
        if (node instanceof MappingNode mapping) {
            entries.add(new CheckedEntry(file, lineOf(node), form, map(mapping, file, problems)));
        } else {
            problems.add(new LexiconException.Problem(file, lineOf(node), "an entry is a mapping of keys to values"));
        }
    }

    /** The values of a mapping by their keys; a key given twice is noted. */
    static Map<String, Node> map(MappingNode mapping, String file, List<LexiconException.Problem> problems) {
        Map<String, Node> values = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (values.put(key, tuple.getValueNode()) != null) {
                problems.add(new LexiconException.Problem(file, lineOf(tuple.getKeyNode()), "key '" + key + "' stands twice in one entry"));
            }
        }
        return values;
    }

    static int lineOf(Node node) {
        return node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
    }

    /** What tells it from the others of its kind, or empty. */
    String id() {
        return text(form.key()).text();
    }

    /** The text of a key; empty, on the entry's line, where there is none. */
    Text text(String key) {
        return values.get(key) instanceof ScalarNode scalar ? new Text(scalar.getValue(), lineOf(scalar)) : new Text("", line);
    }

    /** The texts of a key that is a list or a single text. */
    List<Text> texts(String key) {
        return texts(values.get(key));
    }

    static List<Text> texts(Node node) {
        List<Text> texts = new ArrayList<>();
        if (node instanceof ScalarNode scalar) {
            texts.add(new Text(scalar.getValue(), lineOf(scalar)));
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> texts.addAll(texts(item)));
        }
        return texts;
    }

    /** The mappings in the list of a key. */
    List<MappingNode> mappings(String key) {
        List<MappingNode> mappings = new ArrayList<>();
        if (values.get(key) instanceof SequenceNode list) {
            list.getValue().forEach(item -> {
                if (item instanceof MappingNode mapping) {
                    mappings.add(mapping);
                }
            });
        }
        return mappings;
    }

    /** How a fault names the entry. */
    String title() {
        return form.label() + (id().isEmpty() ? "" : " '" + id() + "'");
    }
}
