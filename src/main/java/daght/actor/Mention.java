package daght.actor;

/**
 * Words of a paragraph that name or describe an actor.
 *
 * @param start    first Unicode code point of the mention in the paragraph
 * @param end      code point after the last
 * @param sentence number of its sentence in the paragraph, from 0
 * @param text     the words, exactly as they stand between {@code start} and {@code end}
 * @param actorId  whom they name
 * @param foundBy  how the mention was found: {@code lexicon}, {@code description}, {@code name}, {@code name_finder}, {@code coreference}
 */
public record Mention(int start, int end, int sentence, String text, String actorId, String foundBy) {
}
