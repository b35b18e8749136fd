package daght.corpus.format;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of cells with a header: comma, tab, semicolon or bar between cells, whichever the header has most of. Cells may be quoted, and a
 * quoted cell may hold
 * line breaks; a quote inside it is doubled.
 */
final class DelimitedFormat implements Format {

    private static final List<Character> DELIMITERS = List.of(',', '\t', ';', '|');

    private final String name;
    private final String ending;

    DelimitedFormat(String name) {
        this.name = name;
        this.ending = "." + name;
    }

    @Override
    public String name() {
        return name;
    }

    /** Never: a line of prose may have as many commas as a header. */
    @Override
    public boolean knowsContent(Head head) {
        return false;
    }

    @Override
    public boolean knowsName(String fileName) {
        return fileName.endsWith(ending);
    }

    @Override
    public Records open(Source source, Limits limits) throws IOException {
        return new DelimitedRecords(new CharFeed(source.text()), delimiter(source.head().firstLine()), limits);
    }

    private static char delimiter(String header) {
        char best = ',';
        long most = 0;
        for (char delimiter : DELIMITERS) {
            long count = Arrays.stream(header.replaceAll("\"[^\"]*\"", "").split("")).filter(String.valueOf(delimiter)::equals).count();
            if (count > most) {
                most = count;
                best = delimiter;
            }
        }
        return best;
    }
}
