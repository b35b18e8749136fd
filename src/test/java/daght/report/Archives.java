package daght.report;

import daght.report.Archive.Act;
import java.time.LocalDate;
import java.util.Random;

/** The tables that the tests of the page look at. */
final class Archives {

    /** What a hostile corpus would like to run. */
    static final String ATTACK = "</script><script>document.title='broken'</script><img src=x onerror=\"alert(1)\">";

    private static final String[][] ACTORS = {
        {"USA_GOV", "United States government", "الحكومة الأميركية", "USA", "GOV", "واشنطن"},
        {"IRN_GOV", "Iranian government", "الحكومة الإيرانية", "IRN", "GOV", "طهران"},
        {"IRQ_GOV", "Iraqi government", "الحكومة العراقية", "IRQ", "GOV", "بغداد"},
        {"TUR_GOV", "Turkish government", "الحكومة التركية", "TUR", "GOV", "أنقرة"},
        {"YEM_HOUTHI", "Houthis", "الحوثيون", "YEM", "REB", "الحوثيون"},
        {"INT_UN", "United Nations", "الأمم المتحدة", null, "IGO", "الأمم المتحدة"},
        {"SAU_GOV", "Saudi government", "الحكومة السعودية", "SAU", "GOV", "الرياض"},
        {"LBN_HEZ", "Hezbollah", "حزب الله", "LBN", "REB", "حزب الله"},
        {"EGY_GOV", "Egyptian government", "الحكومة المصرية", "EGY", "GOV", "القاهرة"},
        {"SYR_GOV", "Syrian government", "الحكومة السورية", "SYR", "GOV", "دمشق"},
    };
    private static final String[] OUTLETS = {"صحيفة الضفاف", "الأفق", "بريد المغرب", "مرصد الخليج", "منبر عدن", "قلم الشام", "صدى دجلة",
            "Nile Today"};
    private static final String[][] ACTS = {
        {"REQUEST", "طالبت"}, {"ACCUSE", "اتهمت"}, {"THREATEN", "هددت"}, {"REJECT", "رفضت"}, {"SANCTION", "عاقبت"}, {"ASSAULT", "قصفت"},
                {"SUPPORT", "أيدت"},
        {"CONSULT", "التقت"}, {"COERCE", "حاصرت"},
    };

    private Archives() {
    }

    /** One pair with one story that is surely right, and one with two that are hardly so, one of them told twice by the same outlet. */
    static Archive doubtful() {
        Archive archive = actors().run(3, 3, 0, 0);
        archive.article("sure", OUTLETS[0], "2024-03-01", "sure", null, "خبر", "اتهمت القاهرة دمشق.")
                .signal("sure", 1, new Act("EGY_GOV", "القاهرة", "SYR_GOV", "دمشق", "ACCUSE", "اتهمت").confidence(0.9));
        for (int i = 0; i < 2; i++) {
            archive.article("doubt" + i, OUTLETS[1], "2024-03-0" + (2 + i), "doubt" + i, null, "خبر", "قرب بغداد، قصفت طائرات أنقرة.");
            Act act = new Act("IRQ_GOV", "بغداد", "TUR_GOV", "أنقرة", "ASSAULT", "قصفت");
            archive.signal("doubt" + i, 1, act.confidence(0.2 + 0.1 * i));
            if (i == 0) {
                archive.signal("doubt" + i, 1, act.confidence(0.1));
            }
        }
        return archive;
    }

    /**
     * A small corpus. Its strongest arrow is USA_GOV on IRN_GOV, verbal: a wire story that eight outlets print and five stories more,
     * 13 reports in 6 stories.
     */
    static Archive small() {
        Archive archive = actors().run(66, 60, 4, 2);
        String wire = "قال مسؤول إن واشنطن طالبت طهران بوقف التخصيب قبل نهاية الشهر، وذكرت وكالة 𝔸 أن المهلة قريبة.";
        for (int i = 0; i < OUTLETS.length; i++) {
            archive.article("wire" + i, OUTLETS[i], "2024-03-0" + (1 + i % 3), "wire0", "https://example.org/wire/" + i,
                    "واشنطن تطالب طهران", wire);
            archive.signal("wire" + i, 1, new Act("USA_GOV", "واشنطن", "IRN_GOV", "طهران", "REQUEST", "طالبت").by("USA_GOV", "مسؤول")
                    .confidence(0.9));
        }
        for (int i = 0; i < 5; i++) {
            archive.article("us" + i, OUTLETS[i], "2024-03-" + (10 + i), "us" + i, "https://example.org/us/" + i, "مهلة جديدة",
                    "في تطور آخر رقم " + i + " هددت واشنطن طهران بعقوبات.");
            archive.signal("us" + i, 1, new Act("USA_GOV", "واشنطن", "IRN_GOV", "طهران", "THREATEN", "هددت").by(null, "مصادر دبلوماسية")
                    .confidence(0.5 + 0.05 * i));
        }
        Random chance = new Random(7);
        for (int i = 0; i < 45; i++) {
            String[] source = ACTORS[chance.nextInt(ACTORS.length)];
            String[] target = ACTORS[(chance.nextInt(ACTORS.length - 1) + 1 + java.util.Arrays.asList(ACTORS)
                    .indexOf(source)) % ACTORS.length];
            String[] act = ACTS[chance.nextInt(ACTS.length)];
            String day = i == 0 ? null : LocalDate.of(2024, 3, 1).plusDays(i == 44 ? 3 : chance.nextInt(60)).toString();
            if (source[0].equals("USA_GOV") && target[0].equals("IRN_GOV")) {
                continue;
            }
            archive.article("x" + i, OUTLETS[chance.nextInt(OUTLETS.length)], day, "x" + i, "https://example.org/x/" + i, "خبر رقم " + i,
                    "ذكر تقرير أن " + source[5] + " " + act[1] + " " + target[5] + " أمس، دون تفاصيل أخرى.");
            archive.signal("x" + i, 1, new Act(source[0], source[5], target[0], target[5], act[0], act[1])
                    .status(i % 9 == 1 ? "NEGATED" : i % 7 == 1 ? "PROSPECTIVE" : i % 11 == 1 ? "FAILED" : "ACTUAL").confidence(0.4
                            + 0.012 * i));
        }
        archive.actor("IRQ_OFFICIAL_S", "officials of Iraq", "مسؤولون عراقيون", "IRQ", "GOV")
                .article("officials", "Nile Today", "2024-03-09", "officials", null, "بيان", "اتهم مسؤولون عراقيون أنقرة بقطع المياه.")
                .signal("officials", 1, new Act("IRQ_OFFICIAL_S", "مسؤولون عراقيون", "TUR_GOV", "أنقرة", "ACCUSE", "اتهم"));
        archive.article("en1", "Nile Today", "2024-03-02", "en1", "https://example.org/en", "en", new String[] {"A talk",
                "An article in English."});
        archive.reject("a.jsonl", 3, "not_json", "line 3: unexpected end", "{\"title\": ").reject("b.txt", 1, "no_body", "no text", "")
                .reject("a.jsonl", 9, "warning_date", "31 February", "…");
        return archive;
    }

    /** A corpus in which nothing was found. */
    static Archive nothing() {
        return new Archive().run(0, 0, 0, 0);
    }

    /** A corpus whose every text is an attack on the page. */
    static Archive hostile() {
        Archive archive = new Archive().run(3, 3, 0, 0)
                .actor("EVIL\"><img src=x onerror=alert(2)>", "Evil " + ATTACK, "شر \u202E" + ATTACK, "IRQ", "GOV")
                .actor("GOOD", "{b|Good} ${x} ${constructor}", null, "XXX", "GOV");
        String[] urls = {"javascript:document.title='broken'", "data:text/html,<script>alert(3)</script>", " JaVaScRiPt:alert(4)"};
        for (int i = 0; i < urls.length; i++) {
            String body = "شر " + ATTACK + " ضغط \u202E على \u2067 خير ]]> <!-- <script> \u2028 &lt;b&gt; " + i;
            archive.article("h" + i, "outlet " + i + ATTACK, "2024-03-0" + (1 + i), "h" + i, urls[i], "title " + ATTACK, body);
            archive.signal("h" + i, 1, new Act("EVIL\"><img src=x onerror=alert(2)>", "شر", "GOOD", "خير", "ACCUSE", "ضغط").by(null,
                    "<b onmouseover=alert(5)>"));
        }
        return archive.reject("<script>alert(6)</script>", 1, "<img src=x onerror=alert(7)>", ATTACK, ATTACK);
    }

    /** A large corpus: three reports in each article, a third of them copies, texts that compress no better than news does. */
    static Archive large(int articles) {
        Archive archive = new Archive().run(articles, articles, 0, 0);
        Random chance = new Random(1);
        int actors = 1500;
        for (int i = 0; i < actors; i++) {
            archive.actor("A" + i, "Actor number " + i, "الفاعل رقم " + i, ACTORS[i % 5][3], "GOV");
        }
        for (int i = 0; i < articles; i++) {
            int first = i % 3 == 0 ? Math.max(0, i - 1) : i;
            Random story = new Random(first);
            StringBuilder body = new StringBuilder("المصدر طالبت الهدف");
            for (int word = 0; word < 70; word++) {
                body.append(' ');
                for (int sign = 0; sign < 3 + story.nextInt(4); sign++) {
                    body.append((char) ('\u0627' + (int) Math.min(35, Math.abs(story.nextGaussian() * 14))));
                }
            }
            archive.article("a%015x".formatted(Integer.toUnsignedLong(i * 0x9E3779B9)), "outlet " + chance.nextInt(14), LocalDate.of(2023,
                    1, 1).plusDays(i % 500).toString(), "story" + first,
                    "https://example.org/news/2023/" + i + "/article", "عنوان الخبر رقم " + i + " عن شأن من شؤون السياسة", body.toString());
            for (int n = 0; n < 3; n++) {
                int source = (int) Math.min(actors - 1, Math.abs(story.nextGaussian() * 120));
                int target = (source + 1 + (int) Math.min(actors - 2, Math.abs(story.nextGaussian() * 120))) % actors;
                archive.signal("a%015x".formatted(Integer.toUnsignedLong(i * 0x9E3779B9)), 1, new Act("A" + source, "المصدر", "A"
                        + target, "الهدف", ACTS[story.nextInt(ACTS.length)][0], "طالبت")
                        .confidence(0.3 + 0.6 * story.nextDouble()));
            }
        }
        return archive;
    }

    private static Archive actors() {
        Archive archive = new Archive();
        for (String[] actor : ACTORS) {
            archive.actor(actor[0], actor[1], actor[2], actor[3], actor[4]);
        }
        return archive;
    }
}
