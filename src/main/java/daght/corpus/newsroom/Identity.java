package daght.corpus.newsroom;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What makes two records one article. Pure functions. */
final class Identity {

    private static final int ID_DIGITS = 16;
    private static final int HASH_DIGITS = 32;

    private Identity() {
    }

    /** Identity of an article: its outlet and address, or where it has none its outlet, title and text in any spelling. */
    static String id(String outlet, String url, List<String> paragraphs) {
        String address = address(url);
        return address.isEmpty() ? digest(ID_DIGITS, "text", Folding.fold(outlet), Folding.key(String.join(" ", paragraphs)))
                : digest(ID_DIGITS, "url", Folding.fold(outlet), address);
    }

    /** Hash of a title and text as they are. */
    static String contentHash(List<String> paragraphs) {
        return digest(HASH_DIGITS, paragraphs.toArray(String[]::new));
    }

    /** An address without scheme, "www.", fragment and a slash at its end. */
    static String address(String url) {
        String address = url.strip().replaceFirst("#.*$", "").replaceFirst("^(?i:https?):/*", "").replaceFirst("^(?i:www\\.)", "").replaceFirst("/+$", "");
        int path = address.indexOf('/');
        return path < 0 ? address.toLowerCase(Locale.ROOT) : address.substring(0, path).toLowerCase(Locale.ROOT) + address.substring(path);
    }

    private static String digest(int digits, String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, digits);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
