package daght.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daght.corpus.format.FileRecords;
import daght.corpus.format.Found;
import daght.corpus.format.Limits;
import daght.corpus.newsroom.ArticleMaker;
import daght.corpus.newsroom.NewsArticle;
import daght.corpus.newsroom.Newsroom;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;

/** Reads the articles of a corpus in any form that the job knows, and writes and reads them as JSON Lines, some to a file. */
final class Items {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ITEMS_A_FILE = 500;
    private static final LocalDate NO_DAY = LocalDate.of(2024, 1, 1);

    private Items() {
    }

    /** The articles of a file or folder of any form, in the order of their files. */
    static List<Item> read(Path corpus) throws IOException {
        ArticleMaker maker = new ArticleMaker(Newsroom.builtIn(), Map.of(), LocalDate.of(2999, 1, 1));
        Configuration configuration = new Configuration();
        List<Item> items = new ArrayList<>();
        for (Path file : files(corpus)) {
            try (FileRecords records = new FileRecords(new org.apache.hadoop.fs.Path(file.toUri()), null, configuration, Limits.DEFAULT)) {
                for (Found found = records.next(); found != null; found = records.next()) {
                    NewsArticle made = found instanceof Found.Record record ? maker.make(record, records.name()).article() : null;
                    if (made != null) {
                        items.add(item(made));
                    }
                }
            }
        }
        return items;
    }

    private static List<Path> files(Path corpus) throws IOException {
        try (Stream<Path> found = Files.walk(corpus)) {
            return found.filter(Files::isRegularFile).filter(f -> !f.getFileName().toString().startsWith("README")).sorted().toList();
        }
    }

    private static Item item(NewsArticle made) {
        List<String> paragraphs = made.paragraphs().subList(1, made.paragraphs().size());
        LocalDate day = made.published() == null || made.published().date() == null ? NO_DAY : made.published().date();
        return new Item(made.title(), List.copyOf(paragraphs), day, made.outlet(), made.url());
    }

    /** Writes articles into a folder, which is made. */
    static void write(Stream<Item> items, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Item> all = items.toList();
        for (int from = 0; from < all.size(); from += ITEMS_A_FILE) {
            Path file = folder.resolve(String.format(Locale.ROOT, "articles-%05d.jsonl", from / ITEMS_A_FILE));
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                for (Item item : all.subList(from, Math.min(all.size(), from + ITEMS_A_FILE))) {
                    ObjectNode line = JSON.createObjectNode().put("title", item.title()).put("body", String.join("\n\n", item.paragraphs()))
                            .put("published", item.published().toString()).put("outlet", item.outlet()).put("url", item.url());
                    out.write(line.toString());
                    out.write('\n');
                }
            }
        }
    }

    /** The articles of a folder that {@link #write} wrote. */
    static List<Item> written(Path folder) throws IOException {
        List<Item> items = new ArrayList<>();
        for (Path file : files(folder)) {
            for (String line : Files.readAllLines(file)) {
                JsonNode item = JSON.readTree(line);
                items.add(new Item(item.path("title").asText(), List.of(item.path("body").asText().split("\n\n")),
                        LocalDate.parse(item.path("published").asText()), item.path("outlet").asText(), item.path("url").asText()));
            }
        }
        return items;
    }
}
