package daght.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCheckTest {

    private static final String ACTOR = """
        - id: IRQ_NUJABA
          name: Harakat al-Nujaba
          name_ar: حركة النجباء
          forms: [حركة النجباء]
          country: IRQ
          sector: REB
          kind: group
        """;
    private static final String FRAME = """
        - id: warn
          type: THREATEN
          verbs: [{root: حذر, form: 2}]
          target: [object]
        """;

    @TempDir
    private Path folder;

    private List<String> faults(String file, String yaml) throws IOException {
        return faults(file, yaml.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> faults(String file, byte[] yaml) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, yaml);
        return LexiconCheck.check(folder).stream().map(p -> p.toString().replace(folder + "/", "")).toList();
    }

    private void only(String fault, List<String> faults) {
        assertEquals(List.of(fault), faults);
    }

    @Test
    void aGoodLexiconHasNone() throws IOException {
        faults("ar/actors/iraq.yaml", ACTOR);
        faults("ar/verbs.yaml", "- {id: fail, kind: fail, verbs: [{root: فشل, form: 1}], nouns: [فشل], takes: [في]}\n");
        faults("ar/portfolios.yaml", "- {id: oil, name: Oil, forms: [النفط], sector: GOV}\n");
        faults("ar/adjectives.yaml", "- {word: أمني, name: security, sector: COP}\n");
        faults("ar/roles.yaml", "- {id: official, name: official, words: [مسؤول], plural: [مسؤولون], sector: GOV, kind: person}\n");
        faults("ar/countries.yaml", "- {code: IRQ, name: Iraq, name_ar: العراق, forms: [العراق], capital: [بغداد], wikidata: Q796}\n");
        assertEquals(List.of(), faults("ar/frames/threaten.yaml", FRAME));
    }

    @Test
    void findsTheSameFilesInTheFolderOfOneLanguage() throws IOException {
        only("actors/iraq.yaml:6: actor 'IRQ_NUJABA': sector 'ARMY' unknown; "
            + "allowed: BUS, COP, CVL, GOV, IGO, JUD, LEG, MED, MIL, NGO, PTY, REB, REL",
            faults("actors/iraq.yaml", ACTOR.replace("REB", "ARMY")));
    }

    @Test
    void aKeyThatIsUnknown() throws IOException {
        only("ar/actors/iraq.yaml:8: actor 'IRQ_NUJABA': key 'aliases' unknown; allowed: country, forms, gender, id, kind, name, name_ar, "
            + "offices, outlets, sector, short, wikidata", faults("ar/actors/iraq.yaml", ACTOR + "  aliases: [النجباء]\n"));
    }

    @Test
    void aTraitThatIsUnknown() throws IOException {
        String role = "- {id: envoy, name: envoy, words: [مبعوث], sector: GOV, kind: person, traits: [sent, going]}\n";
        assertTrue(faults("ar/roles.yaml", role).get(0).startsWith("ar/roles.yaml:1: role 'envoy': trait 'going' unknown; allowed: blurred, "));
    }

    @Test
    void aKeyThatIsMissing() throws IOException {
        only("ar/actors/iraq.yaml:1: actor 'IRQ_NUJABA': key 'sector' is missing",
            faults("ar/actors/iraq.yaml", ACTOR.replace("  sector: REB\n", "")));
    }

    @Test
    void aKeyGivenTwice() throws IOException {
        only("ar/actors/iraq.yaml:8: key 'kind' stands twice in one entry", faults("ar/actors/iraq.yaml", ACTOR + "  kind: body\n"));
    }

    @Test
    void aCountryThatIsNone() throws IOException {
        only("ar/actors/iraq.yaml:5: actor 'IRQ_NUJABA': country 'IRK' unknown; allowed: an ISO 3166 alpha-3 code such as IRQ, or \"\"",
            faults("ar/actors/iraq.yaml", ACTOR.replace("country: IRQ", "country: IRK")));
    }

    @Test
    void noCountryAtAllIsRightWhereItIsSaid() throws IOException {
        assertEquals(List.of(), faults("ar/actors/iraq.yaml", ACTOR.replace("country: IRQ", "country: \"\"")));
    }

    @Test
    void aKindThatIsNone() throws IOException {
        only("ar/actors/iraq.yaml:7: actor 'IRQ_NUJABA': kind 'gang' unknown; allowed: body, group, person",
            faults("ar/actors/iraq.yaml", ACTOR.replace("group", "gang")));
    }

    @Test
    void anIdThatTwoFilesGive() throws IOException {
        faults("ar/actors/a.yaml", ACTOR);
        only("ar/actors/b.yaml:1: actor 'IRQ_NUJABA': id given before, at " + folder + "/ar/actors/a.yaml:1",
            raw(faults("ar/actors/b.yaml", ACTOR), folder));
    }

    private static List<String> raw(List<String> faults, Path folder) {
        return faults.stream().map(f -> f.replace("at ar/", "at " + folder + "/ar/")).toList();
    }

    @Test
    void aFormThatTwoActorsHaveUpToLettersThatAreUsedForOneAnother() throws IOException {
        List<String> faults = faults("ar/actors/a.yaml", ACTOR + ACTOR.replace("IRQ_NUJABA", "IRQ_OTHER").replace("حركة", "حركه"));
        only("ar/actors/a.yaml:11: actor 'IRQ_OTHER': form 'حركه النجباء' is one of actor 'IRQ_NUJABA' too, at ar/actors/a.yaml:4; "
            + "give it to one, or put it under 'short' of both", faults);
    }

    @Test
    void aShortNameMayBeThatOfSeveral() throws IOException {
        String one = ACTOR + "  short: [النجباء]\n";
        assertEquals(List.of(), faults("ar/actors/a.yaml",
            one + one.replace("IRQ_NUJABA", "IRQ_OTHER").replace("[حركة النجباء]", "[حركة أخرى]")));
    }

    @Test
    void aFormWithAPrefix() throws IOException {
        only("ar/actors/a.yaml:4: actor 'IRQ_NUJABA': form 'وحركة النجباء' is 'حركة النجباء' with the prefix 'و'; leave it out",
            faults("ar/actors/a.yaml", ACTOR.replace("[حركة النجباء]", "[حركة النجباء, وحركة النجباء]")));
    }

    @Test
    void aFormWithDiacritics() throws IOException {
        only("ar/actors/a.yaml:4: actor 'IRQ_NUJABA': 'forms' has 'حركة النُّجباء': "
            + "has diacritics; write it without, they are no matter to matching",
            faults("ar/actors/a.yaml", ACTOR.replace("[حركة النجباء]", "[حركة النُّجباء]")));
    }

    @Test
    void aFormThatIsEmptyOrHasWhatNobodySees() throws IOException {
        List<String> faults = faults("ar/actors/a.yaml", ACTOR.replace("[حركة النجباء]", "[\"\", \"حركة\u200F\", \"حـركة\", \" حركة\"]"));
        assertEquals(4, faults.size());
        assertTrue(faults.get(0).endsWith("'forms' has '': empty; leave it out"), faults.get(0));
        assertTrue(faults.get(1).contains("without a shape"), faults.get(1));
        assertTrue(faults.get(2).contains("tatweel"), faults.get(2));
        assertTrue(faults.get(3).contains("blanks"), faults.get(3));
    }

    @Test
    void anActorWithoutForms() throws IOException {
        only("ar/actors/a.yaml:4: actor 'IRQ_NUJABA': 'forms' has no words; it can never match",
            faults("ar/actors/a.yaml", ACTOR.replace("[حركة النجباء]", "[]")));
    }

    @Test
    void aListThatIsNone() throws IOException {
        only("ar/actors/a.yaml:4: actor 'IRQ_NUJABA': 'forms' is a list: [حركة النجباء]",
            faults("ar/actors/a.yaml", ACTOR.replace("[حركة النجباء]", "حركة النجباء")));
    }

    @Test
    void anOfficeWhoseDaysAreNoneOrTurnedRound() throws IOException {
        String offices = ACTOR + "  offices:\n    - {role: chief, country: IRQ, from: 2020, to: \"\"}\n"
            + "    - {role: chief, country: IRQ, from: 2020-02-01, to: 2019-02-01}\n";
        faults("ar/roles.yaml", "- {id: chief, name: chief, words: [رئيس], sector: GOV, kind: person, office: true}\n");
        List<String> faults = faults("ar/actors/a.yaml", offices);
        assertEquals(List.of("ar/actors/a.yaml:9: actor 'IRQ_NUJABA': 'from' is '2020'; write a day as 2022-10-27, or \"\"",
            "ar/actors/a.yaml:10: actor 'IRQ_NUJABA': an office that ends (2019-02-01) before it begins (2020-02-01)"), faults);
    }

    @Test
    void anOfficeOfARoleThatIsNotThere() throws IOException {
        faults("ar/roles.yaml", "- {id: chief, name: chief, words: [رئيس], sector: GOV, kind: person, office: true}\n");
        List<String> faults = faults("ar/actors/a.yaml", ACTOR + "  offices: [{role: cheif, country: IRQ, from: \"\", to: \"\"}]\n");
        only("ar/actors/a.yaml:8: actor 'IRQ_NUJABA': role 'cheif' of an office unknown; allowed: an id of roles.yaml, or minister: and an "
            + "id of portfolios.yaml", faults);
    }

    @Test
    void aFrameThatCanNeverMatch() throws IOException {
        only("ar/frames/a.yaml:1: frame 'warn': no verbs, nouns or phrases; it can never match",
            faults("ar/frames/a.yaml", FRAME.replace("  verbs: [{root: حذر, form: 2}]\n", "")));
    }

    @Test
    void aTypeThatIsNone() throws IOException {
        only("ar/frames/a.yaml:2: frame 'warn': type 'WARN' unknown; allowed: ACCUSE, AGREE, AID, ASSAULT, COERCE, CONCEDE, CONSULT, "
            + "COOPERATE, MOBILIZE, PROTEST, REJECT, REQUEST, RETREAT, SANCTION, SUPPORT, THREATEN",
            faults("ar/frames/a.yaml", FRAME.replace("THREATEN", "WARN")));
    }

    @Test
    void aRootOfTheWrongLength() throws IOException {
        only("ar/frames/a.yaml:3: frame 'warn': root 'حذ' has not 3 letters, as form 2 asks; it can never match",
            faults("ar/frames/a.yaml", FRAME.replace("حذر", "حذ")));
        only("ar/frames/a.yaml:3: frame 'warn': root 'حذر' has not 4 letters, as form q1 asks; it can never match",
            faults("ar/frames/a.yaml", FRAME.replace("form: 2", "form: q1")));
    }

    @Test
    void aFormOfAVerbThatIsNone() throws IOException {
        only("ar/frames/a.yaml:3: frame 'warn': form '11' of a verb unknown; allowed: 1 to 10, q1, q2, q4",
            faults("ar/frames/a.yaml", FRAME.replace("form: 2", "form: 11")));
    }

    @Test
    void aMarkerThatIsNone() throws IOException {
        only("ar/frames/a.yaml:4: frame 'warn': marker 'objct' of 'target' unknown; allowed: object, a preposition, or \"\" for none",
            faults("ar/frames/a.yaml", FRAME.replace("[object]", "[objct, على, \"\"]")));
    }

    @Test
    void aStanceOutOfRange() throws IOException {
        only("ar/frames/a.yaml:5: frame 'warn': stance '-11' unknown; allowed: -10 to 10",
            faults("ar/frames/a.yaml", FRAME + "  stance: -11\n"));
    }

    @Test
    void anExampleWhoseWordsDoNotStandInIt() throws IOException {
        only("ar/frames/a.yaml:5: frame 'warn': 'target' of the example, 'دمشق', does not stand in its text",
            faults("ar/frames/a.yaml", FRAME + "  example: {text: \"حذرت واشنطن طهران\", source: واشنطن, target: دمشق, cue: حذرت}\n"));
    }

    @Test
    void aWordOfTimeThatSaysTooLittleOrTooMuch() throws IOException {
        only("ar/times.yaml:1: time 'x': number '13' unknown; allowed: 1 to 12",
            faults("ar/times.yaml", "- {id: x, kind: month, number: 13, words: [أكتوبر]}\n"));
        only("ar/times.yaml:1: time 'x': key 'number' is missing; a weekday has one",
            faults("ar/times.yaml", "- {id: x, kind: weekday, words: [الخميس]}\n"));
        only("ar/times.yaml:1: time 'x': key 'unit' is missing; allowed: day, hour, month, week, year",
            faults("ar/times.yaml", "- {id: x, kind: period, words: [الشهر]}\n"));
        only("ar/times.yaml:1: time 'x': number 'one' unknown; allowed: a whole number",
            faults("ar/times.yaml", "- {id: x, kind: day, number: one, words: [أمس]}\n"));
        assertEquals(List.of(), faults("ar/times.yaml", "- {id: x, kind: day, number: -1, words: [أمس], foreign: [yesterday]}\n"));
    }

    @Test
    void theBuiltInLexiconHasNoFaultInItsWordsOfTime() {
        assertEquals(List.of(), LexiconCheck.check(Path.of("data/lexicon")).stream().filter(p -> p.file().endsWith("times.yaml")).toList());
    }

    @Test
    void aVerbOfAKindThatIsNone() throws IOException {
        only("ar/verbs.yaml:1: verb 'x': kind 'walk' unknown; allowed: begin, deny, fail, fear, intend, light, plain, possible, receive, "
            + "say, stop, try, want", faults("ar/verbs.yaml", "- {id: x, kind: walk, nouns: [فشل]}\n"));
    }

    @Test
    void yamlThatIsNoneIsNamedWithItsLine() throws IOException {
        List<String> faults = faults("ar/frames/a.yaml", "- id: x\n  type: [REQUEST\n- id: y\n");
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).startsWith("ar/frames/a.yaml:3: not YAML: "), faults.get(0));
    }

    @Test
    void bytesThatAreNotUtf8() throws IOException {
        only("ar/roles.yaml:1: not UTF-8; convert the file", faults("ar/roles.yaml", new byte[] {'-', ' ', (byte) 0xC7, (byte) 0xE1}));
    }

    @Test
    void aFileOfAnUnknownName() throws IOException {
        List<String> faults = faults("ar/villains.yaml", ACTOR);
        assertTrue(faults.get(0).startsWith("ar/villains.yaml:1: no kind of lexicon file has this name; allowed: countries.yaml"),
            faults.get(0));
    }

    @Test
    void aFolderWithoutFiles() {
        assertEquals(1, LexiconCheck.check(folder).size());
    }

    @Test
    void allFaultsAreToldInTheOrderOfTheirLines() throws IOException {
        List<String> faults = faults("ar/actors/a.yaml", ACTOR.replace("IRQ\n", "IRK\n").replace("REB", "ARMY").replace("group", "gang"));
        assertEquals(List.of("5", "6", "7"), faults.stream().map(f -> f.split(":")[1]).toList());
    }

    @Test
    void theBuiltInLexiconHasNone() {
        assertEquals(List.of(), LexiconCheck.check(Path.of("data/lexicon")).stream()
            .filter(p -> !p.message().startsWith("no YAML files")).toList());
    }
}
