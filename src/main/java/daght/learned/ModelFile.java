package daght.learned;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The files of models in the jar: {@code data/model}, and those that the build learns. Stateless. */
public final class ModelFile {

    private ModelFile() {
    }

    /**
     * Makes something of a file.
     *
     * @param <T> what it makes
     */
    @FunctionalInterface
    public interface Form<T> {
        /** What the bytes say. */
        T of(InputStream in) throws IOException;
    }

    /**
     * What a model file of a language says.
     *
     * @throws IllegalStateException if the jar has no such file
     */
    public static <T> T load(String language, String file, Form<T> form) {
        String name = "/daght/model/" + language + "/" + file;
        try (InputStream in = ModelFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar holds no " + name + "; build it with Maven");
            }
            return form.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
