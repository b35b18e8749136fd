package daght.train;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.util.model.BaseModel;

/** Writes OpenNLP models so that the same model is the same file: without the time when it was made. Stateless. */
final class ModelFile {

    private static final String MANIFEST = "manifest.properties";
    private static final String TIMESTAMP = "Timestamp";

    /** The earliest that a ZIP file can tell. */
    private static final LocalDateTime FIRST_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ModelFile() {
    }

    static void write(BaseModel model, Path file) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        model.serialize(made);
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(made.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), entry.getName().equals(MANIFEST) ? timeless(in.readAllBytes()) : in.readAllBytes());
            }
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            write(parts, out);
        }
    }

    private static void write(Map<String, byte[]> parts, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(FIRST_TIME);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    private static byte[] timeless(byte[] manifest) throws IOException {
        Properties properties = new Properties();
        properties.load(new ByteArrayInputStream(manifest));
        properties.setProperty(TIMESTAMP, "0");
        return new TreeMap<>(properties).entrySet().stream().map(e -> e.getKey() + "=" + e.getValue() + "\n").collect(Collectors.joining())
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
