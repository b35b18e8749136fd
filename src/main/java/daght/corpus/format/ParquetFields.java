package daght.corpus.format;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** The columns of a Parquet row as strings, in the manner of {@link JsonFields}; dates and timestamps in ISO form. */
final class ParquetFields {

    private static final long JULIAN_EPOCH = 2_440_588;

    private ParquetFields() {
    }

    static Map<String, String> of(Group row) {
        Map<String, String> fields = new LinkedHashMap<>();
        group(row, "", fields);
        return fields;
    }

    private static void group(Group group, String prefix, Map<String, String> fields) {
        for (int i = 0; i < group.getType().getFieldCount(); i++) {
            Type type = group.getType().getType(i);
            for (int n = 0; n < group.getFieldRepetitionCount(i); n++) {
                if (type.isPrimitive()) {
                    fields.merge(name(prefix, type), value(group, i, n, type.asPrimitiveType()), (a, b) -> a + "\n\n" + b);
                } else {
                    group(group.getGroup(i, n), name(prefix, type) + ".", fields);
                }
            }
        }
    }

    /** The levels that only make a list are no names of their own. */
    private static String name(String prefix, Type type) {
        boolean level = !prefix.isEmpty() && (type.getName().equals("list") || type.getName().equals("element")
                || type.getName().equals("array") || type.getName().equals("item") || type.getName().equals("bag"));
        return level ? prefix.substring(0, prefix.length() - 1) : prefix + type.getName();
    }

    private static String value(Group group, int i, int n, PrimitiveType type) {
        LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
        if (logical instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(group.getInteger(i, n)).toString();
        }
        if (logical instanceof TimestampLogicalTypeAnnotation timestamp) {
            return instant(group.getLong(i, n), timestamp.getUnit());
        }
        return switch (type.getPrimitiveTypeName()) {
            case BINARY -> group.getBinary(i, n).toStringUsingUTF8();
            case INT96 -> int96(group.getInt96(i, n).toByteBuffer());
            default -> group.getValueToString(i, n);
        };
    }

    private static String instant(long value, LogicalTypeAnnotation.TimeUnit unit) {
        long perSecond = switch (unit) {
            case MILLIS -> 1_000L;
            case MICROS -> 1_000_000L;
            case NANOS -> 1_000_000_000L;
        };
        return Instant.ofEpochSecond(Math.floorDiv(value, perSecond)).toString();
    }

    private static String int96(ByteBuffer bytes) {
        ByteBuffer little = bytes.order(ByteOrder.LITTLE_ENDIAN);
        long nanos = little.getLong();
        return Instant.ofEpochSecond((little.getInt() - JULIAN_EPOCH) * 86_400L + nanos / 1_000_000_000L).toString();
    }
}
