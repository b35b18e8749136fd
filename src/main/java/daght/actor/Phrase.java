package daght.actor;

import java.util.ArrayList;
import java.util.List;

/**
 * A noun phrase that names or describes an actor, as the finder builds it up; {@link Cast} makes an actor of it. Token places are of the
 * passage, offsets UTF-16 units of its text.
 */
public final class Phrase {

    private static final String HE = "\u0647";
    private static final String SHE = "\u0647\u0627";
    private static final String THEY = "\u0647\u0645";
    private static final String BOTH = "\u0647\u0645\u0627";

    /** What a phrase is before anybody asks whom it means. */
    public enum Kind {
        /** A state by name, epithet, capital or a nationality adjective. */
        STATE,
        /** An actor of the lexicon by name. */
        NAMED,
        /** Role, adjectives, institution, name in some combination. */
        DESCRIBED,
        /** A person whom only a name tells. */
        PERSON,
        /** The people of a country. */
        NATIONALS
    }

    Kind kind;
    int from;
    int to;
    int start;
    int end;
    /** Whom it means, where the words alone tell. */
    Actor actor;
    /** Papers of the same title, or bodies of the same short name. */
    final List<Actor> namesakes = new ArrayList<>(1);
    /** The words as a description, for a short name that turns out to be nobody's; or null. */
    Phrase otherwise;
    ActorSense.Role role;
    ActorSense.Portfolio portfolio;
    String country = "";
    Sector sector;
    char conjunction;
    char preposition;
    /** Folded pronoun at the head ("حكومته"), or empty. */
    String pronoun = "";
    char gender = 'm';
    /** Whether a name behind it is of somebody else. */
    boolean unnamed;
    /** Whether a word of number before the head governs it, so that its ending tells nothing: "عدد من [المواطنين]", "11 [مسلحا]". */
    boolean counted;
    char number = 's';
    boolean definite;
    /** Head word, folded, without clitics. */
    String head = "";
    /** Tokens of a personal or proper name that no lexicon has, folded. */
    final List<String> name = new ArrayList<>(2);
    /** English names of adjectives and complements, in their order. */
    final List<String> qualities = new ArrayList<>(2);
    /** Whether a person of the lexicon. */
    boolean person;
    /** Folded family name, where that alone told a person of the lexicon; or empty. */
    String family = "";
    /** Whether a short name, which needs an earlier full one. */
    boolean brief;
    /** Whether the whole name, even where it counts as a short one because it is a common word too. */
    boolean full;
    /** Whether a short name that has a meaning of its own as a word. */
    boolean common;
    /** Whether it belongs to a body of no one country (مسلحي تنظيم داعش). */
    boolean wide;
    /** Whether it is no actor more often than one: a country after "to" or "from", a person by a common word. */
    boolean weak;
    /** Whether it is a capital that stands for its government. */
    boolean capital;
    /** Whether it is a place by the word before it. */
    boolean preposed;
    /** Whether it is no actor here and only tells what country the words are about. */
    boolean hint;
    /** Whether the words are a nationality adjective. */
    boolean adjective;
    /** Phrases that stand inside this one and are mentions of their own. */
    final List<Phrase> inner = new ArrayList<>(1);
    String foundBy = "description";
    float likely;

    /** What it is by its words. */
    public Kind kind() {
        return kind;
    }

    /** First token. */
    public int from() {
        return from;
    }

    /** Token after the last. */
    public int to() {
        return to;
    }

    /** First UTF-16 unit. */
    public int start() {
        return start;
    }

    /** Unit after the last. */
    public int end() {
        return end;
    }

    /** Whom it means; null until the cast has told. */
    public Actor actor() {
        return actor;
    }

    /** The preposition written together with it (ب, ل, ك), or 0. */
    public char preposition() {
        return preposition;
    }

    /** و or ف written together with it, or 0. */
    public char conjunction() {
        return conjunction;
    }

    /** How a verb agrees with it: m or f. */
    public char gender() {
        return gender;
    }

    /** s, d or p. */
    public char number() {
        return number;
    }

    /** Whether its ending says that it is a subject, not an object: الحوثيون, مسلحو, مسؤولان. */
    public boolean nominative() {
        return !counted && number == 'p' && (head.endsWith("\u0648\u0646") || head.endsWith("\u0648")) || !counted && number == 'd' && head.endsWith("\u0627\u0646");
    }

    /** Whether its ending says that it is no subject, but of one behind إن: الحوثيين, مسؤولين. */
    public boolean oblique() {
        return !counted && number != 's' && head.endsWith("\u064A\u0646");
    }

    /** Whether a pronoun, folded as it is written behind a word, can stand for it by gender and number. */
    public boolean fits(String pronoun) {
        return switch (pronoun) {
            case HE -> number == 's' && gender == 'm';
            case SHE -> number == 's' && gender == 'f' || number == 'p' && !human();
            case THEY -> number == 'p';
            case BOTH -> number == 'd';
            default -> false;
        };
    }

    /** Whether it is one that the reader knows: by name, article or pronoun. */
    public boolean definite() {
        return definite;
    }

    /** Whether it is a nationality adjective. */
    public boolean adjective() {
        return adjective;
    }

    /** Whether it is no actor more often than one, by rules; {@link #likely} knows better where a model has judged. */
    public boolean weak() {
        return weak;
    }

    /** Whether a person or persons, whom people can speak to and of. */
    public boolean human() {
        return kind != Kind.STATE && (role == null || !role.kind().equals("body"));
    }

    /** Whether it is a source that only tells (مصادر, تقرير). */
    public boolean source() {
        return role != null && role.kind().equals("source");
    }

    /** How it was found, as mentions say it. */
    public String foundBy() {
        return foundBy;
    }

    /** How likely it is a mention of an actor, from 0 to 1; 0 until {@link MentionModel} has told. */
    public float likely() {
        return likely;
    }

    /** Takes how likely it is a mention by what is known of it now. */
    public void judged(float likelihood) {
        likely = likelihood;
    }

    /** The head word, folded. */
    public String head() {
        return head;
    }

}
