package daght.corpus.newsroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads bylines, those in a field and those in a text. Immutable, for any number of threads. */
final class Bylines {

    private static final int CHARACTERS = 200;
    private static final int NAME_WORDS = 7;
    private static final int NAME_CHARACTERS = 60;
    private static final Pattern PARTS = Pattern.compile("\\s*(?:[-\\u2013\\u2014\\u2010\\u2011:/|()\\[\\]{}\\u060C,;\\u061B\\u2022*+&]|(?<=\\s|^)\\u0640+(?=\\s|$)|\\t|\\n|\\s\\.\\s)+\\s*");
    private static final Pattern QUOTES = Pattern.compile("[\"'\\u201C\\u201D\\u2018\\u2019\\u00AB\\u00BB\\u201E]");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}.'\\u2019 ]+");

    private final Newsroom newsroom;

    Bylines(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** What a byline says; a longer text is none. */
    Byline read(String text) {
        if (text.length() > CHARACTERS) {
            return new Byline("", List.of(), 0, 0, 0, 1);
        }
        Reading reading = new Reading();
        String plain = QUOTES.matcher(Cleaning.line(text.replace("\n", " | "))).replaceAll("").strip();
        for (String from : newsroom.list("from")) {
            plain = plain.replaceAll("\\s" + Pattern.quote(from) + "\\s", " - ");
        }
        for (String part : PARTS.split(plain)) {
            if (!part.isBlank()) {
                reading.part(part.strip());
            }
        }
        return reading.byline(plain);
    }

    private final class Reading {
        private final Set<String> credited = new LinkedHashSet<>();
        private final List<String> people = new ArrayList<>();
        private final List<String> words = new ArrayList<>();
        private boolean photo;
        private int known;
        private int places;
        private int unknown;

        private void part(String part) {
            if (agencies(part)) {
                known++;
            } else if (newsroom.has("photo_openers", part)) {
                photo = true;
                known++;
            } else if (newsroom.has("houses", part) || newsroom.has("byline_openers", part) || newsroom.has("credit_openers", part)) {
                known++;
            } else if (isPlace(part)) {
                places++;
            } else {
                name(part);
            }
        }

        /** An agency, several with "and" between them, or an agency and a place after it. */
        private boolean agencies(String part) {
            String whole = newsroom.agency(part);
            if (whole != null) {
                credited.add(whole);
                return true;
            }
            String[] tokens = part.split("[\\s.]+");
            for (int cut = tokens.length - 1; cut > 0; cut--) {
                String first = newsroom.agency(join(tokens, 0, cut));
                String rest = join(tokens, cut, tokens.length);
                boolean spelled = cut > 1 && tokens[0].length() == 1;
                if (first != null && (spelled || isPlace(rest) || agencyAfterAnd(rest) != null)) {
                    credited.add(first);
                    String second = agencyAfterAnd(rest);
                    if (second != null) {
                        credited.add(second);
                    } else if (!isPlace(rest)) {
                        words.add(rest);
                    }
                    return true;
                }
            }
            return openedAgency(part);
        }

        /** "نقلا عن رويترز". */
        private boolean openedAgency(String part) {
            String rest = newsroom.opened("credit_openers", part);
            String agency = rest == null ? null : newsroom.agency(rest);
            if (agency != null) {
                credited.add(agency);
            }
            return agency != null;
        }

        private String agencyAfterAnd(String text) {
            return text.length() > 1 && text.charAt(0) == '\u0648' ? newsroom.agency(text.substring(1)) : null;
        }

        private void name(String part) {
            String opened = newsroom.opened("byline_openers", part);
            if (newsroom.opened("photo_openers", part) != null) {
                known++;
            } else if (opened != null) {
                known++;
                part(opened);
            } else if (photo) {
                photo = false;
            } else if (!isName(part)) {
                unknown++;
            } else if (part.indexOf(' ') < 0) {
                words.add(part);
            } else {
                people.add(part);
            }
        }

        private Byline byline(String plain) {
            String author = String.join("\u060C ", people);
            if (people.isEmpty() && words.size() == 1 && known + places + unknown == 0) {
                author = words.get(0);
            } else if (people.isEmpty() && known + places == 0 && unknown == 1 && plain.length() <= NAME_CHARACTERS && words.isEmpty()) {
                author = plain;
            }
            return new Byline(author, List.copyOf(credited), known, places, words.size(), unknown);
        }
    }

    private boolean isPlace(String part) {
        return newsroom.has("places", part)
                || part.indexOf(' ') > 0 && newsroom.has("place_openers", part.substring(0, part.indexOf(' ')));
    }

    private static boolean isName(String part) {
        return part.length() <= NAME_CHARACTERS && part.split(" ").length <= NAME_WORDS && LETTERS.matcher(part).matches();
    }

    private static String join(String[] tokens, int from, int to) {
        return String.join(" ", Arrays.asList(tokens).subList(from, to));
    }
}
