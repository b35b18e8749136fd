package daght.annotation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes annotated paragraphs as JSON Lines. For one thread. */
public final class AnnotationWriter {

    private final JsonGenerator json;

    /** Writes to {@code out}, which stays open; nothing is sure to have reached it before {@link #flush()}. */
    public AnnotationWriter(Writer out) throws IOException {
        json = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build().createGenerator(out);
        json.setRootValueSeparator(null);
    }

    /** One paragraph, one line. */
    public void write(AnnotatedParagraph paragraph) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", paragraph.id());
        json.writeStringField("lang", paragraph.lang());
        json.writeStringField("date", paragraph.date());
        json.writeStringField("outlet", paragraph.outlet());
        json.writeStringField("text", paragraph.text());
        json.writeArrayFieldStart("actors");
        for (AnnotatedParagraph.Actor actor : paragraph.actors()) {
            write(actor);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("signals");
        for (AnnotatedParagraph.Signal signal : paragraph.signals()) {
            write(signal);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /** Sends what was written on its way. */
    public void flush() throws IOException {
        json.flush();
    }

    private void write(AnnotatedParagraph.Actor actor) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", actor.id());
        json.writeStringField("name", actor.name());
        json.writeStringField("country", actor.country());
        json.writeStringField("sector", actor.sector());
        json.writeArrayFieldStart("mentions");
        for (String mention : actor.mentions()) {
            json.writeString(mention);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("spans");
        for (AnnotatedParagraph.Span span : actor.spans()) {
            json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(AnnotatedParagraph.Signal signal) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", signal.source());
        json.writeStringField("target", signal.target());
        json.writeStringField("type", signal.type());
        json.writeStringField("status", signal.status());
        json.writeStringField("cue", signal.cue());
        json.writeStringField("reporter", signal.reporter());
        json.writeNumberField("confidence", BigDecimal.valueOf(signal.confidence()).setScale(3, RoundingMode.HALF_EVEN));
        json.writeStringField("attribution", signal.attribution());
        json.writeStringField("event_on", signal.eventOn());
        json.writeStringField("event_precision", signal.eventPrecision());
        json.writeEndObject();
    }
}
