package daght.actor;

/**
 * A country of the lexicon.
 *
 * @param code     ISO 3166 alpha-3
 * @param name     usual English name
 * @param nameAr   usual Arabic name
 * @param wikidata Wikidata item, or empty
 */
public record Country(String code, String name, String nameAr, String wikidata) {

    /** The state as an actor: it, its government and its capital where it acts are one. */
    public Actor state() {
        return new Actor(code + "_GOV", "Government of " + inSentence(), nameAr, code, Sector.GOV, wikidata);
    }

    /** Its people as an actor. */
    public Actor people() {
        return new Actor(code + "_PEOPLE", "People of " + inSentence(), nameAr, code, Sector.CVL, "");
    }

    /** The English name as it stands behind "of". */
    String inSentence() {
        boolean article = name.startsWith("United ") || name.endsWith(" Republic") || name.endsWith(" Islands") || name.equals("Netherlands");
        return article ? "the " + name : name;
    }
}
