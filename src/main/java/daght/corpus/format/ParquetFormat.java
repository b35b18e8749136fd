package daght.corpus.format;

import java.io.IOException;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;

/** Parquet: a row is a record. */
final class ParquetFormat implements Format {

    @Override
    public String name() {
        return "parquet";
    }

    @Override
    public boolean knowsContent(Head head) {
        byte[] b = head.bytes();
        return b.length > 4 && b[0] == 'P' && b[1] == 'A' && b[2] == 'R' && b[3] == '1';
    }

    @Override
    public boolean knowsName(String name) {
        return name.endsWith(".parquet");
    }

    @Override
    public Records open(Source source, Limits limits) throws IOException {
        if (source.path() == null) {
            return Records.of(new Found.Fault(0, Reason.UNKNOWN_FORMAT, "Parquet inside an archive or compression is not read; unpack it", ""));
        }
        ParquetReader<Group> reader = ParquetReader.builder(new GroupReadSupport(), source.path()).withConf(source.configuration()).build();
        return new Records() {
            private long number;

            @Override
            public Found next() throws IOException {
                Group group = reader.read();
                return group == null ? null : record(++number, ParquetFields.of(group), limits);
            }

            @Override
            public void close() throws IOException {
                reader.close();
            }
        };
    }

    private static Found record(long number, Map<String, String> fields, Limits limits) {
        String raw = Found.head(fields.toString());
        long length = fields.values().stream().mapToLong(String::length).sum();
        return length <= limits.recordCharacters() ? new Found.Record(number, fields, raw)
                : new Found.Fault(number, Reason.TOO_LARGE, "the row has " + length + " characters, " + limits.recordCharacters()
                        + " are read", raw);
    }
}
