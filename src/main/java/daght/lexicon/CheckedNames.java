package daght.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.nio.file.Path;

/**
 * Names that entries may refer to.
 *
 * @param countries ISO 3166 alpha-3
 * @param roles     ids of roles, and {@code minister:…} of portfolios
 */
record CheckedNames(Set<String> countries, Set<String> roles) {

    private static final String KOSOVO = "XKX";

    /** Those of ISO 3166 and of the built-in lexicon. */
    static CheckedNames builtIn() {
        Set<String> countries = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        countries.add(KOSOVO);
        CheckedNames names = new CheckedNames(countries, new HashSet<>());
        List<CheckedEntry> entries = new ArrayList<>();
        for (LexiconFiles.Source source : LexiconFiles.builtIn().sources()) {
            EntryForm form = EntryForm.of(Path.of(source.path()));
            if (form == EntryForm.COUNTRY || form == EntryForm.ROLE || form == EntryForm.PORTFOLIO) {
                entries.addAll(CheckedEntry.readAll(source.path(), source.text(), form, new ArrayList<>()));
            }
        }
        return names.with(entries);
    }

    /** These and those that the entries make. */
    CheckedNames with(List<CheckedEntry> entries) {
        CheckedNames names = new CheckedNames(new HashSet<>(countries), new HashSet<>(roles));
        for (CheckedEntry entry : entries) {
            switch (entry.form()) {
                case COUNTRY -> names.countries.add(entry.id());
                case ROLE -> names.roles.add(entry.id());
                case PORTFOLIO -> names.roles.add("minister:" + entry.id());
                default -> { }
            }
        }
        return names;
    }
}
