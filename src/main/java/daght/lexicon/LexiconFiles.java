package daght.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The YAML files that the reader learns its words from: those in the jar, and a user's own laid over them in the order given. It holds
 * text alone, so that it can be sent to another machine and read there.
 */
public final class LexiconFiles implements Serializable {

    private static final String ROOT = "/daght/lexicon/";

    private final ArrayList<Source> sources;

    /**
     * One file.
     *
     * @param path     where it lies, as faults show it
     * @param language of the folder it lies in
     * @param name     its path below that folder, with {@code /}
     * @param text     what it says
     */
    public record Source(String path, String language, String name, String text) implements Serializable {
    }

    private LexiconFiles(List<Source> sources) {
        this.sources = new ArrayList<>(sources);
    }

    /** The lexicons in the jar, of every language in {@code index.txt}. */
    public static LexiconFiles builtIn() {
        List<Source> sources = new ArrayList<>();
        for (String name : resource(ROOT + "index.txt").lines().filter(l -> !l.isBlank()).toList()) {
            int slash = name.indexOf('/');
            sources.add(new Source("data/lexicon/" + name, name.substring(0, slash), name.substring(slash + 1), resource(ROOT + name)));
        }
        return new LexiconFiles(sources);
    }

    /**
     * These files with a user's own laid over them: an entry of the same id replaces the older one.
     *
     * @param folder a folder in the layout of {@code data/lexicon}: one folder for each language, YAML files in it; or the files of one
     *               language without such a folder, which are taken as Arabic
     * @throws UncheckedIOException if a file cannot be read
     */
    public LexiconFiles with(Path folder) {
        List<Source> all = new ArrayList<>(sources);
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(p -> p.toString().endsWith(".yaml") || p.toString().endsWith(".yml")).sorted().toList()) {
                Path inside = folder.relativize(file);
                String first = inside.getName(0).toString();
                boolean named = inside.getNameCount() > 1 && first.length() == 2;
                String name = (named ? inside.subpath(1, inside.getNameCount()) : inside).toString().replace('\\', '/');
                all.add(new Source(file.toString(), named ? first.toLowerCase(Locale.ROOT) : "ar", name, Files.readString(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LexiconFiles(all);
    }

    /** No files at all: the ground for a folder that is to be looked at alone. */
    public static LexiconFiles none() {
        return new LexiconFiles(List.of());
    }

    /** The files, later ones over earlier ones. */
    public List<Source> sources() {
        return List.copyOf(sources);
    }

    /** SHA-256 of all texts in their order, in hexadecimal: the {@code lexicon_hash} of a run. */
    public String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Source source : sources) {
                digest.update(source.language().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(source.text().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = LexiconFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar holds no " + name + "; build it with Maven");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
