package daght.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daght.SparkForTests;
import daght.report.Archive;
import daght.report.Archive.Act;
import daght.table.store.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Networks, read back by readers that hold the files to the schemas of GraphML and GEXF. */
class NetworkTest {

    private static final String HOSTILE = "]]> </node> \"&<\u0001\u202E";

    @TempDir
    private static Path folder;
    private static Path tables;

    private final Graph<String, DefaultWeightedEdge> graph = new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
    private final Map<String, String> seen = new HashMap<>();

    @BeforeAll
    static void write() {
        Act press = new Act("TUN_GOV", "تونس", "MAR_GOV", "المغرب", "ACCUSE", "اتهمت");
        tables = new Archive().run(1, 1, 0, 0)
                .actor("TUN_GOV", "Government of Tunisia", "تونس", "TUN", "GOV").actor("MAR_GOV", HOSTILE, "المغرب", "MAR", "GOV")
                .actor("LBY_OFFICIAL_S", "officials of Libya", "مسؤولون", "LBY", "GOV")
                .article("a", "الأول", "2024-05-01", "a", null, "عنوان", "اتهمت تونس المغرب وأيدته.")
                .article("b", "الثاني", "2024-05-02", "a", null, "عنوان", "اتهمت تونس المغرب من جديد.")
                .article("c", "الثاني", "2024-05-03", "c", null, "عنوان", "اتهمت تونس المغرب، وطالبها مسؤولون بالهدوء.")
                .signal("a", 1, press).signal("b", 1, press).signal("c", 1, press)
                .signal("a", 1, new Act("TUN_GOV", "تونس", "MAR_GOV", "المغرب", "SUPPORT", "أيدته"))
                .signal("c", 1, new Act("LBY_OFFICIAL_S", "مسؤولون", "TUN_GOV", "تونس", "REQUEST", "طالبها"))
                .signal("c", 1, new Act("MAR_GOV", "المغرب", "TUN_GOV", "تونس", "ASSAULT", "اتهمت").status("PROSPECTIVE"))
                .write(folder.resolve("tables"));
    }

    @Test
    void graphMlIsReadBack() throws IOException {
        GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        importer.setEdgeWeightAttributeName("weight");
        check(Layout.GRAPHML, importer, importer);
        assertEquals("2.0", edge("weight"));
    }

    @Test
    void gexfIsReadBack() throws IOException {
        SimpleGEXFImporter<String, DefaultWeightedEdge> importer = new SimpleGEXFImporter<>();
        importer.setVertexFactory(id -> id);
        check(Layout.GEXF, importer, importer);
    }

    @Test
    void writesNothingWhereTheTablesAreMissing(@TempDir Path empty) throws IOException {
        assertThrows(OutputException.class, () -> Export.write(SparkForTests.session(), empty.resolve("none").toString(), Layout.GEXF,
                empty.resolve("graph.gexf")));
        try (Stream<Path> left = Files.list(empty)) {
            assertEquals(List.of(), left.toList());
        }
    }

    private void check(Layout layout, GraphImporter<String, DefaultWeightedEdge> reader,
                       BaseEventDrivenImporter<String, DefaultWeightedEdge> listened) throws IOException {
        listened.addVertexAttributeConsumer((key, value) -> seen.put(key.getFirst() + " " + key.getSecond(), value.getValue()));
        listened.addEdgeAttributeConsumer((key, value) -> seen.put(ends(key.getFirst()) + " " + key.getSecond(), value.getValue()));
        Path file = folder.resolve("network." + layout);
        Export.write(SparkForTests.session(), tables.toString(), layout, file);
        try (var in = Files.newBufferedReader(file)) {
            reader.importGraph(graph, in);
        }
        assertEquals(3, graph.vertexSet().size());
        assertEquals(2, graph.edgeSet().size(), "what is only planned is no edge");
        assertEquals(2, graph.getEdgeWeight(graph.getEdge("TUN_GOV", "MAR_GOV")));
        assertEquals(HOSTILE.replace("\u0001", ""), seen.get("MAR_GOV label"));
        assertEquals("تونس|TUN|GOV|true", String.join("|", seen.get("TUN_GOV name_ar"), seen.get("TUN_GOV country"),
                seen.get("TUN_GOV sector"), seen.get("TUN_GOV named")));
        assertEquals("false", seen.get("LBY_OFFICIAL_S named"));
        assertEquals("2|4|3|2|2|ACCUSE|VERBAL_CONFLICT|-2.75|3.2|2024-05-01|2024-05-03", String.join("|", edge("stories"), edge("reports"),
                edge("articles"), edge("outlets"), edge("pressing_stories"), edge("main_type"), edge("main_class"), edge("net_stance"),
                edge("expected_true"), edge("first_seen"), edge("last_seen")));
        assertFalse(seen.containsKey("TUN_GOV wikidata"));
        assertTrue(Files.readString(file).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
    }

    private String edge(String attribute) {
        return seen.get("TUN_GOV MAR_GOV " + attribute);
    }

    private String ends(DefaultWeightedEdge edge) {
        return graph.getEdgeSource(edge) + " " + graph.getEdgeTarget(edge);
    }
}
