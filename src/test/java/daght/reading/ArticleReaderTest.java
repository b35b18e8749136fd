package daght.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daght.actor.Actor;
import daght.actor.Mention;
import daght.actor.Sector;
import daght.lexicon.LexiconFiles;
import daght.signal.EventType;
import daght.signal.Signal;
import daght.signal.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {

    private static final ArticleReader READER = ArticleReader.of(LexiconFiles.builtIn());

    private static Reading read(String... paragraphs) {
        return READER.read(new Article("a", "ar", LocalDate.of(2015, 7, 24), "", List.of(paragraphs)));
    }

    private static List<String> mentions(String text) {
        return read(text).paragraphs().get(0).mentions().stream().map(Mention::text).toList();
    }

    private static Actor actor(String text, String mention) {
        Reading reading = read(text);
        String id = reading.paragraphs().get(0).mentions().stream().filter(m -> m.text().equals(mention)).findFirst().orElseThrow()
                .actorId();
        return reading.actors().get(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "واتهمت السعودية إيران بدعم الحوثيين في اليمن. | SAU_GOV | IRN_GOV | ACCUSE | ACTUAL",
        "واتهمت السعودية إيران بدعم الحوثيين في اليمن. | IRN_GOV | YEM_HOUTHI | SUPPORT | ACTUAL",
        "طالب رئيس الوزراء العراقي حيدر العبادي تركيا بسحب قواتها. | IRQ_ABADI | TUR_GOV | REQUEST | ACTUAL",
        "شنت الطائرات الأميركية غارات على مواقع تنظيم داعش في العراق. | USA_AIRCRAFT_S | INT_ISIS | ASSAULT | ACTUAL",
        "رفضت الحكومة اليمنية مقترح الحوثيين. | YEM_GOV | YEM_HOUTHI | REJECT | ACTUAL",
        "وجهت واشنطن تحذيرا إلى طهران من مغبة إغلاق المضيق. | USA_GOV | IRN_GOV | THREATEN | ACTUAL",
        "وأخفقت القاهرة في إقناع حركة حماس بتمديد الهدنة. | EGY_GOV | PSE_HAMAS | REQUEST | FAILED",
        "الهجمات التي تشنها جماعات مسلحة ضد إسرائيل. | INT_ARMED_GROUP_S | ISR_GOV | ASSAULT | ACTUAL"})
    void tellsWhoActsOnWhom(String text, String source, String target, EventType type, Status status) {
        List<Signal> signals = read(text).paragraphs().get(0).signals();
        assertTrue(signals.stream().anyMatch(s -> s.source().equals(source) && s.target().equals(target) && s.type() == type
                && s.status() == status), () -> text + " gave " + signals);
    }

    @Test
    void takesACapitalForItsGovernmentOnlyWhereItActs() {
        assertEquals(List.of("بغداد"), mentions("أعلنت بغداد موقفها."));
        assertFalse(mentions("انعقد المؤتمر في بغداد أمس.").contains("بغداد"));
    }

    @Test
    void joinsTitleAndNameOfAPerson() {
        Actor kerry = actor("قال وزير الخارجية الأميركي جون كيري إن الاتفاق قريب.", "وزير الخارجية الأميركي جون كيري");
        assertEquals("USA", kerry.country());
        assertEquals(Sector.GOV, kerry.sector());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "اتهم وزير خارجية إيران السعودية بالتصعيد. | وزير خارجية إيران",
        "انتقد وزير دفاع فرنسا جان إيف لودريان الاتفاق. | وزير دفاع فرنسا جان إيف لودريان",
        "توسط أمير الكويت الشيخ صباح الأحمد لدى الرياض. | أمير الكويت الشيخ صباح الأحمد",
        "توسط أمير قطر الشيخ تميم بن حمد لدى أنقرة. | أمير قطر الشيخ تميم بن حمد",
        "حاول الوسطاء إقناع بدر الدين الحوثي بالهدنة. | بدر الدين الحوثي",
        "اتهم الفريق محمد مصطفى الدابي دمشق بالمماطلة. | الفريق محمد مصطفى الدابي",
        "دعا الرئيس المعارضة إلى الحوار. | الرئيس",
        "أكد المتحدث باسم الوزارة طارق الزهيري لذلك المجلس أن الخطة جاهزة. | المتحدث باسم الوزارة طارق الزهيري",
        "انتقد الوزير كامل لهذا الغرض سياسة واشنطن. | الوزير كامل",
    })
    void namesAPersonFromTitleToFamilyName(String text, String mention) {
        assertTrue(mentions(text).contains(mention), mentions(text)::toString);
    }

    @Test
    void aRegimeOrAdministrationIsItsGovernment() {
        assertEquals("SYR_GOV", actor("قصف نظام الأسد المدينة، وأعلنت دمشق أنها لن تتراجع.", "نظام الأسد").id());
        assertEquals("USA_GOV", actor("حذرت إدارة أوباما تل أبيب من الاستيطان.", "إدارة أوباما").id());
        assertEquals("IRN_GOV", actor("رفضت طهران العرض، ثم هاجم النظام الإيراني واشنطن.", "النظام الإيراني").id());
    }

    @Test
    void keepsFurtherOfficesInOneMention() {
        assertEquals(List.of("الأمير محمد بن سلمان ولي ولي العهد وزير الدفاع"), mentions("وصل الأمير محمد بن سلمان ولي ولي العهد وزير الدفاع."));
    }

    @Test
    void endsADescriptionWhereTheTextEndsInQuotes() {
        assertEquals(1, mentions("\"\"امه\"\uFFC5ه\"\"\"").size());
    }

    @Test
    void takesAMinistryForNoVerbWithAPronoun() {
        assertEquals(List.of("وزارة الصحة الأردنية"), mentions("وأعلنت وزارة الصحة الأردنية أن اللقاح وصل."));
    }

    @Test
    void findsAMinistryByItsPortfolioAlone() {
        assertEquals("SDN", actor("واستنكرت الخارجية السودانية ما جرى.", "الخارجية السودانية").country());
        assertFalse(mentions("تغيرت السياسة الخارجية كثيرا.").contains("الخارجية"));
    }

    @Test
    void findsTheNameOfAStateThatActsWhereverItStands() {
        List<String> found = mentions("أعلنت طهران رفضها، ثم عاد الوفد إلى طهران.");
        assertEquals(2, found.stream().filter("طهران"::equals).count());
    }

    @Test
    void leadsAPoliteWordBackToThePersonBeforeIt() {
        Reading reading = read("استقبل الأمير فيصل بن بندر الوزير، وشكر سموه الحضور.");
        List<Mention> found = reading.paragraphs().get(0).mentions();
        Mention polite = found.stream().filter(m -> m.text().equals("سموه")).findFirst().orElseThrow();
        assertTrue(found.stream().anyMatch(m -> !m.text().equals("سموه") && m.actorId().equals(polite.actorId())));
    }

    @Test
    void takesAStreetForNoKing() {
        assertEquals(List.of(), mentions("ازدحم طريق الملك عبدالعزيز صباحا."));
    }

    @Test
    void tellsCountryAndSectorFromADescription() {
        Actor official = actor("كشف مسؤول أمني عراقي بارز تفاصيل الزيارة.", "مسؤول أمني عراقي بارز");
        assertEquals("IRQ", official.country());
        assertEquals(Sector.COP, official.sector());
    }

    @Test
    void leadsAFamilyNameBackToTheFullName() {
        Reading reading = read("قال وزير الإسكان ماجد الشمراخي إن العمل بدأ.", "ووعد الشمراخي بالمزيد.");
        String full = reading.paragraphs().get(0).mentions().get(0).actorId();
        assertTrue(reading.paragraphs().get(1).mentions().stream().anyMatch(m -> m.actorId().equals(full)));
    }

    @Test
    void countsOffsetsInCodePoints() {
        String text = "😀😀 أعلنت الحكومة العراقية موقفها.";
        Mention mention = read(text).paragraphs().get(0).mentions().get(0);
        int[] points = text.codePoints().toArray();
        assertEquals(mention.text(), new String(points, mention.start(), mention.end() - mention.start()));
    }

    @Test
    void findsNoActsInSport() {
        String text = "فاز منتخب العراق على منتخب إيران في المباراة النهائية بهدفين، وهاجم لاعب العراق مرمى إيران في الشوط الثاني.";
        assertEquals(List.of(), read(text).paragraphs().get(0).signals());
    }

    @Test
    void readsNothingInALanguageItDoesNotCover() {
        assertFalse(READER.covers("xx"));
        Reading reading = READER.read(new Article("a", "xx", null, "", List.of("Baghdad asks Washington.")));
        assertEquals(List.of(), reading.paragraphs().get(0).mentions());
    }

    @Test
    void isTheSameFromManyThreads() {
        String text = "واتهمت السعودية إيران بدعم الحوثيين في اليمن.";
        Reading alone = read(text);
        assertTrue(IntStream.range(0, 200).parallel().mapToObj(i -> read(text)).allMatch(alone::equals));
    }

    @Test
    void pluralInTheCaseOfAnObjectIsNoSource() {
        List<Signal> signals = read("فالعراق يدعم الحوثيين، ويعترض على حكومة البحرين.").paragraphs().get(0).signals();

        assertTrue(signals.stream().anyMatch(s -> s.source().equals("IRQ_GOV") && s.target().equals("YEM_HOUTHI")
                && s.type() == EventType.SUPPORT), signals::toString);
        assertFalse(signals.stream().anyMatch(s -> s.source().equals("YEM_HOUTHI") && s.target().equals("IRQ_GOV")), signals::toString);
    }
}
