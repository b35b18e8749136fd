package daght.reading;

import daght.actor.Actor;
import daght.actor.Mention;
import daght.signal.Signal;
import java.util.List;
import java.util.Map;

/**
 * What the reader found in an article.
 *
 * @param paragraphs one for each paragraph of the article, in its order
 * @param actors     every actor that a mention or signal of the article names, by id
 */
public record Reading(List<Paragraph> paragraphs, Map<String, Actor> actors) {

    /**
     * What the reader found in one paragraph.
     *
     * @param sentences how many sentences it has
     * @param tokens    how many tokens (words, numbers and marks, clitics not cut off)
     * @param mentions  in the order of their starts
     * @param signals   in the order of their cues
     */
    public record Paragraph(int sentences, int tokens, List<Mention> mentions, List<Signal> signals) {
    }
}
