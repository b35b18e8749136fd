package daght.lexicon;

import daght.lexicon.CheckedEntry.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks for what two entries of a lexicon both claim. */
final class ClashCheck {

    private static final String CLITICS = "\u0648\u0641\u0628\u0644\u0643";
    private static final int SHORTEST = 3;

    private record Claim(CheckedEntry entry, Text form) {
    }

    private ClashCheck() {
    }

    static void run(List<CheckedEntry> entries, List<LexiconException.Problem> problems) {
        ids(entries, problems);
        Map<String, Claim> forms = shadowed(entries, problems);
        clitics(entries, forms, problems);
    }

    private static void ids(List<CheckedEntry> entries, List<LexiconException.Problem> problems) {
        Map<String, CheckedEntry> first = new HashMap<>();
        for (CheckedEntry entry : entries) {
            if (!entry.id().isEmpty()) {
                CheckedEntry earlier = first.putIfAbsent(entry.form() + " " + language(entry) + entry.id(), entry);
                if (earlier != null) {
                    problems.add(new LexiconException.Problem(entry.file(), entry.line(), entry.title() + ": " + entry.form().key()
                        + " given before, at " + earlier.file() + ":" + earlier.line()));
                }
            }
        }
    }

    /** Languages may share ids: they tell of the same actor. */
    private static String language(CheckedEntry entry) {
        String[] parts = entry.file().replace('\\', '/').split("/");
        StringBuilder folders = new StringBuilder();
        for (int i = 0; i < parts.length - 1; i++) {
            if (!parts[i].equals("actors") && !parts[i].equals("frames")) {
                folders.append(parts[i]).append('/');
            }
        }
        return folders.toString();
    }

    /** Forms that two actors have: the later one would never, or by chance, be found. */
    private static Map<String, Claim> shadowed(List<CheckedEntry> entries, List<LexiconException.Problem> problems) {
        Map<String, Claim> claims = new HashMap<>();
        for (CheckedEntry entry : entries) {
            if (entry.form() != EntryForm.ACTOR && entry.form() != EntryForm.COUNTRY) {
                continue;
            }
            for (Text form : entry.texts("forms")) {
                Claim earlier = claims.putIfAbsent(language(entry) + folded(form.text()), new Claim(entry, form));
                if (earlier != null && !earlier.entry().id().equals(entry.id())) {
                    problems.add(new LexiconException.Problem(entry.file(), form.line(), entry.title() + ": form '" + form.text()
                        + "' is one of " + earlier.entry().title() + " too, at " + earlier.entry().file() + ":" + earlier.form().line()
                        + "; give it to one, or put it under 'short' of both"));
                }
            }
        }
        return claims;
    }

    /** A form that is another form with a prefix: readers take prefixes off themselves. */
    private static void clitics(List<CheckedEntry> entries, Map<String, Claim> forms, List<LexiconException.Problem> problems) {
        for (CheckedEntry entry : entries) {
            if (entry.form() != EntryForm.ACTOR && entry.form() != EntryForm.COUNTRY) {
                continue;
            }
            for (Text form : entry.texts("forms")) {
                String folded = folded(form.text());
                if (folded.length() > SHORTEST && CLITICS.indexOf(folded.charAt(0)) >= 0) {
                    Claim bare = forms.get(language(entry) + folded.substring(1));
                    if (bare != null && bare.entry().id().equals(entry.id())) {
                        problems.add(new LexiconException.Problem(entry.file(), form.line(), entry.title() + ": form '" + form.text()
                            + "' is '" + bare.form().text() + "' with the prefix '" + form.text().charAt(0) + "'; leave it out"));
                    }
                }
            }
        }
    }

    /** As matching sees it: letters that writers use for one another are one. */
    private static String folded(String form) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            folded.append(switch (c) {
                case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627';
                case '\u0649', '\u06CC' -> '\u064A';
                case '\u0629' -> '\u0647';
                case '\u0624', '\u0626' -> '\u0621';
                case '\u06A9' -> '\u0643';
                default -> Character.toLowerCase(c);
            });
        }
        return folded.toString().strip().replaceAll(" +", " ");
    }
}
