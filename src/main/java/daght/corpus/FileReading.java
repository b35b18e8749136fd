package daght.corpus;

import daght.corpus.format.Format;
import daght.corpus.format.Formats;
import daght.corpus.format.Found;
import daght.corpus.format.FileRecords;
import daght.corpus.format.Limits;
import daght.corpus.newsroom.ArticleMaker;
import daght.corpus.newsroom.Newsroom;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Reads a group of files on an executor, one record at a time, into rows of {@link CorpusSchema#READ}.
 *
 * @param format name of the format of every file, or empty
 * @param fields a corpus's own names for our fields
 * @param today  day of the run
 */
record FileReading(String format, Map<String, String> fields, LocalDate today, Limits limits) implements Serializable {

    Iterator<Row> read(List<String> paths, Configuration configuration) {
        ReadRows rows = new ReadRows(new ArticleMaker(Newsroom.builtIn(), fields, today));
        RowsOfFiles all = new RowsOfFiles(paths.iterator(), Formats.named(format).orElse(null), configuration, rows);
        if (TaskContext.get() != null) {
            TaskContext.get().addTaskCompletionListener((TaskCompletionListener) context -> all.close());
        }
        return all;
    }

    private final class RowsOfFiles implements Iterator<Row> {
        private final Iterator<String> paths;
        private final Format forced;
        private final Configuration configuration;
        private final ReadRows rows;
        private final Deque<Row> ready = new ArrayDeque<>();
        private FileRecords file;

        RowsOfFiles(Iterator<String> paths, Format forced, Configuration configuration, ReadRows rows) {
            this.paths = paths;
            this.forced = forced;
            this.configuration = configuration;
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            while (ready.isEmpty() && (file != null || paths.hasNext())) {
                if (file == null) {
                    file = new FileRecords(new Path(paths.next()), forced, configuration, limits);
                }
                Found found = file.next();
                if (found == null) {
                    close();
                } else {
                    ready.addAll(rows.of(found, file.name()));
                }
            }
            return !ready.isEmpty();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ready.poll();
        }

        private void close() {
            if (file != null) {
                file.close();
                file = null;
            }
        }
    }
}
