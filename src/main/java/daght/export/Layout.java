package daght.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** The layouts that the tables are written in. */
public enum Layout {

    /** POLECAT's release: tab-separated, its 40 names in the first line, a row an event. */
    POLECAT((shelf, out) -> Rows.write(shelf, "polecat", true, out)),
    /** GDELT 2.0 events: tab-separated, 61 columns without names, a row an event. */
    GDELT((shelf, out) -> Rows.write(shelf, "gdelt", false, out)),
    /** The network of actors as GraphML. */
    GRAPHML((shelf, out) -> Network.read(shelf).graphml(out)),
    /** The network of actors as GEXF, Gephi's own. */
    GEXF((shelf, out) -> Network.read(shelf).gexf(out));

    /** Writes the tables in one layout. */
    private interface Form {
        void write(Shelf shelf, Writer out) throws IOException;
    }

    private final Form form;

    Layout(Form form) {
        this.form = form;
    }

    /** Writes the tables of a shelf. */
    void write(Shelf shelf, Writer out) throws IOException {
        form.write(shelf, out);
    }

    /** Its name as the command line has it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
