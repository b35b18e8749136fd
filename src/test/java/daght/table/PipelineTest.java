package daght.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daght.table.Desk.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTest {

    @TempDir
    Path folder;

    @Test
    void countsOneWireStoryInTenOutletsAsTenReportsAndOneStory() {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            stories.add(new Story("w" + i, "outlet" + i, "2024-03-0" + (1 + i % 3), "عنوان " + i, Sample.WIRE));
        }
        stories.add(new Story("other", "outlet0", "2024-03-02", "خبر آخر",
                "ردت الوزارة على الطلب في بيان منفصل لم تذكر فيه اي تفاصيل [IRQ>USA REQUEST FAILED]"));
        Desk desk = new Desk(folder.resolve("out"));
        RunSummary summary = desk.run(stories.toArray(Story[]::new));
        assertEquals(List.of("[11,11,11,2,10,1,1]"),
                desk.sql("SELECT reports, paragraphs, articles, stories, outlets, cited_sources, failed "
                + "FROM pressure_over_time WHERE period = 'month'"));
        assertEquals(List.of("[10,1,1]"),
                desk.sql("SELECT count(*), count(DISTINCT story_id), count_if(first_report) "
                + "FROM articles WHERE article_id <> 'other'"));
        assertEquals(List.of("[w0,true]"),
                desk.sql("SELECT article_id, first_report FROM articles WHERE article_id = story_id AND article_id <> 'other'"));
        assertEquals(new RunSummary.Pair("name of IRQ", "اسم IRQ", "name of USA", "اسم USA", "REQUEST", 2, 11, 10), summary.top().get(0));
        assertEquals(List.of("[0,11,-1.0,2,10]"), desk.sql("SELECT cooperative, conflictual, net_stance, stories, outlets "
                + "FROM stance_over_time WHERE period = 'week' AND period_start = DATE '2024-02-26'"));
        assertEquals(List.of("[11,11,2]"),
                desk.sql("SELECT paragraphs, articles, stories FROM co_mentions_over_time WHERE period = 'month'"));
    }

    @Test
    void weighsPairsOfActorsByChance() {
        Desk desk = new Desk(folder.resolve("out"));
        desk.run(new Story("a", "o", "2024-03-01", "", "[AAA] [BBB]", "[AAA] [BBB]", "[CCC]", "[DDD]"));
        // n = 4, a = b = ab = 2: pmi = ln 2, normalised by -ln(1/2); G2 = 2 * 4 * ln 2.
        assertEquals(List.of("[AAA,BBB,2,1.0,5.545]"), desk.sql("SELECT actor_a, actor_b, paragraphs, npmi, round(log_likelihood, 3) "
                + "FROM co_mentions_over_time WHERE period = 'day'"));
    }

    @Test
    void givesTheSameRowsWhateverThePartitionsAndTheOrder() {
        List<Story> stories = Sample.stories();
        for (int partitions : new int[] {7, 64}) {
            Collections.shuffle(stories, new Random(partitions));
            Desk other = new Desk(folder.resolve("p" + partitions)).partitions(partitions);
            other.run(stories.toArray(Story[]::new));
            assertEquals(Sample.tables(), other.everything());
        }
    }

    @Test
    void readsDayByDayWhatItReadsAtOnce() {
        List<Story> stories = Sample.stories();
        Desk daily = new Desk(folder.resolve("daily"));
        daily.run(stories.subList(0, 5).toArray(Story[]::new));
        daily.run(stories.subList(5, 9).toArray(Story[]::new));
        daily.run(stories.subList(9, stories.size()).toArray(Story[]::new));
        assertEquals(Sample.tables(), daily.everything());
    }

    @Test
    void addsNothingTheSecondTimeAndLeavesNothingButTablesBehind() {
        Path out = folder.resolve("out");
        Desk desk = new Desk(out);
        Story[] stories = Sample.stories().toArray(Story[]::new);
        desk.run(stories);
        RunSummary second = desk.run(stories);
        assertEquals(Sample.tables(), desk.everything());
        assertEquals(stories.length, second.articlesIn());
        assertEquals(0, second.articlesOut());
        assertEquals(stories.length, second.duplicates());
        assertEquals(List.of("[2]"), desk.sql("SELECT count(*) FROM runs WHERE articles_in = articles_out + rejected + duplicates"));
        assertFalse(Files.exists(out.resolve("_daght/lock")));
        assertFalse(Files.exists(out.resolve("_daght/staging")));
        assertFalse(Files.exists(out.resolve("_daght/journal")));
    }

    @Test
    void replacesACorrectedArticleEverywhereAndForGood() {
        Story wrong = new Story("a", "o", "2024-03-01", "", "قصفت الطائرات مواقع [IRQ>USA ASSAULT]");
        Story right = new Story("a", "o", "2024-03-02", "", "نفت الوزارة الخبر كله [TUR>SYR ACCUSE]");
        Story same = new Story("b", "o", "2024-03-01", "", "[EGY>JOR SUPPORT]");
        Desk desk = new Desk(folder.resolve("out"));
        desk.run(wrong, same);
        desk.run(right);
        Desk fresh = new Desk(folder.resolve("fresh"));
        fresh.run(right, same);
        assertEquals(fresh.everything(), desk.everything());
        assertEquals(List.of("[1]"), desk.sql("SELECT replaced FROM runs WHERE replaced > 0"));
        desk.run(wrong);
        assertEquals(fresh.everything(), desk.everything());
    }

    @Test
    void keepsTheEarliestOfOneOutletsEqualTexts() {
        Story late = new Story("a", "o", "2024-03-05", "t", "[IRQ>USA REQUEST]");
        Story early = new Story("b", "o", "2024-03-01", "t", "[IRQ>USA REQUEST]");
        Desk desk = new Desk(folder.resolve("out"));
        desk.run(late);
        desk.run(early);
        desk.run(late);
        assertEquals(List.of("[b]"), desk.sql("SELECT article_id FROM articles"));
    }

    @Test
    void readsEverythingAgainWithOtherLexicons() throws Exception {
        Desk desk = new Desk(folder.resolve("out"));
        desk.run(Sample.stories().toArray(Story[]::new));
        Files.writeString(Files.createDirectories(folder.resolve("lexicon/ar")).resolve("a.yaml"), "a: 1");
        List<String> lines = new ArrayList<>();
        desk.lexicon(folder.resolve("lexicon")).run(lines::add, List.of());
        assertEquals(Sample.tables(), desk.everything());
        assertTrue(lines.toString().contains("reading all articles again"));
    }

    @Test
    void keepsAnArticleThatTheReaderBreaksOn() {
        Desk desk = new Desk(folder.resolve("out"));
        RunSummary summary = desk.run(new Story("a", "o", "2024-03-01", "", "[BREAK]"));
        assertEquals(1, summary.articlesOut());
        assertEquals(0, summary.rejected());
        assertEquals(List.of("[file-a.json,warning_reader]"), desk.sql("SELECT source_file, reason FROM rejects"));
        assertEquals(List.of("[1]"), desk.sql("SELECT paragraph_count FROM articles"));
    }

    @Test
    void replacesTheRejectsOfAFileThatIsReadAgain() {
        Desk desk = new Desk(folder.resolve("out"));
        desk.run(line -> { }, List.of(RowFactory.create("f", 1L, "no_body", "", "{}"), RowFactory.create("f", 2L, "warning_date", "", ""),
                RowFactory.create("g", 1L, "not_json", "", "x")));
        RunSummary second = desk.run(line -> { }, List.of(RowFactory.create("f", 3L, "no_body", "", "{}")));
        assertEquals(1, second.rejected());
        assertEquals(List.of("[f,3]", "[g,1]"), desk.sql("SELECT source_file, record_no FROM rejects ORDER BY 1, 2"));
        assertEquals(List.of("[2,2]", "[1,1]"), desk.sql("SELECT articles_in, rejected FROM runs ORDER BY started_at"));
    }

    @Test
    void keepsUndatedReportsUnderANullPeriod() {
        Desk desk = new Desk(folder.resolve("out"));
        desk.run(new Story("a", "o", null, "", "[IRQ>USA REQUEST NEGATED]"));
        assertEquals(List.of("[day,null,1,1,null]", "[month,null,1,1,null]", "[week,null,1,1,null]"),
                desk.sql("SELECT period, period_start, reports, negated, mean_stance FROM pressure_over_time ORDER BY 1"));
        assertEquals(List.of(), desk.sql("SELECT * FROM stance_over_time"));
    }
}
