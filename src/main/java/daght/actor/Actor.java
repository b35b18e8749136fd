package daght.actor;

/**
 * Someone who acts in public life, as the tables know him: one identity however many words name it.
 *
 * @param id      stable identity: a lexicon id such as {@code IRQ_GOV}, or one derived from the description of an actor
 *                that no lexicon names
 * @param name    usual English name, or a short English description
 * @param nameAr  usual Arabic name, or the words of the first mention
 * @param country ISO 3166 alpha-3, or empty where none fits
 * @param sector  what kind of body it is
 * @param wikidata Wikidata item ({@code Q…}), or empty
 */
public record Actor(String id, String name, String nameAr, String country, Sector sector, String wikidata) {
}
