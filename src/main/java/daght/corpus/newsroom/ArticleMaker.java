package daght.corpus.newsroom;

import daght.corpus.format.Found;
import daght.corpus.format.Reason;
import daght.text.LanguageDetector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes articles of records. One is enough for a JVM: immutable, for any number of threads.
 */
public final class ArticleMaker {

    private static final int LITTLE_DAMAGE = 2;
    private static final int DAMAGE_SHARE = 100;
    private static final int URL_CHARACTERS = 2_000;

    private final FieldNames names;
    private final Bylines bylines;
    private final Framing framing;
    private final Publication publication;
    private final Languages languages;

    /**
     * What became of a record.
     *
     * @param article  null if it is rejected
     * @param rejected why, or null
     * @param warnings what is wrong with an article that is one all the same
     */
    public record Made(NewsArticle article, Found.Fault rejected, List<Found.Fault> warnings) {
    }

    /**
     * A maker.
     *
     * @param fields a corpus's own names for our fields
     * @param today  day of the run; later dates are not believed
     */
    public ArticleMaker(Newsroom newsroom, Map<String, String> fields, LocalDate today) {
        Dates dates = new Dates(newsroom);
        names = new FieldNames(fields, newsroom);
        bylines = new Bylines(newsroom);
        framing = new Framing(newsroom, bylines, dates);
        publication = new Publication(dates, today);
        languages = new Languages(newsroom, LanguageDetector.shared());
    }

    /**
     * The article of a record.
     *
     * @param fileName of the file it comes from, which may tell its date
     */
    public Made make(Found.Record record, String fileName) {
        Map<String, String> fields = names.of(record.fields());
        if (!fields.containsKey("body")) {
            return rejected(record, Reason.NO_BODY, "no text among the fields " + record.fields().keySet() + "; name it with --fields body=\u2026");
        }
        String title = Cleaning.line(Html.text(fields.getOrDefault("title", "")));
        String text = Cleaning.text(Html.text(fields.get("body")));
        String author = Html.text(fields.getOrDefault("author", ""));
        Byline byline = bylines.read(author);
        Framing.Framed framed = framing.of(Paragraphs.of(text), title, author);
        if (framed.paragraphs().stream().noneMatch(p -> p.codePoints().anyMatch(Character::isLetter))) {
            return rejected(record, Reason.NO_BODY, "the text has no words in it");
        }
        long damage = text.chars().filter(c -> c == 0xFFFD).count();
        if (damage > LITTLE_DAMAGE && damage * DAMAGE_SHARE > text.length()) {
            return rejected(record, Reason.BAD_ENCODING, damage + " of " + text.length() + " characters did not decode; convert the file to UTF-8");
        }
        return article(record, fileName, fields, title, byline, framed, damage);
    }

    private Made article(Found.Record record, String fileName, Map<String, String> fields, String title, Byline byline,
            Framing.Framed framed,
            long damage) {
        Publication.Day day = publication.of(fields, framed.dateline(), fileName);
        Set<String> credited = new LinkedHashSet<>(byline.credited());
        credited.addAll(framed.credited());
        List<String> paragraphs = new ArrayList<>(List.of(title));
        paragraphs.addAll(framed.paragraphs());
        String url = Cleaning.line(fields.getOrDefault("url", ""));
        url = url.length() > URL_CHARACTERS ? "" : url;
        String outlet = Cleaning.line(fields.getOrDefault("outlet", host(url)));
        NewsArticle article = new NewsArticle(Identity.id(outlet, url, paragraphs), outlet, url, title,
                byline.author().isEmpty() ? framed.author() : byline.author(), languages.of(fields.get("language"), paragraphs),
                        day.date(), day.from(),
                publication.version(fields, day.date()), List.copyOf(credited), paragraphs, Identity.contentHash(paragraphs));
        List<Found.Fault> warnings = new ArrayList<>();
        day.warnings().forEach(w -> warnings.add(new Found.Fault(record.number(), Reason.WARNING_DATE, w, record.raw())));
        if (damage > 0) {
            warnings.add(new Found.Fault(record.number(), Reason.WARNING_ENCODING, damage + " characters did not decode", record.raw()));
        }
        return new Made(article, null, warnings);
    }

    private static String host(String url) {
        String address = Identity.address(url);
        int path = address.indexOf('/');
        return path > 0 ? address.substring(0, path) : address;
    }

    private static Made rejected(Found.Record record, Reason reason, String detail) {
        return new Made(null, new Found.Fault(record.number(), reason, detail, record.raw()), List.of());
    }
}
