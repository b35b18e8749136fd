package daght.table;

import daght.actor.Actor;
import daght.actor.Mention;
import daght.actor.Sector;
import daght.reading.Article;
import daght.reading.Reading;
import daght.signal.Attribution;
import daght.signal.EventType;
import daght.signal.Signal;
import daght.signal.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what tests write in brackets: {@code [IRQ>USA REQUEST]}, {@code [IRQ>USA ACCUSE NEGATED by REU]}, {@code [IRQ]}. */
final class TaggedReader implements ReaderSource, ReaderSource.Reader {

    private static final Pattern TAG = Pattern.compile("\\[(\\w+)(?:>(\\w+) ([A-Z]+)(?: ([A-Z]+))?(?: by (\\w+))?)?]");

    @Override
    public Reader reader() {
        return this;
    }

    @Override
    public boolean covers(String language) {
        return "ar".equals(language);
    }

    @Override
    public Reading read(Article article) {
        Map<String, Actor> actors = new LinkedHashMap<>();
        List<Reading.Paragraph> paragraphs = article.paragraphs().stream().map(text -> paragraph(text, actors)).toList();
        return new Reading(paragraphs, actors);
    }

    private static Reading.Paragraph paragraph(String text, Map<String, Actor> actors) {
        if (text.contains("[BREAK]")) {
            throw new IllegalStateException("the reader broke");
        }
        List<Mention> mentions = new ArrayList<>();
        List<Signal> signals = new ArrayList<>();
        for (Matcher tag = TAG.matcher(text); tag.find();) {
            Mention source = mention(text, tag, 1, actors);
            mentions.add(source);
            if (tag.group(2) != null) {
                Mention target = mention(text, tag, 2, actors);
                mentions.add(target);
                signals.add(signal(source, target, tag));
            }
        }
        return new Reading.Paragraph(1, text.split(" ").length, mentions, signals);
    }

    private static Mention mention(String text, Matcher tag, int group, Map<String, Actor> actors) {
        String id = tag.group(group);
        actors.put(id, new Actor(id, "name of " + id, "اسم " + id, "", Sector.GOV, ""));
        return new Mention(text.codePointCount(0, tag.start(group)), text.codePointCount(0, tag.end(group)), 0, id, id, "lexicon");
    }

    private static Signal signal(Mention source, Mention target, Matcher tag) {
        EventType type = EventType.valueOf(tag.group(3));
        Status status = tag.group(4) == null ? Status.ACTUAL : Status.valueOf(tag.group(4));
        String by = tag.group(5) == null ? "" : tag.group(5);
        return new Signal(0, source.actorId(), source.start(), source.end(), target.actorId(), target.start(), target.end(),
                type, type.stance(), status, tag.group(3), target.end() + 1, target.end() + 1 + tag.group(3).length(), by, by,
                by.isEmpty() ? Attribution.NARRATED : Attribution.INDIRECT, 0.7, null, null);
    }
}
