package daght.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Turns lexicon files into entries that know their lines. Every scalar is text: a lexicon has no use for YAML's numbers, and a country
 * code {@code NO} is no boolean.
 */
public final class LexiconReader {

    private final List<LexiconException.Problem> problems = new ArrayList<>();

    /**
     * The entries of all files of a language whose path below the language's folder starts with {@code prefix}, in the order of the
     * files. Where several have the same {@code id} (or {@code code}), the last one stands.
     */
    public List<Entry> entries(LexiconFiles files, String language, String prefix) {
        Map<String, Entry> byId = new LinkedHashMap<>();
        int unnamed = 0;
        for (LexiconFiles.Source source : files.sources()) {
            if (source.language().equals(language) && source.name().startsWith(prefix)) {
                for (Entry entry : read(source)) {
                    String id = entry.has("id") ? entry.text("id") : entry.has("code") ? entry.text("code") : "#" + unnamed++;
                    byId.remove(id);
                    byId.put(id, entry);
                }
            }
        }
        return new ArrayList<>(byId.values());
    }

    /** The entries of one file: the items of its list, or one entry of a file that is a mapping. */
    public List<Entry> read(LexiconFiles.Source source) {
        List<Entry> out = new ArrayList<>();
        try {
            LoadSettings settings = LoadSettings.builder().setLabel(source.path()).setCodePointLimit(Integer.MAX_VALUE).build();
            Node root = new Compose(settings).composeString(source.text()).orElse(null);
            if (root instanceof SequenceNode list) {
                list.getValue().forEach(node -> out.add(entry(source.path(), node)));
            } else if (root != null) {
                out.add(entry(source.path(), root));
            }
        } catch (YamlEngineException e) {
            problems.add(new LexiconException.Problem(source.path(), 1, e.getMessage().replace('\n', ' ')));
        }
        return out;
    }

    /** Notes a fault of an entry. */
    public void problem(Entry entry, String message) {
        problems.add(new LexiconException.Problem(entry.file(), entry.line(), message));
    }

    /**
     * Ends the reading.
     *
     * @throws LexiconException if any fault was noted
     */
    public void finish() {
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
    }

    @SuppressWarnings("unchecked")
    private Entry entry(String file, Node node) {
        int line = node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
        if (node instanceof MappingNode) {
            return new Entry(file, line, (Map<String, Object>) value(node));
        }
        problems.add(new LexiconException.Problem(file, line, "an entry is a mapping of keys to values"));
        return new Entry(file, line, Map.of());
    }

    private static Object value(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(LexiconReader::value).toList();
        }
        Map<String, Object> map = new LinkedHashMap<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            map.put(((ScalarNode) tuple.getKeyNode()).getValue(), value(tuple.getValueNode()));
        }
        return map;
    }
}
