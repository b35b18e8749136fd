package daght.signal;

import java.time.LocalDate;

/**
 * One report of one act or stance of a source toward a target. All offsets are Unicode code points in the paragraph, ends exclusive; a
 * span of a source or target that is only understood (a dropped subject, a pronoun) is that of the mention it leads back to.
 *
 * @param sentence       number of the sentence that carries the cue, from 0
 * @param source         id of the actor who acts
 * @param target         id of the actor whom the act bears on; never the source
 * @param type           PLOVER class
 * @param stance         from -10 (attack) to +10 (aid, yielding)
 * @param status         how far it went
 * @param cue            the words that carry the act, as they stand between {@code cueStart} and {@code cueEnd}
 * @param reporter       id of the actor to whom the paragraph gives the statement, or empty when the writer says it
 * @param reporterText   the words that name the reporter, or empty
 * @param attribution    how it is given to the reporter
 * @param confidence     probability that the row is right, from 0 to 1
 * @param eventOn        the day of the act by the expression of time near it, the first one of a longer time, or null
 * @param eventPrecision {@code day}, {@code week}, {@code month}, {@code year}, or null with {@code eventOn}
 */
public record Signal(int sentence,
                     String source, int sourceStart, int sourceEnd,
                     String target, int targetStart, int targetEnd,
                     EventType type, double stance, Status status,
                     String cue, int cueStart, int cueEnd,
                     String reporter, String reporterText, Attribution attribution,
                     double confidence, LocalDate eventOn, String eventPrecision) {
}
