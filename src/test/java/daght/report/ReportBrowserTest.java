package daght.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import daght.SparkForTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser. Pictures of it stay in {@code target/screenshots}. */
class ReportBrowserTest {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final String CHART = "echarts.getInstanceByDom(document.getElementById('%s'))";
    private static final List<String> VIEWS = List.of("graph", "time", "voices", "evidence", "intake");

    @TempDir
    private static Path folder;
    private static Browser browser;
    private static String small;

    @BeforeAll
    static void start() throws IOException {
        Assumptions.assumeTrue(Browser.find().isPresent(), Browser.MISSING);
        small = page("small", Archives.small());
        browser = Browser.start();
    }

    @AfterAll
    static void end() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void hasNothingToComplainOf() {
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void drawsEveryViewInBothLanguagesWideAndNarrow() throws IOException {
        for (String language : List.of("ar", "en")) {
            for (int width : new int[] {1400, 390}) {
                browser.size(width, 900);
                for (String view : List.of("graph", "graph&shape=matrix", "time", "voices", "evidence", "intake")) {
                    open("lang=" + language + "&view=" + view);
                    assertTrue(browser.value("document.querySelectorAll('#view table, #view .story').length").asInt() > 0, view);
                    assertEquals(0, faults(".chart", "!echarts.getInstanceByDom(e)"), view);
                    assertEquals("ar".equals(language) ? "rtl" : "ltr", browser.value("getComputedStyle(document.body).direction")
                            .asText());
                    assertTrue(browser.value("document.documentElement.scrollWidth").asInt() <= width, view + " is wider than its window");
                    browser.picture(PICTURES.resolve(language + "-" + width + "-" + view.replace("&shape=", "-") + ".png"), true);
                    assertEquals(List.of(), browser.complaints());
                }
            }
        }
    }

    @Test
    void leadsFromTheThickestArrowToAsManyReports() {
        browser.size(1400, 900);
        open("lang=en&view=graph&measure=stories");
        browser.value("document.getElementById('graph').scrollIntoView()");
        JsonNode spot = browser.value("""
            (() => {
              const chart = %s;
              const series = chart.getModel().getSeriesByIndex(0);
              let best = null;
              series.getGraph().eachEdge(edge => {
                const value = edge.getModel().get('value');
                if (!best || value > best.value) {
                  best = {value, points: edge.getLayout()};
                }
              });
              const [from, to, bend] = best.points;
              const middle = [0, 1].map(i => bend ? 0.25 * from[i] + 0.5 * bend[i] + 0.25 * to[i] : (from[i] + to[i]) / 2);
              const at = series.coordinateSystem.dataToPoint(middle);
              const box = chart.getDom().getBoundingClientRect();
              return [box.x + at[0], box.y + at[1], best.value];
            })()""".formatted(CHART.formatted("graph")));
        browser.click(spot.get(0).asDouble(), spot.get(1).asDouble());
        browser.await("document.querySelector('#stories:not([aria-busy])')");
        assertEquals(6, spot.get(2).asInt());
        assertEquals("USA_GOV", given("e.source"));
        assertEquals("IRN_GOV", given("e.target"));
        assertEquals(6, count(".story"));
        assertEquals(13, count(".report"));
        assertEquals("13 reports in 6 stories from 8 outlets. About 10.2 of them are expected to be right.", text("#evidence-count"));
        assertTrue(text(".story:first-of-type h3").startsWith("8 outlets printed this story"));
        assertEquals("واشنطن|طالبت|طهران|مسؤول", marked("source", "cue", "target", "reporter"));
    }

    @Test
    void weighsPairsByTheStoriesThatAreExpectedToBeRight() {
        String doubtful = page("doubtful", Archives.doubtful());
        String greatest = "[...document.querySelectorAll('#view tbody tr:first-child :is(th, td)')].map(e => e.textContent).join('|')";
        browser.open(doubtful + "#lang=en&view=graph");
        assertEquals("Egyptian government|Syrian government|1|1|1|0.9|0|0|0", browser.value(greatest).asText());
        browser.open(doubtful + "#lang=en&view=graph&measure=stories");
        assertEquals("Iraqi government|Turkish government|2|3|1|0.5|0|0|0", browser.value(greatest).asText());
        for (String view : List.of("time", "voices")) {
            browser.open(doubtful + "#lang=en&view=" + view);
            assertEquals("Stories", text("[data-choice^=measure][aria-pressed=true]"));
        }
    }

    @Test
    void leadsFromEveryFigureOfTheTablesToAsManyReports() {
        open("lang=en&view=graph");
        int rows = count("#view tbody tr");
        for (int row = 1; row <= Math.min(4, rows); row++) {
            for (int cell : new int[] {3, 4}) {
                open("lang=en&view=graph");
                String button = "#view tbody tr:nth-child(" + row + ") td:nth-child(" + cell + ") button";
                int figure = Integer.parseInt(text(button));
                browser.click(button);
                browser.await("document.querySelector('#stories:not([aria-busy])')");
                assertEquals(figure, count(cell == 3 ? ".story" : ".report"));
            }
        }
    }

    @Test
    void showsTheNeighbourhoodOfAnActor() {
        open("lang=en&view=graph");
        int all = count("#view tbody tr");
        browser.click("#view tbody tr:first-child th button");
        assertEquals("USA_GOV", given("actor"));
        int some = count("#view tbody tr");
        assertTrue(some > 0 && some < all);
        assertEquals(0, faults("#view tbody tr", "!e.textContent.includes('United States government')"));
    }

    @Test
    void narrowsByFiltersAndTellsWhatIsSet() {
        open("lang=en&view=evidence");
        int all = browser.value("Number(document.getElementById('evidence-count').dataset.reports)").asInt();
        for (String filter : List.of("class=all", "class=MATERIAL_CONFLICT", "country=IRN", "sector=REB", "named=1", "type=THREATEN", "status=NEGATED",
                "outlet=%D8%A7%D9%84%D8%A3%D9%81%D9%82", "min=2", "from=2024-03-10&to=2024-03-14", "undated=1",
                        "actor=INT_UN&side=source")) {
            open("lang=en&view=evidence&" + filter);
            int some = browser.value("Number(document.getElementById('evidence-count').dataset.reports)").asInt();
            assertTrue(filter.equals("class=all") ? some > all : some < all && (some > 0 || filter.equals("undated=1")), filter + ": "
                    + some + " of " + all);
            assertTrue(count("#chips .chip") > 0, filter);
        }
        browser.click("#reset");
        assertEquals(all, browser.value("Number(document.getElementById('evidence-count').dataset.reports)").asInt());
        browser.value("(s => { s.value = 'ASSAULT'; s.dispatchEvent(new Event('change')); })(document.getElementById('filter-type'))");
        assertEquals("ASSAULT", given("type"));
    }

    @Test
    void narrowsEveryViewByDraggingOverTime() {
        browser.size(1400, 900);
        open("lang=en&view=time&unit=week");
        browser.value("document.getElementById('time').scrollIntoView({block: 'center'})");
        JsonNode box = browser.value("(b => [b.x, b.y, b.width, b.height])(document.getElementById('time').getBoundingClientRect())");
        double x = box.get(0).asDouble();
        double width = box.get(2).asDouble();
        browser.drag(x + 0.1 * width, x + 0.4 * width, box.get(1).asDouble() + box.get(3).asDouble() / 2);
        browser.await("location.hash.includes('from=')");
        assertTrue(given("from").compareTo(given("to")) < 0);
        browser.click("[data-view=evidence]");
        String from = given("from");
        browser.await("document.querySelector('#stories:not([aria-busy])')");
        assertTrue(count(".report") > 0);
        assertEquals(from, given("from"));
        open("lang=en&view=time&unit=week");
        String week = "#view tbody tr:first-child td:nth-child(2) button";
        int figure = Integer.parseInt(text(week));
        browser.click(week);
        browser.await("document.querySelector('#stories:not([aria-busy])')");
        assertEquals(figure, count(".story"));
    }

    @Test
    void showsASharedViewAsItWasShared() {
        open("lang=ar&view=voices&class=VERBAL_CONFLICT&measure=reports&country=USA");
        String seen = text("#view");
        String address = browser.value("location.href").asText();
        browser.open(address);
        assertEquals(seen, text("#view"));
        assertEquals("VERBAL_CONFLICT", browser.value("document.getElementById('filter-class').value").asText());
        assertTrue(address.contains("country=USA"));
    }

    @Test
    void changesLanguageInPlaceAndGoesBackInHistory() {
        open("lang=en&view=graph&country=IRN");
        browser.click("[data-language=ar]");
        assertEquals("rtl", browser.value("document.documentElement.dir").asText());
        assertTrue(text("#view").contains("الحكومة الأميركية"));
        assertEquals("IRN", given("country"));
        browser.click("[data-view=intake]");
        browser.value("history.back()");
        browser.await("location.hash.includes('view=') === false && document.getElementById('graph')");
        assertEquals("ar", browser.value("document.documentElement.lang").asText());
    }

    @Test
    void canBeUsedByKeyboardAndNamesWhatItShows() {
        for (String view : VIEWS) {
            open("lang=en&view=" + view);
            assertEquals(0, faults("button, a[href], input, select", "e.tabIndex < 0"));
            assertEquals(0, faults("input:not([type=checkbox]), select", "!e.labels.length"));
            assertEquals(0, faults("button", "!e.textContent.trim()"));
            assertEquals(0, faults("[role=img]", "!e.getAttribute('aria-label')"));
            assertEquals(0, faults("#view table", "!e.caption"));
        }
        open("lang=en&view=graph");
        browser.value("document.querySelector('#view tbody tr td:nth-child(3) button').focus()");
        browser.call("Input.dispatchKeyEvent", java.util.Map.of("type", "keyDown", "key", "Enter", "code", "Enter", "text", "\r",
                "windowsVirtualKeyCode", 13));
        browser.await("document.getElementById('evidence-count')");
        assertEquals("view", browser.value("document.activeElement.id").asText());
    }

    @Test
    void drawsACorpusInWhichNothingWasFound() {
        String nothing = page("nothing", Archives.nothing());
        for (String view : VIEWS) {
            browser.open(nothing + "#lang=en&view=" + view);
            assertTrue(text("#view").length() > 20, view);
            assertEquals(List.of(), browser.complaints());
        }
    }

    @Test
    void runsNothingOfAHostileCorpus() throws IOException {
        String hostile = page("hostile", Archives.hostile());
        assertFalse(Files.readString(Path.of(java.net.URI.create(hostile))).contains("broken"));
        browser.size(1400, 900);
        for (String language : List.of("ar", "en")) {
            for (String view : List.of("graph", "graph&shape=matrix", "time&split=pair", "voices", "evidence", "intake")) {
                browser.open(hostile + "#lang=" + language + "&view=" + view);
                browser.await("!document.querySelector('[aria-busy]')");
                assertTrue(browser.value("document.title").asText().matches(".*(Daght|ضغط).*"));
                assertEquals(0, count("#view img, #view script, #view b, main a[href]:not([href^=http])"));
                assertEquals(2 + 3, browser.value("document.scripts.length").asInt());
                assertEquals(List.of(), browser.complaints());
            }
        }
        browser.picture(PICTURES.resolve("hostile.png"), true);
        browser.open(hostile + "#lang=en&view=evidence");
        browser.await("!document.querySelector('[aria-busy]')");
        assertEquals(3, count(".report"));
        assertTrue(text(".paragraph").contains("<script>") && text(".paragraph").contains("[U+202E]"));
        assertEquals("شر|ضغط|خير", marked("source", "cue", "target"));
        for (String view : List.of("evidence", "time", "voices", "constructor")) {
            browser.open(hostile + "#lang=constructor&view=" + view + "&actor=%3Cimg%20src%3Dx%20onerror%3Dalert(9)%3E&e.outlet=%3Cscript%3E"
                    + "&class=__proto__&sort=constructor&split=constructor&unit=__proto__&a=%3Cb%3E");
            browser.await("!document.querySelector('[aria-busy]')");
            assertEquals(0, count("main img, #chips img, #chips b"));
            assertEquals(List.of(), browser.complaints());
        }
    }

    private static String page(String name, Archive archive) {
        Path tables = archive.write(folder.resolve(name));
        Path file = folder.resolve(name + ".html");
        Report.write(SparkForTests.session(), tables.toString(), file);
        return file.toUri().toString();
    }

    private static void open(String state) {
        browser.open(small + "#" + state);
        browser.await("!document.querySelector('[aria-busy]')");
    }

    private static int count(String selector) {
        return browser.value("document.querySelectorAll('" + selector + "').length").asInt();
    }

    /** Elements that a condition on {@code e} is true of. */
    private static int faults(String selector, String condition) {
        return browser.value("[...document.querySelectorAll('" + selector + "')].filter(e => " + condition + ").length").asInt();
    }

    /** The words of the first paragraph that are marked as each part. */
    private static String marked(String... parts) {
        StringBuilder words = new StringBuilder();
        for (String part : parts) {
            words.append(words.isEmpty() ? "" : "|").append(browser.value("[...document.querySelector('.story mark." + part
                    + "').childNodes].filter(n => n.nodeType === 3).map(n => n.data).join('')").asText());
        }
        return words.toString();
    }

    private static String text(String selector) {
        return browser.value("document.querySelector('" + selector + "').textContent").asText().strip();
    }

    private static String given(String key) {
        return browser.value("new URLSearchParams(location.hash.slice(1)).get('" + key + "')").asText();
    }
}
