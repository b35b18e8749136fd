package daght.corpus.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every format there is. A new one is a class and a line here. */
public final class Formats {

    private static final List<Format> ALL = List.of(
            new ParquetFormat(),
            new JsonLinesFormat(),
            new JsonFormat(),
            new DelimitedFormat("csv"),
            new DelimitedFormat("tsv"),
            new TextFormat());

    private Formats() {
    }

    /** Their names, for messages. */
    public static List<String> names() {
        return ALL.stream().map(Format::name).toList();
    }

    /** The format of this name. */
    public static Optional<Format> named(String name) {
        return ALL.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /** The format of a file: what its content says, then what its name says; text that nobody claims is plain text. */
    public static Optional<Format> guess(Source source) {
        String name = plainName(source.name());
        return first(f -> f.knowsName(name) && f.knowsContent(source.head()))
                .or(() -> first(f -> f.knowsContent(source.head())))
                .or(() -> source.head().isText() ? first(f -> f.knowsName(name)) : Optional.empty())
                .or(() -> source.head().isText() ? named("text") : Optional.empty());
    }

    private static Optional<Format> first(java.util.function.Predicate<Format> test) {
        return ALL.stream().filter(test).findFirst();
    }

    private static String plainName(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|bz2|zip)$", "");
    }
}
