package daght.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes corpora of a size or shape out of articles that are there. The same articles give the same corpora. */
final class Corpora {

    /** Copies lie so many days apart, further than copies of one story. */
    private static final int DAYS_APART = 60;
    private static final int DAYS = 40;
    private static final List<String> COUNTRIES = List.of("إيران", "إسرائيل", "روسيا", "تركيا", "فرنسا", "مصر", "قطر", "سوريا", "الصين", "ألمانيا",
            "بريطانيا", "السعودية");

    private Corpora() {
    }

    /** A corpus of as many articles as asked for, each of sentences that are drawn from all the articles there are. */
    static List<Item> recombined(List<Item> items, int count) {
        List<String> titles = items.stream().map(Item::title).filter(t -> !t.isBlank()).toList();
        List<String> sentences = items.stream().flatMap(i -> i.paragraphs().stream()).flatMap(p -> sentences(p).stream()).toList();
        List<String> outlets = items.stream().map(Item::outlet).filter(o -> !o.isEmpty()).distinct().toList();
        LocalDate first = LocalDate.of(2024, 1, 1);
        Random random = new Random(count);
        List<Item> made = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<String> paragraphs = IntStream.range(0, 4 + random.nextInt(6)).mapToObj(p -> paragraph(sentences, random)).toList();
            String outlet = outlets.get(random.nextInt(outlets.size()));
            made.add(new Item(titles.get(random.nextInt(titles.size())) + " " + i, paragraphs, first.plusDays(random.nextInt(DAYS)), outlet,
                    "https://" + outlet + ".example/" + i));
        }
        return made;
    }

    private static String paragraph(List<String> sentences, Random random) {
        return String.join(" ", IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(s -> sentences.get(random.nextInt(sentences.size()))).toList());
    }

    /** So many times the corpus: copies of other days whose sentences stand in another order, so that they are other articles. */
    static Stream<Item> times(List<Item> items, int times) {
        return copies(items, 0, times);
    }

    /** Of ever more such copies, each of other months, those from one number on and below another. */
    static Stream<Item> copies(List<Item> items, int from, int to) {
        return IntStream.range(from, to).boxed().flatMap(copy -> items.stream().map(item -> copy == 0 ? item : varied(item, copy)));
    }

    private static Item varied(Item item, int copy) {
        List<String> paragraphs = new ArrayList<>(item.paragraphs().size());
        for (String paragraph : item.paragraphs()) {
            List<String> sentences = new ArrayList<>(sentences(paragraph));
            Collections.rotate(sentences, copy);
            paragraphs.add(String.join(" ", sentences));
        }
        Collections.rotate(paragraphs, copy);
        return new Item(item.title() + " " + copy, paragraphs, item.published().plusDays((long) DAYS_APART * copy), item.outlet(),
                item.url().isEmpty() ? "" : item.url() + "?copy=" + copy);
    }

    private static List<String> sentences(String paragraph) {
        return Arrays.asList(paragraph.split("(?<=[.!؟?]) +"));
    }

    /**
     * The corpus with a paragraph more in each article, of acts between countries.
     *
     * @param skewed whether one outlet has nine in ten articles and one pair all of the acts that were added; else each act has a pair of
     *               its turn
     */
    static Stream<Item> acts(List<Item> items, int acts, boolean skewed) {
        return IntStream.range(0, items.size()).mapToObj(i -> {
            Item item = items.get(i);
            List<String> paragraphs = new ArrayList<>(item.paragraphs());
            for (int act = 0; act < acts; act++) {
                int pair = skewed ? 0 : i * acts + act;
                String source = COUNTRIES.get(pair % COUNTRIES.size());
                String target = COUNTRIES.get((pair + 1 + pair / COUNTRIES.size() % (COUNTRIES.size() - 1)) % COUNTRIES.size());
                paragraphs.add("اتهمت " + source + " " + target + " بدعم الإرهاب في المنطقة.");
            }
            String outlet = skewed && i % 10 != 0 ? items.get(0).outlet() : item.outlet();
            return new Item(item.title(), paragraphs, item.published(), outlet, item.url());
        });
    }
}
