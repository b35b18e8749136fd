package daght.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.gexf.GEXFAttributeType;
import org.jgrapht.nio.gexf.GEXFExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;

/**
 * The network of actors: a node an actor, an edge what one reportedly does to another, its weight the stories that say so. Nodes and edges
 * come in the order of their ids, and their attributes are the columns of {@code nodes.sql} and {@code edges.sql}.
 */
final class Network {

    /** What GEXF has a place of its own for. */
    private static final Set<String> GEXF_OWN = Set.of("label", "weight");

    private final Graph<String, Row> graph = new DirectedWeightedPseudograph<>(null, null);
    private final Map<String, Row> actors = new LinkedHashMap<>();
    private final Map<String, AttributeType> nodeColumns;
    private final Map<String, AttributeType> edgeColumns;

    private Network(StructType nodes, StructType edges) {
        nodeColumns = columns(nodes, 1);
        edgeColumns = columns(edges, 2);
    }

    /** Reads the network; it is held in memory. */
    static Network read(Shelf shelf) {
        var nodes = shelf.rows("nodes");
        var edges = shelf.rows("edges");
        Network network = new Network(nodes.schema(), edges.schema());
        for (Row actor : nodes.collectAsList()) {
            network.actors.put(actor.getString(0), actor);
            network.graph.addVertex(actor.getString(0));
        }
        for (Row edge : edges.collectAsList()) {
            network.graph.addEdge(edge.getString(0), edge.getString(1), edge);
            network.graph.setEdgeWeight(edge, edge.<Double>getAs("weight"));
        }
        return network;
    }

    /** Writes GraphML, where label and weight are attributes like the others; Gephi and NetworkX know them by these names. */
    void graphml(Writer out) throws IOException {
        GraphMLExporter<String, Row> exporter = new GraphMLExporter<>(id -> text(id));
        // The exporter's own weights leave out every 1, which not every reader puts back.
        exporter.setEdgeWeightAttributeName("");
        nodeColumns.forEach((name, type) -> exporter.registerAttribute(name, GraphMLExporter.AttributeCategory.NODE, type));
        edgeColumns.forEach((name, type) -> exporter.registerAttribute(name, GraphMLExporter.AttributeCategory.EDGE, type));
        exporter.setVertexAttributeProvider(id -> attributes(actors.get(id), nodeColumns));
        exporter.setEdgeAttributeProvider(edge -> attributes(edge, edgeColumns));
        exporter.exportGraph(graph, out);
    }

    /** Writes GEXF 1.2. */
    void gexf(Writer out) throws IOException {
        Map<Row, Integer> numbers = new LinkedHashMap<>();
        graph.edgeSet().forEach(edge -> numbers.put(edge, numbers.size()));
        GEXFExporter<String, Row> exporter = new GEXFExporter<>(id -> text(id), edge -> numbers.get(edge).toString());
        nodeColumns.forEach((name, type) -> register(exporter, name, GEXFExporter.AttributeCategory.NODE, type));
        edgeColumns.forEach((name, type) -> register(exporter, name, GEXFExporter.AttributeCategory.EDGE, type));
        exporter.setParameter(GEXFExporter.Parameter.EXPORT_EDGE_WEIGHTS, true);
        exporter.setCreator("daght");
        exporter.setVertexAttributeProvider(id -> attributes(actors.get(id), nodeColumns));
        exporter.setEdgeAttributeProvider(edge -> attributes(edge, edgeColumns));
        exporter.exportGraph(graph, out);
    }

    private static void register(GEXFExporter<String, Row> exporter, String name, GEXFExporter.AttributeCategory of, AttributeType type) {
        if (!GEXF_OWN.contains(name)) {
            exporter.registerAttribute(name, of, GEXFAttributeType.create(type.toString()));
        }
    }

    private static Map<String, AttributeType> columns(StructType schema, int from) {
        Map<String, AttributeType> columns = new LinkedHashMap<>();
        for (StructField field : List.of(schema.fields()).subList(from, schema.size())) {
            columns.put(field.name(), switch (field.dataType().typeName()) {
                case "long" -> AttributeType.LONG;
                case "double" -> AttributeType.DOUBLE;
                case "boolean" -> AttributeType.BOOLEAN;
                default -> AttributeType.STRING;
            });
        }
        return columns;
    }

    /** What is known of a node or an edge. */
    private static Map<String, Attribute> attributes(Row row, Map<String, AttributeType> columns) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        columns.forEach((name, type) -> {
            Object value = row.getAs(name);
            if (value != null) {
                attributes.put(name, new DefaultAttribute<>(text(value.toString()), type));
            }
        });
        return attributes;
    }

    /** A text without what XML 1.0 has no place for. */
    private static String text(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
