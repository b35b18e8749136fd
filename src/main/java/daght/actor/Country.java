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
        return new Actor(code + "_GOV", "Government of " + name, nameAr, code, Sector.GOV, wikidata);
    }

    /** Its people as an actor. */
    public Actor people() {
        return new Actor(code + "_PEOPLE", "People of " + name, nameAr, code, Sector.CVL, "");
    }
}
