package daght.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daght.SparkForTests;
import daght.report.Archive;
import daght.report.Archive.Act;
import daght.signal.EventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of events, read back by the lists of columns that POLECAT's release and GDELT's codebook publish. */
class EventRowsTest {

    private static final String POLECAT = "Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,Actor Country,"
            + "Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,Actor Name Raw,Wikipedia Actor ID,Recipient Name,Recipient Country,"
            + "Recipient COW,Primary Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw,Wikipedia Recipient ID,Placename,"
            + "City,District,Province,Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,"
            + "Story People,Story Organizations,Story Locations,Language,Version";
    private static final String ACTOR = "Actor#Code,Actor#Name,Actor#CountryCode,Actor#KnownGroupCode,Actor#EthnicCode,"
            + "Actor#Religion1Code,Actor#Religion2Code,Actor#Type1Code,Actor#Type2Code,Actor#Type3Code,";
    private static final String GEO = "#Geo_Type,#Geo_FullName,#Geo_CountryCode,#Geo_ADM1Code,#Geo_ADM2Code,#Geo_Lat,#Geo_Long,"
            + "#Geo_FeatureID,";
    private static final String GDELT = "GlobalEventID,Day,MonthYear,Year,FractionDate," + ACTOR.replace("#", "1") + ACTOR.replace("#", "2")
            + "IsRootEvent,EventCode,EventBaseCode,EventRootCode,QuadClass,GoldsteinScale,NumMentions,NumSources,NumArticles,AvgTone,"
            + GEO.replace("#", "Actor1") + GEO.replace("#", "Actor2") + GEO.replace("#", "Action") + "DATEADDED,SOURCEURL";

    @TempDir
    private static Path folder;
    private static Path tables;

    @BeforeAll
    static void write() {
        Archive archive = new Archive().run(1, 1, 0, 0)
                .actor("EGY_GOV", "Government of Egypt", "مصر", "EGY", "GOV").actor("ROU_PTY", "a \"party\"\tof\nRomania", "حزب", "ROU", "PTY")
                .actor("INT_UN", "United Nations", "الأمم المتحدة", null, "IGO")
                .article("first", "الأول", "2024-12-31", "first", "https://example.org/1", "عنوان", "فقرة أولى", "𝔸 طالبت مصر الحزب بالرد.")
                .article("copy", "الثاني", "2025-01-01", "first", "https://example.org/2", "عنوان", "قالت وكالة: طالبت مصر الحزب بالرد.")
                .article("other", "الأول", null, "other", null, "عنوان", "نفت مصر أنها هددت الأمم المتحدة، وأيدت الحزب.");
        Act request = new Act("EGY_GOV", "مصر", "ROU_PTY", "الحزب", "REQUEST", "طالبت");
        archive.signal("copy", 1, request).signal("first", 2, request)
                .signal("other", 1, new Act("EGY_GOV", "مصر", "INT_UN", "الأمم المتحدة", "THREATEN", "هددت").status("NEGATED"))
                .signal("other", 1, new Act("EGY_GOV", "مصر", "ROU_PTY", "الحزب", "SUPPORT", "أيدت"));
        for (EventType type : EventType.values()) {
            archive.article(type.name(), "الأول", "2024-02-18", type.name(), null, "عنوان", "مصر والأمم المتحدة: " + type);
            archive.signal(type.name(), 1, new Act("INT_UN", "الأمم المتحدة", "EGY_GOV", "مصر", type.name(), type.name()));
        }
        tables = archive.write(folder.resolve("tables"));
    }

    @Test
    void polecatHasItsPublishedColumns() throws IOException {
        List<String> lines = lines(Layout.POLECAT);
        assertEquals(String.join("\t", POLECAT.split(",")), lines.get(0));
        assertEquals(40, POLECAT.split(",").length);
        Map<String, String> row = rows(POLECAT, lines.subList(1, lines.size())).stream()
                .filter(r -> r.get("Event Type").equals("REQUEST") && r.get("Actor Country").equals("EGY")).findFirst().orElseThrow();
        assertEquals("2024-12-31", row.get("Event Date"));
        assertEquals("VERBAL CONFLICT", row.get("Quad Code"));
        assertEquals("-5.0", row.get("Intensity"));
        assertEquals("Government of Egypt", row.get("Actor Name"));
        assertEquals("مصر", row.get("Actor Name Raw"));
        assertEquals("a \u201Dparty\u201D of Romania", row.get("Recipient Name"));
        assertEquals("الحزب", row.get("Recipient Name Raw"));
        assertEquals("PTY", row.get("Primary Recipient Sector"));
        assertEquals("الأول|2024-12-31|ar|daght 1.0", row.get("Source") + "|" + row.get("Publication Date") + "|" + row.get("Language") + "|"
                + row.get("Version"));
    }

    @Test
    void gdeltHasItsPublishedColumnsAndNoNames() throws IOException {
        assertEquals(61, GDELT.split(",").length);
        Map<String, String> row = rows(GDELT, lines(Layout.GDELT)).stream()
                .filter(r -> r.get("EventRootCode").equals("10") && r.get("Actor1CountryCode").equals("EGY")).findFirst().orElseThrow();
        assertEquals("20241231|202412|2024|2024.9890", String.join("|", row.get("Day"), row.get("MonthYear"), row.get("Year"),
                row.get("FractionDate")));
        assertEquals("EGYGOV|GOVERNMENT OF EGYPT|EGY|GOV", String.join("|", row.get("Actor1Code"), row.get("Actor1Name"),
                row.get("Actor1CountryCode"), row.get("Actor1Type1Code")));
        assertEquals("ROM|ROM|", row.get("Actor2Code") + "|" + row.get("Actor2CountryCode") + "|" + row.get("Actor2Type1Code"));
        assertEquals("100|100|3|-5.0", String.join("|", row.get("EventCode"), row.get("EventBaseCode"), row.get("QuadClass"),
                row.get("GoldsteinScale")));
        assertEquals("2 2 2", row.get("NumMentions") + " " + row.get("NumSources") + " " + row.get("NumArticles"));
        assertEquals("20241231000000 https://example.org/1", row.get("DATEADDED") + " " + row.get("SOURCEURL"));
        assertTrue(Long.parseLong(row.get("GlobalEventID")) < 1L << 52);
    }

    @Test
    void aCopyIsNoEventAndNorIsADenial() throws IOException {
        int events = 2 + EventType.values().length;
        assertEquals(events, lines(Layout.GDELT).size());
        assertEquals(events + 1, lines(Layout.POLECAT).size());
        assertEquals(events, rows(GDELT, lines(Layout.GDELT)).stream().map(r -> r.get("GlobalEventID")).distinct().count());
        assertEquals(1, lines(Layout.GDELT).stream().filter(line -> line.contains("\t130\t")).count(), "a threat that is denied is none");
    }

    @Test
    void everyClassHasARootAndAnUnknownDayIsEmptyAndLast() throws IOException {
        List<Map<String, String>> rows = rows(GDELT, lines(Layout.GDELT));
        Map<String, String> last = rows.get(rows.size() - 1);
        assertEquals("050||||", last.get("EventCode") + "|" + last.get("Day") + "|" + last.get("Year") + "|" + last.get("FractionDate") + "|"
                + last.get("DATEADDED"));
        List<Map<String, String>> coded = rows.stream().filter(r -> r.get("Actor1Code").equals("IGO")).toList();
        assertEquals(EventType.values().length, coded.size());
        for (Map<String, String> row : coded) {
            int root = Integer.parseInt(row.get("EventRootCode"));
            int quad = root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
            assertEquals(quad, Integer.parseInt(row.get("QuadClass")), row.toString());
            assertEquals(2024.1315, Double.parseDouble(row.get("FractionDate")));
        }
    }

    @Test
    void theSameTablesGiveTheSameBytes() throws IOException {
        for (Layout layout : Layout.values()) {
            byte[] once = Files.readAllBytes(export(layout));
            SparkForTests.session().conf().set("spark.sql.shuffle.partitions", "7");
            try {
                assertEquals(-1, Arrays.mismatch(once, Files.readAllBytes(export(layout))), layout.toString());
            } finally {
                SparkForTests.session().conf().set("spark.sql.shuffle.partitions", "2");
            }
        }
    }

    /** Columns that the page says are empty are just those that no row fills. */
    @Test
    void thePageListsWhatIsEmpty() throws IOException {
        List<String> polecat = lines(Layout.POLECAT);
        Map<String, List<Map<String, String>>> files = Map.of("gdelt", rows(GDELT, lines(Layout.GDELT)),
                "polecat", rows(POLECAT, polecat.subList(1, polecat.size())));
        String page = Files.readString(Path.of("data/exports.md"));
        for (Map.Entry<String, List<Map<String, String>>> file : files.entrySet()) {
            Matcher listed = Pattern.compile("Empty in `" + file.getKey() + "`: ([^.]*)\\.").matcher(page);
            assertTrue(listed.find(), file.getKey());
            TreeSet<String> empty = new TreeSet<>(file.getValue().get(0).keySet());
            file.getValue().forEach(row -> empty.removeIf(column -> !row.get(column).isEmpty()));
            assertEquals(empty, new TreeSet<>(List.of(listed.group(1).split(",\\s+"))));
        }
    }

    private static Path export(Layout layout) {
        Path file = folder.resolve("events." + layout);
        Export.write(SparkForTests.session(), tables.toString(), layout, file);
        return file;
    }

    private static List<String> lines(Layout layout) throws IOException {
        return Files.readAllLines(export(layout));
    }

    private static List<Map<String, String>> rows(String columns, List<String> lines) {
        String[] names = columns.split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            assertEquals(names.length, cells.length, line);
            assertFalse(line.contains("\""), line);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }
}
