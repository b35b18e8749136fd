package daght.table.story;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/** Rows made of rows, one at a time: what a task of millions of rows needs to stay small. */
final class Mapped implements Iterator<Row> {

    private final Iterator<Row> rows;
    private final Function<Row, Iterator<Row>> map;
    private Iterator<Row> ready = Collections.emptyIterator();

    Mapped(Iterator<Row> rows, Function<Row, Iterator<Row>> map) {
        this.rows = rows;
        this.map = map;
    }

    @Override
    public boolean hasNext() {
        while (!ready.hasNext() && rows.hasNext()) {
            ready = map.apply(rows.next());
        }
        return ready.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.next();
    }
}
