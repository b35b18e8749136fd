package daght.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a file holds, reading it ends, and each of its rows is an article with a text or a reject with a reason. */
class ReadersPropertyTest {

    private static final String GOOD = "{\"title\": \"هدنة\", \"body\": \"دعت الوساطة إلى هدنة.\", \"published\": \"2024-05-03\", "
            + "\"outlet\": \"o\", \"url\": \"https://o.example/2024/05/03/x\", \"tags\": [1, {\"a\": null}]}";

    @Provide
    static Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(2_000);
    }

    @Property
    void anyBytes(@ForAll("bytes") byte[] bytes) {
        AnyFile.NAMES.forEach(name -> AnyFile.read(name, bytes));
    }

    /** Good files of every form with a few bytes changed, left out or doubled, or cut off. */
    @Property
    void goodFilesWithFaults(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        for (String name : AnyFile.NAMES) {
            byte[] bytes = broken(good(name, random), random);
            AnyFile.read(name, bytes);
        }
    }

    @Property
    void anyValuesInARecord(@ForAll String title, @ForAll String body, @ForAll String date) throws IOException {
        Map<String, String> record = Map.of("title", title, "body", body, "published", date, "url", title, "outlet", date);
        byte[] json = new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsBytes(record);
        AnyFile.read("a.json", json);
    }

    private static byte[] good(String name, Random random) throws IOException {
        String text = switch (random.nextInt(5)) {
            case 0 -> "[" + GOOD + ",\n" + GOOD + "]";
            case 1 -> GOOD + "\n" + GOOD + "\n";
            case 2 -> "title,body,published\nهدنة,\"دعت, الوساطة\",2024-05-03\nأخرى,نص,\n";
            case 3 -> "title\tbody\nهدنة\tدعت الوساطة\n";
            default -> "عنوان\n\nبغداد - 3 أيار: نص الخبر.\n\nفقرة <b>ثانية</b>.\n";
        };
        byte[] plain = text.getBytes(random.nextInt(4) == 0 ? Charset.forName("windows-1256") : StandardCharsets.UTF_8);
        if (name.endsWith(".zip")) {
            return CorpusTest.zip("a.json", text);
        }
        if (!name.endsWith(".gz")) {
            return plain;
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    private static byte[] broken(byte[] bytes, Random random) {
        byte[] result = bytes.clone();
        for (int i = random.nextInt(5); i > 0 && result.length > 1; i--) {
            int at = random.nextInt(result.length);
            switch (random.nextInt(4)) {
                case 0 -> result[at] = (byte) random.nextInt(256);
                case 1 -> result = java.util.Arrays.copyOf(result, at);
                case 2 -> result[at] = (byte) "\"{}[],:\\\n\0".charAt(random.nextInt(10));
                default -> {
                    byte[] longer = java.util.Arrays.copyOf(result, result.length + result.length - at);
                    System.arraycopy(result, at, longer, result.length, result.length - at);
                    result = longer;
                }
            }
        }
        return result;
    }
}
