package daght.signal;

import daght.actor.Phrase;
import daght.lexicon.Passage;
import daght.time.Moment;
import java.util.function.IntUnaryOperator;

/**
 * A signal as the finder holds it, before offsets become code points.
 *
 * @param from first token of the cue
 * @param to   token after its last
 */
public record Found(Frame frame, Phrase source, Phrase target, Status status, int from, int to, Phrase reporter, Attribution attribution,
                    double confidence) {

    /**
     * The row.
     *
     * @param offset turns a UTF-16 offset into a code point
     * @param when   when it happened, or null
     */
    public Signal signal(Passage p, IntUnaryOperator offset, Moment when) {
        int start = p.token(from).start();
        int end = p.token(to - 1).end();
        boolean reported = reporter != null && reporter.actor() != null;
        return new Signal(p.sentence(from), source.actor().id(), offset.applyAsInt(source.start()), offset.applyAsInt(source.end()),
                target.actor().id(), offset.applyAsInt(target.start()), offset.applyAsInt(target.end()), frame.type(), frame.stance(),
                        status,
                p.text().substring(start, end), offset.applyAsInt(start), offset.applyAsInt(end), reported ? reporter.actor().id() : "",
                reported ? p.text().substring(reporter.start(), reporter.end()) : "", attribution, confidence,
                when == null ? null : when.first(), when == null ? null : when.precision().code());
    }
}
