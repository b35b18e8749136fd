package daght.actor;

import daght.lexicon.Entry;
import daght.lexicon.LexiconFiles;
import daght.lexicon.LexiconReader;
import daght.lexicon.Vocabulary;
import daght.text.Folding;
import daght.text.VerbForm;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Countries, actors, roles and what belongs to them, from the lexicon files into a vocabulary. Immutable once read.
 */
public final class ActorLexicon {

    private static final String AL = "\u0627\u0644";
    private static final String TA_MARBUTA = "\u0647";

    private static final String SERVANT = "\u0639\u0628\u062F\u0627\u0644";
    private static final String SERVANT_APART = "\u0639\u0628\u062F \u0627\u0644";

    private final LexiconReader reader;
    private final Vocabulary vocabulary;
    private ActorSense.Role ministry;
    private final Map<String, Country> countries = new HashMap<>();
    private final Map<String, ActorSense.Role> roles = new HashMap<>();
    private final Map<String, List<ActorSense.Named>> holders = new HashMap<>();
    private final Map<String, String> outlets = new HashMap<>();
    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Set<String> rebellious = new HashSet<>();

    private ActorLexicon(LexiconReader reader, Vocabulary vocabulary) {
        this.reader = reader;
        this.vocabulary = vocabulary;
    }

    /** Reads the files of a language; faults are noted with the reader. */
    public static ActorLexicon read(LexiconFiles files, String language, LexiconReader reader, Vocabulary vocabulary) {
        ActorLexicon lexicon = new ActorLexicon(reader, vocabulary);
        reader.entries(files, language, "countries").forEach(lexicon::country);
        reader.entries(files, language, "roles").forEach(lexicon::role);
        reader.entries(files, language, "adjectives").forEach(lexicon::adjective);
        reader.entries(files, language, "portfolios").forEach(lexicon::portfolio);
        reader.entries(files, language, "actors").forEach(lexicon::actor);
        reader.entries(files, language, "names").forEach(lexicon::names);
        return lexicon;
    }

    /** A country by its code, or null. */
    public Country country(String code) {
        return countries.get(code);
    }

    /** The role of a ministry, or null. */
    public ActorSense.Role ministry() {
        return ministry;
    }

    /** A role by its id, or null. */
    public ActorSense.Role role(String id) {
        return roles.get(id);
    }

    /** Who held an office on a day, or null where the lexicon does not know one. */
    public ActorSense.Named holder(String role, String country, LocalDate day) {
        for (ActorSense.Named named : holders.getOrDefault(role + "@" + country, List.of())) {
            if (named.offices().stream().anyMatch(o -> o.role().equals(role) && o.country().equals(country) && o.heldOn(day))) {
                return named;
            }
        }
        return null;
    }

    /** The country of an outlet as its corpus names it, or empty. */
    public String outletCountry(String outlet) {
        return outlets.getOrDefault(Folding.fold(outlet), "");
    }

    /** Whether a body is called so in one of its names, the first word of which tells its kind: طالبان is a حركة for "حركة طالبان". */
    public boolean calls(String kind, Actor actor) {
        return kinds.getOrDefault(actor.id(), Set.of()).contains(kind);
    }

    /** Whether a quality, by the name that an adjective has in English, is one of rebels (متطرف, إرهابي). */
    public boolean blames(String quality) {
        return rebellious.contains(quality);
    }

    private void country(Entry e) {
        Country country = new Country(e.text("code"), e.text("name"), e.text("name_ar"), e.text("wikidata"));
        countries.put(country.code(), country);
        place(e.texts("forms"), country, ActorSense.Place.Kind.NAME, e.text("gender"));
        place(e.texts("epithets"), country, ActorSense.Place.Kind.EPITHET, "");
        place(e.texts("capital"), country, ActorSense.Place.Kind.CAPITAL, "");
        place(e.texts("places"), country, ActorSense.Place.Kind.PLACE, "");
        for (String nisba : e.texts("nisba")) {
            inflect(new ActorSense.Nisba(country, false), Folding.fold(nisba), true);
        }
        for (String people : e.texts("people")) {
            put(new ActorSense.Nisba(country, true), Folding.fold(people), 'm', 'p');
        }
    }

    /**
     * Adds names of a country of one kind.
     *
     * @param gender how verbs agree with the first form, or empty
     */
    private void place(List<String> forms, Country country, ActorSense.Place.Kind kind, String gender) {
        for (String form : forms) {
            char agrees = gender.isEmpty() || !form.equals(forms.get(0)) ? 'f' : gender.charAt(0);
            vocabulary.addPhrase(new ActorSense.Place(country, kind, agrees), Folding.fold(form));
        }
    }

    private void role(Entry e) {
        ActorSense.Role role = new ActorSense.Role(e.text("id"), e.text("name"), sector(e), e.text("kind"), e.flag("office"),
                e.flag("state"), e.flag("weak"), e.flag("thing"), traits(e), e.text("before_name"));
        roles.put(role.id(), role);
        if (role.is(Trait.MINISTRY)) {
            ministry = role;
        }
        for (String word : e.texts("words")) {
            roleWord(role, Folding.fold(word), e.has("feminine") && e.texts("feminine").isEmpty() ? 'm' : 's');
        }
        for (String word : e.texts("feminine")) {
            roleWord(role, Folding.fold(word), 'f');
        }
        List<String> plural = e.texts("plural");
        for (String word : plural) {
            if (!word.equals("sound")) {
                roleWord(role, Folding.fold(word), 'p');
            }
        }
        if (plural.contains("sound")) {
            e.texts("words").stream().map(Folding::fold).filter(w -> w.indexOf(' ') < 0).forEach(w -> soundPlural(role, w));
        }
    }

    private Set<Trait> traits(Entry e) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (String trait : e.texts("traits")) {
            try {
                traits.add(Trait.valueOf(trait.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException ex) {
                reader.problem(e, "trait '" + trait + "' is unknown; allowed: " + List.of(Trait.values()));
            }
        }
        return traits;
    }

    /** The forms of a role word: s in the singular, m one that has no feminine, f in the feminine, p in the plural. */
    private void roleWord(ActorSense.Role role, String word, char number) {
        if (word.indexOf(' ') >= 0) {
            rolePhrase(role, word);
            return;
        }
        if (role.kind().equals("return")) {
            put(role, word, 'm', 's');
            return;
        }
        boolean soundFeminine = word.endsWith("\u0627\u062A") && !role.person();
        char gender = number == 'f' || soundFeminine || word.endsWith(TA_MARBUTA) && !role.person() ? 'f' : 'm';
        boolean soundMasculine = role.kind().equals("people") && (word.endsWith("\u0648\u0646") || word.endsWith("\u064A\u0646"));
        put(role, word, gender, number == 'p' || soundFeminine || soundMasculine ? 'p' : 's');
        boolean people = role.person() || role.kind().equals("people");
        if (number == 's' && people && !word.endsWith(TA_MARBUTA)) {
            put(role, word + TA_MARBUTA, 'f', 's');
        }
        if (number != 'p') {
            dual(role, word, gender);
        } else if (word.endsWith("\u0648\u0646") || word.endsWith("\u064A\u0646")) {
            put(role, word.substring(0, word.length() - 1), 'm', 'p');
        }
    }

    /** A role of several words as it stands, with the article before the first word, and before all of them. */
    private void rolePhrase(ActorSense.Role role, String phrase) {
        vocabulary.addPhrase(role, phrase);
        if (!phrase.startsWith(AL)) {
            vocabulary.addPhrase(role, AL + phrase);
            String[] words = phrase.split(" ");
            StringBuilder all = new StringBuilder();
            for (String word : words) {
                all.append(all.isEmpty() ? "" : " ").append(word.startsWith(AL) ? word : AL + word);
            }
            vocabulary.addPhrase(role, all.toString());
            int last = phrase.lastIndexOf(' ') + 1;
            if (words.length == 2 && !phrase.startsWith(AL, last)) {
                vocabulary.addPhrase(role, phrase.substring(0, last) + AL + phrase.substring(last));
            }
        }
    }

    private void soundPlural(ActorSense.Role role, String word) {
        put(role, word + "\u0648\u0646", 'm', 'p');
        put(role, word + "\u064A\u0646", 'm', 'p');
        put(role, word + "\u0648", 'm', 'p');
        put(role, word + "\u064A", 'm', 'p');
        put(role, word + "\u0627\u062A", 'f', 'p');
    }

    private void dual(ActorSense.Role role, String word, char gender) {
        String stem = word.endsWith(TA_MARBUTA) ? word.substring(0, word.length() - 1) + "\u062A" : word;
        for (String ending : List.of("\u0627\u0646", "\u064A\u0646", "\u0627", "\u064A")) {
            put(role, stem + ending, gender, 'd');
        }
        if (word.endsWith(TA_MARBUTA)) {
            put(role, stem, 'f', 's');
        }
    }

    private void adjective(Entry e) {
        Sector sector = e.text("sector").isEmpty() ? null : sector(e);
        ActorSense.Adjective adjective = new ActorSense.Adjective(e.text("name"), sector, e.text("country"));
        inflect(adjective, Folding.fold(e.text("word")), true);
        if (sector == Sector.REB) {
            rebellious.add(adjective.name());
        }
        for (String plural : e.texts("plural")) {
            put(adjective, Folding.fold(plural), 'm', 'p');
        }
    }

    private void portfolio(Entry e) {
        ActorSense.Portfolio portfolio = new ActorSense.Portfolio(e.text("id"), e.text("name"), sector(e));
        for (String form : e.texts("forms")) {
            String folded = Folding.fold(form);
            vocabulary.addPhrase(portfolio, folded);
            if (folded.startsWith(AL) && folded.indexOf(' ') < 0) {
                vocabulary.addPhrase(portfolio, folded.substring(2));
                String own = folded.endsWith(TA_MARBUTA) ? folded.substring(2, folded.length() - 1) + "\u062A" : folded.substring(2);
                put(portfolio, own, 'm', 's');
            }
        }
    }

    private void actor(Entry e) {
        Sector sector = sector(e);
        Actor actor = new Actor(e.text("id"), e.text("name"), e.text("name_ar"), e.text("country"), sector, e.text("wikidata"));
        boolean person = e.text("kind").equals("person");
        char gender = e.text("gender").isEmpty() ? 'm' : e.text("gender").charAt(0);
        List<ActorSense.Office> offices = offices(e);
        ActorSense.Named named = new ActorSense.Named(actor, false, person, gender, offices);
        ActorSense.Named brief = new ActorSense.Named(actor, true, person, gender, offices);
        e.texts("forms").forEach(f -> spellings(f, person).forEach(s -> vocabulary.addPhrase(named, s)));
        e.texts("short").forEach(f -> vocabulary.addPhrase(brief, Folding.fold(f)));
        if (!person) {
            e.texts("forms").stream().map(Folding::fold).filter(f -> f.indexOf(' ') > 0).forEach(f -> kind(actor, f));
        }
        e.texts("outlets").forEach(o -> outlets.put(Folding.fold(o), actor.country()));
        if (sector == Sector.MED) {
            e.texts("forms").forEach(o -> outlets.putIfAbsent(Folding.fold(o), actor.country()));
            e.texts("short").forEach(o -> outlets.putIfAbsent(Folding.fold(o), actor.country()));
            e.texts("forms").stream().map(Folding::fold).filter(f -> f.matches("\\S+ \\S+")).forEach(f -> vocabulary.addPhrase(
                    new ActorSense.Title(actor), f.substring(f.indexOf(' ') + 1)));
        }
        for (ActorSense.Office office : offices) {
            holders.computeIfAbsent(office.role() + "@" + office.country(), k -> new ArrayList<>()).add(named);
        }
    }

    /** A name folded; of a person with عبد both as a word of its own and joined to the next. */
    private static Set<String> spellings(String form, boolean person) {
        String folded = Folding.fold(form);
        String apart = folded.replace(SERVANT, SERVANT_APART);
        String joined = folded.replace(SERVANT_APART, SERVANT);
        return person && !apart.equals(joined) ? Set.of(apart, joined) : Set.of(folded);
    }

    private void kind(Actor actor, String form) {
        String first = form.substring(form.startsWith(AL) ? AL.length() : 0, form.indexOf(' '));
        kinds.computeIfAbsent(actor.id(), k -> new HashSet<>()).add(first);
    }

    private List<ActorSense.Office> offices(Entry e) {
        List<ActorSense.Office> out = new ArrayList<>();
        for (Entry o : e.entries("offices")) {
            out.add(new ActorSense.Office(o.text("role"), o.text("country"), day(e, o.text("from")), day(e, o.text("to"))));
        }
        return List.copyOf(out);
    }

    private LocalDate day(Entry e, String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text.length() == 4 ? text + "-01-01" : text);
        } catch (DateTimeParseException ex) {
            reader.problem(e, "'" + text + "' is no day; write it as 2022-10-27");
            return null;
        }
    }

    private void names(Entry e) {
        for (String name : e.texts("given")) {
            String folded = Folding.fold(name);
            if (folded.indexOf(' ') < 0) {
                put(new ActorSense.GivenName(), folded, 'm', 's');
            }
        }
    }

    private Sector sector(Entry e) {
        try {
            return Sector.valueOf(e.text("sector").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException ex) {
            reader.problem(e, "sector '" + e.text("sector") + "' is unknown; allowed: " + List.of(Sector.values()));
            return Sector.CVL;
        }
    }

    private void inflect(ActorSense sense, String word, boolean dual) {
        put(sense, word, 'm', 's');
        put(sense, word + "\u0627", 'm', 's');
        String stem = word.endsWith(TA_MARBUTA) ? word.substring(0, word.length() - 1) : word;
        put(sense, stem + TA_MARBUTA, 'f', 's');
        put(sense, word + "\u0648\u0646", 'm', 'p');
        put(sense, word + "\u064A\u0646", 'm', 'p');
        put(sense, stem + "\u0627\u062A", 'f', 'p');
        if (dual) {
            put(sense, word + "\u0627\u0646", 'm', 'd');
            put(sense, stem + "\u062A\u064A\u0646", 'f', 'd');
            put(sense, stem + "\u062A\u0627\u0646", 'f', 'd');
        }
    }

    private void put(ActorSense sense, String written, char gender, char number) {
        vocabulary.add(sense, new VerbForm(written, VerbForm.Kind.VERBAL_NOUN, 0, gender, number, false));
    }
}
