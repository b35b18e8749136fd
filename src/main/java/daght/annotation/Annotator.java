package daght.annotation;

import daght.actor.Actor;
import daght.actor.Mention;
import daght.reading.Article;
import daght.reading.ArticleReader;
import daght.reading.Reading;
import daght.signal.Signal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Turns what the reader found in an article into annotated paragraphs. As thread-safe as the reader: it holds nothing else. */
public final class Annotator {

    private final ArticleReader reader;

    public Annotator(ArticleReader reader) {
        this.reader = reader;
    }

    /** One paragraph as an article of its own, without a title. */
    public AnnotatedParagraph paragraph(Article article) {
        Reading reading = reader.read(article);
        int last = article.paragraphs().size() - 1;
        return form(article, article.id(), article.paragraphs().get(last), reading.paragraphs().get(last), reading.actors());
    }

    /**
     * Every paragraph of an article that is not blank.
     *
     * @param ids the id of each paragraph of the article, in its order
     */
    public List<AnnotatedParagraph> article(Article article, List<String> ids) {
        Reading reading = reader.read(article);
        List<AnnotatedParagraph> out = new ArrayList<>();
        for (int i = 0; i < article.paragraphs().size(); i++) {
            String text = article.paragraphs().get(i);
            if (!text.isBlank()) {
                out.add(form(article, ids.get(i), text, reading.paragraphs().get(i), reading.actors()));
            }
        }
        return out;
    }

    static AnnotatedParagraph form(Article article, String id, String text, Reading.Paragraph read, Map<String, Actor> known) {
        Map<String, String> ids = number(read);
        List<AnnotatedParagraph.Actor> actors = new ArrayList<>();
        ids.forEach((actor, number) -> actors.add(actor(number, known.get(actor), mentionsOf(read, actor))));
        List<AnnotatedParagraph.Signal> signals = read.signals().stream().map(s -> signal(s, ids)).toList();
        String date = article.publishedOn() == null ? "" : article.publishedOn().toString();
        return new AnnotatedParagraph(id, article.language(), date, article.outlet(), text, actors, signals);
    }

    /** Numbers the actors in the order of their first mention; one that only a signal leads to comes after them. */
    private static Map<String, String> number(Reading.Paragraph read) {
        Map<String, Integer> first = new LinkedHashMap<>();
        for (Mention mention : read.mentions()) {
            first.merge(mention.actorId(), mention.start(), Math::min);
        }
        TreeMap<Integer, List<String>> byStart = new TreeMap<>();
        first.forEach((actor, start) -> byStart.computeIfAbsent(start, s -> new ArrayList<>()).add(actor));
        List<String> order = new ArrayList<>();
        byStart.values().forEach(order::addAll);
        for (Signal signal : read.signals()) {
            order.add(signal.source());
            order.add(signal.target());
        }
        Map<String, String> ids = new LinkedHashMap<>();
        for (String actor : order) {
            ids.putIfAbsent(actor, "a" + (ids.size() + 1));
        }
        return ids;
    }

    private static List<Mention> mentionsOf(Reading.Paragraph read, String actor) {
        return read.mentions().stream().filter(m -> m.actorId().equals(actor)).toList();
    }

    private static AnnotatedParagraph.Actor actor(String id, Actor actor, List<Mention> mentions) {
        List<String> words = mentions.stream().map(Mention::text).distinct().toList();
        List<AnnotatedParagraph.Span> spans = mentions.stream().map(m -> new AnnotatedParagraph.Span(m.start(), m.end())).distinct()
            .toList();
        return new AnnotatedParagraph.Actor(id, actor.name(), actor.country(), actor.sector().name(), words, spans);
    }

    private static AnnotatedParagraph.Signal signal(Signal s, Map<String, String> ids) {
        return new AnnotatedParagraph.Signal(ids.get(s.source()), ids.get(s.target()), s.type().name(), s.status().name(), s.cue(),
            s.reporter().isEmpty() ? "" : ids.getOrDefault(s.reporter(), ""), s.confidence(),
            s.attribution().name().toLowerCase(Locale.ROOT), s.eventOn() == null ? null : s.eventOn().toString(), s.eventPrecision(),
            new AnnotatedParagraph.Span(s.cueStart(), s.cueEnd()));
    }
}
