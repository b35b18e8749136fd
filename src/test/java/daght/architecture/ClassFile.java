package daght.architecture;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A compiled class, as far as its constant pool tells which others it uses: by name, by descriptor or by signature. */
record ClassFile(String name, Set<String> uses) {

    private static final Pattern DESCRIPTOR = Pattern.compile("L([a-zA-Z_$][\\w$]*(?:/[\\w$]+)+)[;<]");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z_$][\\w$]*(?:/[\\w$]+)+");

    static ClassFile read(Path root, Path file) throws IOException {
        String name = root.relativize(file).toString().replace('\\', '/').replace(".class", "");
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.skipNBytes(8);
            return new ClassFile(name, uses(in));
        }
    }

    private static Set<String> uses(DataInputStream in) throws IOException {
        Set<String> uses = new TreeSet<>();
        int size = in.readUnsignedShort();
        for (int i = 1; i < size; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> add(in.readUTF(), uses);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                default -> throw new IOException("constant of tag " + tag + " unknown");
            }
        }
        return uses;
    }

    private static void add(String text, Set<String> uses) {
        if (NAME.matcher(text).matches()) {
            uses.add(text);
        }
        Matcher matcher = DESCRIPTOR.matcher(text);
        while (matcher.find()) {
            uses.add(matcher.group(1));
        }
    }

    /** The package right below {@code daght}, or empty. */
    String layer() {
        return name.startsWith("daght/") && name.indexOf('/', 6) > 0 ? name.substring(6, name.indexOf('/', 6)) : "";
    }
}
