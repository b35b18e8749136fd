package daght.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daght.table.Desk.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that grow, in any order, are the tables of one run; and what a run does not touch stays as it is. */
class GrowthTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 20);
    private static final String BULLETIN = "قالت هيئة الرصد في نشرتها اليومية ان الاجواء مستقرة على معظم المناطق وان الرياح معتدلة السرعة "
            + "وان البحر هادئ الموج ودعت المواطنين الى متابعة التحديثات [EGY>JOR SUPPORT] ";

    @TempDir
    Path folder;

    @Test
    void aLateDayMovesTheStoriesOfAllDaysThatRestOnIt() {
        List<Story> all = bulletins(75);
        Desk once = desk("once", all);
        assertEquals(List.of("[3]"), once.sql("SELECT count(DISTINCT story_id) FROM articles WHERE outlet = 'رصد'"));
        Desk grown = new Desk(folder.resolve("grown"));
        grown.run(array(all.subList(2, 40)));
        grown.run(array(all.subList(41, all.size())));
        grown.run(all.get(40));
        // Every bulletin's story began two days before.
        grown.run(all.get(0), all.get(1));
        assertEquals(once.everything(), grown.everything());
    }

    @Test
    void anyOrderGivesTheSameTables() {
        List<Story> all = mixed(new Random(7), 60);
        Desk once = desk("once", all);
        Desk grown = new Desk(folder.resolve("grown"));
        Collections.shuffle(all, new Random(11));
        for (int from = 0; from < all.size(); from += 20) {
            grown.run(array(all.subList(from, Math.min(all.size(), from + 20))));
        }
        assertEquals(once.everything(), grown.everything());
    }

    @Test
    void aCorrectionDividesTheStoriesThatItsTextHadJoined() {
        String a = BULLETIN + "واحد اثنان ثلاثة اربعة خمسة ستة سبعة ثمانية تسعة عشرة";
        String b = "خبر آخر تماما عن اجتماع عقد في العاصمة وحضره وفد من الخارج وناقش ملفات عدة ابرزها المياه والحدود [IRQ>TUR ACCUSE] ";
        Story early = story("early", "2024-01-30", a);
        Story other = story("other", "2024-01-31", b);
        Story both = story("both", "2024-02-01", b);
        Story corrected = story("both", "2024-02-02", a + " عاجل");
        Desk grown = desk("grown", List.of(early, other, both));
        assertEquals(List.of("[2]"), grown.sql("SELECT count(DISTINCT story_id) FROM articles"));
        grown.run(corrected);
        assertEquals(desk("fresh", List.of(early, other, corrected)).everything(), grown.everything());
        assertEquals(List.of("[both,early]", "[early,early]", "[other,other]"),
                grown.sql("SELECT article_id, story_id FROM articles ORDER BY 1"));
    }

    @Test
    void writesTheMonthsThatADayTouchesAndNoOthers() throws IOException {
        List<Story> all = bulletins(160);
        Desk desk = desk("out", all.subList(0, 159));
        Map<String, Set<String>> before = files();
        desk.run(all.get(159));
        Map<String, Set<String>> after = files();
        Set<String> touched = new TreeSet<>();
        for (String table : before.keySet()) {
            after.get(table).stream().filter(file -> !before.get(table).contains(file))
                    .forEach(file -> touched.add(table + " " + file.substring(0, file.indexOf('.'))));
        }
        // The day is 27 June. Its story began in May or June, but no article of May tells another story now.
        assertEquals(Set.of("actors all", "articles 2024-06", "co_mentions 2024-06", "co_mentions_over_time 2024-06", "mentions 2024-06",
                "paragraphs 2024-06", "portrayal all", "runs all", "signals 2024-06", "stance_over_time 2024-06"), touched);
        for (String table : before.keySet()) {
            assertTrue(after.get(table).containsAll(before.get(table).stream().filter(f -> f.compareTo("2024-06") < 0).toList()), table);
        }
    }

    /** One bulletin a day, each a light edit of the one before. */
    private static List<Story> bulletins(int days) {
        List<Story> stories = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            stories.add(new Story("b%03d".formatted(day), "رصد", FIRST.plusDays(day).toString(), "نشرة " + day, BULLETIN + "رقم " + day));
        }
        return stories;
    }

    /** Copies, edits, texts without a day, empty texts. */
    private static List<Story> mixed(Random random, int count) {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String day = random.nextInt(8) == 0 ? null : FIRST.plusDays(random.nextInt(50)).toString();
            String text = switch (random.nextInt(4)) {
                case 0 -> BULLETIN + "رقم " + random.nextInt(3);
                case 1 -> "نص " + i + " لا يشبه غيره " + "كلمة%d ".formatted(i).repeat(10) + " [IRQ>USA REQUEST]";
                case 2 -> "خبر قصير " + random.nextInt(4) + " [TUR>SYR THREATEN by REU] [USA]";
                default -> "";
            };
            stories.add(new Story("m%03d".formatted(i), "o" + i, day, "عنوان " + i, text));
        }
        return stories;
    }

    private static Story story(String id, String day, String text) {
        return new Story(id, "o-" + id, day, "عنوان", text);
    }

    private Desk desk(String name, List<Story> stories) {
        Desk desk = new Desk(folder.resolve(name));
        desk.run(array(stories));
        return desk;
    }

    private static Story[] array(List<Story> stories) {
        return stories.toArray(Story[]::new);
    }

    /** Names of the files of each table. */
    private Map<String, Set<String>> files() {
        return Tables.all().stream().collect(Collectors.toMap(Table::name, table -> {
            try (Stream<Path> files = Files.list(folder.resolve("out").resolve(table.name()))) {
                return files.map(f -> f.getFileName().toString()).collect(Collectors.toSet());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }));
    }
}
