package daght.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daght.actor.Phrase;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the grammar reads of an act before any learned model is asked. */
class GrammarActsTest {

    private static void reads(String text, String act) {
        assertTrue(acts(text).contains(act), acts(text)::toString);
    }

    private static Set<String> acts(String text) {
        Set<String> out = new TreeSet<>();
        for (Cue cue : Parses.of(text).cues()) {
            if (cue.act() != null) {
                for (Phrase source : cue.act().sources()) {
                    String start = words(text, source) + " " + cue.frame().type() + " ";
                    cue.act().targets().forEach(target -> out.add(start + words(text, target)));
                }
            }
        }
        return out;
    }

    private static String words(String text, Phrase phrase) {
        return text.substring(phrase.start(), phrase.end());
    }

    @ParameterizedTest
    @CsvSource({
        "أشاد عدد من المعلمين بالحملة التي أطلقتها وزارة الصحة, عدد من المعلمين SUPPORT وزارة الصحة",
        "توجه غابريال إلى بغداد لأن إيران انتقدها نواب الكونغرس, نواب الكونغرس ACCUSE إيران",
    })
    void findsTheSubjectBehindTheVerb(String text, String act) {
        reads(text, act);
    }

    @ParameterizedTest
    @CsvSource({
        "قال المبعوث الأممي إنه يجب على الحوثيين الإفراج عن السفينة, المبعوث الأممي REQUEST الحوثيين",
        "وأضاف وزير الدفاع: نطالب تركيا بالانسحاب, وزير الدفاع REQUEST تركيا",
    })
    void takesTheSpeakerForTheSource(String text, String act) {
        reads(text, act);
    }

    @ParameterizedTest
    @CsvSource({
        "تحدث النائب عن الضغوط المتزايدة من روسيا على أوكرانيا, روسيا REQUEST أوكرانيا",
        "نشرت الصحيفة نص الاتفاق الذي توصلت إليه مصر والسودان, مصر AGREE السودان",
        "قال الشهود إن اشتباكات تدور بين الجيش السوداني وقوات الدعم السريع, الجيش السوداني ASSAULT قوات الدعم السريع",
    })
    void readsWhatStandsAroundANoun(String text, String act) {
        reads(text, act);
    }

    @ParameterizedTest
    @CsvSource({
        "والسودان يدعم حركة حماس بالمال, السودان SUPPORT حركة حماس",
        "ذكرت الشرطة الألمانية أنها أوقفت عشرات من المهربين عند المعبر, الشرطة الألمانية COERCE عشرات من المهربين",
        "وكان رئيس الوزراء نوري المالكي، استقبل في مكتبه ظهر الأحد السفير الياباني, رئيس الوزراء نوري المالكي CONSULT السفير الياباني",
        "تحدث التقرير عن مسلحين ليبيين هاجموا الجيش المالي قرب القرية, مسلحين ليبيين ASSAULT الجيش المالي",
        "اقتحمت قوات الاحتلال الإسرائيلي المدينة واعتقلت عشرة فلسطينيين, قوات الاحتلال الإسرائيلي COERCE فلسطينيين",
        "أجبرت ضربات التحالف مسلحي التنظيم على الانسحاب من البلدة, التحالف COERCE مسلحي التنظيم",
        "وصف أردوغان الرئيس السوري بالمجرم في خطابه, أردوغان ACCUSE الرئيس السوري",
        "وشكر الرئيس اليمني الملك سلمان على المساعدات, الرئيس اليمني SUPPORT الملك سلمان",
    })
    void knowsTheSubjectWhereverItStands(String text, String act) {
        reads(text, act);
    }

    @ParameterizedTest
    @CsvSource({
        "تناول البرنامج الغارات الليلية التي نفذها سلاح الجو الفرنسي تجاه تنظيم داعش, سلاح الجو الفرنسي ASSAULT تنظيم داعش",
        "بحث الأمر في اتصال هاتفي تلقاه العاهل الأردني من المستشارة الألمانية, المستشارة الألمانية CONSULT العاهل الأردني",
        "لقي خمسة جنود مصرعهم في هجوم تبناه تنظيم القاعدة, تنظيم القاعدة ASSAULT خمسة جنود",
        "تمكن الجيش السوري بمساندة حزب الله من دخول البلدة, حزب الله SUPPORT الجيش السوري",
        "قال ضابط إن قواته تمكنت من قتل عشرين مسلحا من داعش, قواته ASSAULT عشرين مسلحا من داعش",
        "حذرت إسرائيل من أن حزب الله يخطط لمهاجمة مواقعها, حزب الله ASSAULT إسرائيل",
        "أكد وزير الخارجية السعودي دعم بلاده للحكومة الشرعية, بلاده SUPPORT لحكومة الشرعية",
        "يواجه رئيس الوزراء ضغوطا من المعارضة لتقديم استقالته, المعارضة REQUEST رئيس الوزراء",
        "نشرت الصحيفة نص الاتفاق الذي أبرم بين إيران وروسيا, إيران AGREE روسيا",
        "وبحسب مصادر طبية، قتل ثلاثة مدنيين في غارة للتحالف العربي على المدينة, لتحالف العربي ASSAULT ثلاثة مدنيين",
        "مقتل عشرة من الحوثيين بنيران الجيش اليمني في الجوف, الجيش اليمني ASSAULT الحوثيين",
        "من جانبها نفت الرياض اتهامات طهران بقصف سفارتها, الرياض REJECT طهران",
        "وهاجم دميرتاش الرئيس رجب طيب أردوغان متهما إياه بجر البلاد إلى الفوضى, دميرتاش ACCUSE الرئيس رجب طيب أردوغان",
    })
    void leadsFromTheNounOfAnActToWhoTakesPart(String text, String act) {
        reads(text, act);
    }

    @Test
    void aMissingRoleLeavesTheOtherKnown() {
        Act act = Parses.of("قرر الجيش الإثيوبي غزو الساحل").cues().stream().map(Cue::roles).filter(Objects::nonNull)
                .findFirst().orElseThrow();
        assertEquals(1, act.sources().size());
        assertTrue(act.targets().isEmpty());
    }

    @Test
    void aThreatBearsOnWhoCanAvertIt() {
        reads("تحدث الرئيس التركي مهددا بعملية جديدة إذا واصلت قسد القصف", "الرئيس التركي THREATEN قسد");
    }

    @Test
    void whoSuffersAnActDoesNotDoIt() {
        assertEquals(Set.of(), acts("بعد الهجمات التي تعرضت لها فرنسا زادت الشرطة الإجراءات"));
    }

    @Test
    void twoSidesNamedByOneWordAreNoTarget() {
        assertTrue(acts("أكد وزير الخارجية المصري أهمية التعاون بين البلدين").stream().noneMatch(a -> a.contains("COOPERATE")));
    }

    @ParameterizedTest
    @CsvSource({
        "أسف الوزير لاعتقال الشرطة الأوكرانية صحافيين أجانب, الشرطة الأوكرانية COERCE صحافيين أجانب",
        "استغربت عمان نداء الرئيس الفرنسي دول الجوار, الرئيس الفرنسي REQUEST دول الجوار",
        "سجن التاجر الليبي لتمويله حركة الشباب, التاجر الليبي AID حركة الشباب",
    })
    void aNounHasAnObjectBehindItsSubject(String text, String act) {
        reads(text, act);
    }

    @ParameterizedTest
    @CsvSource({
        "هنأ السلطان قابوس أمير الكويت بشفائه, السلطان قابوس SUPPORT أمير الكويت",
        "قتلت الشرطة الهندية مسلحين في كشمير, الشرطة الهندية ASSAULT مسلحين",
    })
    void aVerbIsNoParticleOrNounThatIsSpelledAlmostLikeIt(String text, String act) {
        reads(text, act);
    }

    @ParameterizedTest
    @CsvSource({
        "قالت الحركة إنها لن تقبل الوساطة، مهددة إسرائيل بضربات جديدة, THREATEN ACTUAL",
        "قالت الحركة إنها لا تقبل الوساطة، مهددة بمواصلة القصف طالما واصلت إسرائيل حصار المدينة, THREATEN ACTUAL",
    })
    void aParticipleIsNotNegatedWithTheActBefore(String text, String read) {
        Parse parse = Parses.of(text);
        List<String> found = parse.cues().stream().filter(cue -> cue.act() != null && !cue.verb())
                .map(cue -> cue.frame().type() + " " + parse.status().of(cue.act())).toList();
        assertTrue(found.contains(read), found::toString);
    }
}
