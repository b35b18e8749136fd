package daght.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import daght.actor.Actor;
import daght.actor.Mention;
import daght.actor.Sector;
import daght.reading.Article;
import daght.reading.Reading;
import daght.signal.Attribution;
import daght.signal.EventType;
import daght.signal.Signal;
import daght.signal.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnnotatorTest {

    private static final String TEXT = "😀 دعت بغداد واشنطن إلى الحوار، وقالت بغداد";
    private static final Actor IRAQ = new Actor("IRQ_GOV", "Government of Iraq", "الحكومة العراقية", "IRQ", Sector.GOV, "");
    private static final Actor USA = new Actor("USA_GOV", "Government of the \"US\"", "الحكومة الأميركية", "USA", Sector.GOV, "");
    private static final Actor UN = new Actor("INT_UN", "United Nations", "الأمم المتحدة", "", Sector.IGO, "");
    private static final Map<String, Actor> KNOWN = Map.of("IRQ_GOV", IRAQ, "USA_GOV", USA, "INT_UN", UN);

    private static Signal signal(String source, String target, String reporter) {
        return new Signal(0, source, 6, 11, target, 12, 18, EventType.REQUEST, -1, Status.ACTUAL, "دعت", 2, 5, reporter, "",
            Attribution.INDIRECT, 0.71249, LocalDate.of(2024, 10, 1), "month");
    }

    private static String json(List<Mention> mentions, Signal... signals) throws IOException {
        Article article = new Article("x", "ar", LocalDate.of(2024, 10, 4), "alofuq", List.of("", TEXT));
        StringWriter out = new StringWriter();
        AnnotationWriter writer = new AnnotationWriter(out);
        writer.write(Annotator.form(article, "p1", TEXT, new Reading.Paragraph(1, 7, mentions, List.of(signals)), KNOWN));
        writer.flush();
        return out.toString();
    }

    private static Mention mention(int start, int end, String actor) {
        int from = TEXT.offsetByCodePoints(0, start);
        return new Mention(start, end, 0, TEXT.substring(from, TEXT.offsetByCodePoints(from, end - start)), actor, "lexicon");
    }

    @Test
    void numbersActorsByTheirFirstMentionAndListsEachStringOnce() throws IOException {
        assertEquals("{\"id\":\"p1\",\"lang\":\"ar\",\"date\":\"2024-10-04\",\"outlet\":\"alofuq\",\"text\":\"" + TEXT + "\",\"actors\":["
            + "{\"id\":\"a1\",\"name\":\"Government of Iraq\",\"country\":\"IRQ\",\"sector\":\"GOV\",\"mentions\":[\"بغداد\"],"
            + "\"spans\":[[6,11],[37,42]]},"
            + "{\"id\":\"a2\",\"name\":\"Government of the \\\"US\\\"\",\"country\":\"USA\",\"sector\":\"GOV\",\"mentions\":[\"واشنطن\"],"
            + "\"spans\":[[12,18]]}],"
            + "\"signals\":[{\"source\":\"a1\",\"target\":\"a2\",\"type\":\"REQUEST\",\"status\":\"ACTUAL\",\"cue\":\"دعت\","
            + "\"reporter\":\"a1\",\"confidence\":0.712,\"attribution\":\"indirect\",\"event_on\":\"2024-10-01\",\"event_precision\":\"month\"}]}\n",
            json(List.of(mention(12, 18, "USA_GOV"), mention(6, 11, "IRQ_GOV"), mention(37, 42, "IRQ_GOV")),
                signal("IRQ_GOV", "USA_GOV", "IRQ_GOV")));
    }

    @Test
    void aReporterWhomTheParagraphDoesNotNameIsEmpty() throws IOException {
        String json = json(List.of(mention(6, 11, "IRQ_GOV"), mention(12, 18, "USA_GOV")), signal("IRQ_GOV", "USA_GOV", "INT_UN"));
        assertEquals(true, json.contains("\"reporter\":\"\""), json);
    }

    @Test
    void anActorWhomOnlyASignalLeadsToIsListedLast() throws IOException {
        String json = json(List.of(mention(12, 18, "USA_GOV")), signal("IRQ_GOV", "USA_GOV", ""));
        assertEquals(true, json.contains("{\"id\":\"a2\",\"name\":\"Government of Iraq\",\"country\":\"IRQ\",\"sector\":\"GOV\","
            + "\"mentions\":[],\"spans\":[]}"), json);
    }

    @Test
    void nothingFoundIsAnAnswerToo() throws IOException {
        assertEquals(true, json(List.of()).endsWith("\"actors\":[],\"signals\":[]}\n"));
    }
}
