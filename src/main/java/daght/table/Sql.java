package daght.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The queries that make the tables: {@code src/main/resources/daght/table/*.sql}, with the few phrases that they share filled in. */
final class Sql {

    /** The day of publication as three periods; where it is unknown, three rows with a null start, so that each length adds up. */
    private static final String PERIODS = "array(named_struct('p', 'day', 's', published_on), "
            + "named_struct('p', 'week', 's', trunc(published_on, 'WEEK')), named_struct('p', 'month', 's', trunc(published_on, 'MONTH')))";
    private static final Pattern XLOGX = Pattern.compile("\\$\\{xlogx\\(([^}]*)\\)}");

    private Sql() {
    }

    /** The query of this name. */
    static String query(String name) {
        try (InputStream in = Sql.class.getResourceAsStream(name + ".sql")) {
            if (in == null) {
                throw new IllegalStateException("the jar holds no query " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("${periods}", PERIODS);
            return XLOGX.matcher(text).replaceAll("CASE WHEN $1 > 0 THEN ($1) * ln($1) ELSE 0D END");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
