package daght.reading;

/** Reads the articles of one language. Immutable, shared by threads. */
interface LanguageReader {

    /** What is found in an article. */
    Reading read(Article article);
}
