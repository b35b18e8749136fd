package daght.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of the lexicon, word by word: names of actors, roles and cues of several words. Filled once, then only read. */
public final class PhraseTrie {

    /** A place in the trie: the senses of the phrase that ends here, and the words that go on. */
    public static final class Node {
        private final Map<String, Node> next = new HashMap<>(4);
        private final List<Sense> senses = new ArrayList<>(1);
        private long kinds;

        /** Where the next word leads, or null. */
        public Node next(String folded) {
            return next.get(folded);
        }

        /** Whether a phrase that ends here or goes on from here may mean something of these kinds, by {@link Sense#bit}. */
        boolean leadsTo(long kinds) {
            return (this.kinds & kinds) != 0;
        }

        /** What the phrase means that ends here; empty where none does. */
        public List<Sense> senses() {
            return senses;
        }
    }

    private final Node root = new Node();

    /** Adds a phrase, its words folded and parted by spaces. */
    public void add(String phrase, Sense sense) {
        Node node = root;
        for (String word : phrase.split(" ")) {
            node = node.next.computeIfAbsent(word, w -> new Node());
            node.kinds |= Sense.bit(sense.getClass());
        }
        if (!node.senses.contains(sense)) {
            node.senses.add(sense);
        }
    }

    /** Where a first word leads, or null. */
    public Node start(String folded) {
        return root.next(folded);
    }
}
