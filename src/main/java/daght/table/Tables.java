package daght.table;

import daght.table.Table.Col;
import java.util.List;

/** Every table of an output folder, in the order that a reader wants to hear of them. {@code data/tables.md} is made from this list. */
public final class Tables {

    private static final Col ARTICLE_ID = new Col("article_id", "string", "Identity of the article.");
    private static final Col PARAGRAPH_NO = new Col("paragraph_no", "int", "Number of the paragraph in its article; 0 is the title.");
    private static final Col SENTENCE_NO = new Col("sentence_no", "int", "Number of the sentence in its paragraph, from 0.");
    private static final Col STORY_ID = new Col("story_id", "string",
            "The story that the article tells: the article_id of its first report. Copies and light edits of one text share it.");
    private static final Col PERIOD = new Col("period", "string", "Length of the period: day, week or month.");
    private static final Col PERIOD_START = new Col("period_start", "date",
            "First day of the period; weeks begin on Monday. Null gathers the articles whose day of publication is unknown.");
    private static final Col SOURCE_ACTOR = new Col("source_actor", "string", "Actor who acts.");
    private static final Col TARGET_ACTOR = new Col("target_actor", "string", "Actor whom the act bears on.");
    private static final Col ACTOR_A = new Col("actor_a", "string", "The actor of the pair whose id sorts first.");
    private static final Col ACTOR_B = new Col("actor_b", "string", "The actor of the pair whose id sorts last.");
    private static final Col STORIES = new Col("stories", "bigint",
            "Different stories that report it: a text that ten outlets copy is one.");
    private static final Col OUTLETS = new Col("outlets", "bigint", "Different outlets that report it; unknown outlets are not counted.");
    private static final Col NET_STANCE = new Col("net_stance", "double",
            "Mean stance of the reports, from -10 to +10; those NEGATED are left out. Null where nothing else is reported.");

    public static final Table ARTICLES = new Table("articles",
            "A row is an article. Copies of one text are rows of their own that share a story.", List.of(
            ARTICLE_ID,
            new Col("outlet", "string", "Who printed it."),
            new Col("url", "string", "Where it was found."),
            new Col("title", "string", "Its title; also paragraph 0."),
            new Col("author", "string", "Its author as the byline says."),
            new Col("language", "string", "ISO 639-1 code of its text."),
            new Col("published_on", "date", "Day of publication; null where it is not known."),
            new Col("published_precision", "string", "How fine that day is: day, month or year."),
            new Col("published_from", "string", "What told the day: a field, the dateline, the URL, the file name."),
            new Col("credited_to", "array<string>", "Agencies that it is credited to."),
            new Col("paragraph_count", "int", "Its rows in paragraphs, the title among them."),
            new Col("character_count", "bigint", "Unicode code points of its title and body."),
            STORY_ID,
            new Col("first_report", "boolean", "Whether it is the first report of its story: the earliest, then the smallest article_id."),
            new Col("source_file", "string", "The input file that it was read from.")),
            List.of("published_on", "article_id"));

    public static final Table PARAGRAPHS = new Table("paragraphs",
            "A row is a paragraph with text in it; 0 is the title. All offsets of other tables count Unicode code points in text.", List.of(
            ARTICLE_ID,
            PARAGRAPH_NO,
            new Col("text", "string", "Its text, as printed."),
            new Col("sentence_count", "int", "Its sentences."),
            new Col("token_count", "int", "Its tokens: words, numbers and marks; clitics are not cut off.")),
            List.of("article_id", "paragraph_no"));

    public static final Table MENTIONS = new Table("mentions",
            "A row is a mention of an actor: words of a paragraph that name or describe him.", List.of(
            ARTICLE_ID,
            PARAGRAPH_NO,
            SENTENCE_NO,
            new Col("start", "int", "First code point of the mention in the paragraph."),
            new Col("end", "int", "Code point after its last."),
            new Col("text", "string", "The words, as printed."),
            new Col("actor_id", "string", "Whom they name; see actors."),
            new Col("found_by", "string", "How: lexicon, description, name, name_finder (the OpenNLP model) or coreference.")),
            List.of("actor_id", "article_id", "paragraph_no", "start", "end"));

    public static final Table ACTORS = new Table("actors",
            "A row is an actor seen. Where articles differ on an actor, the earliest one has the say, then the smallest article_id.",
            List.of(
            new Col("actor_id", "string", "Identity of the actor."),
            new Col("name", "string", "Usual English name, or a short description."),
            new Col("name_ar", "string", "Usual Arabic name, or the words of a mention."),
            new Col("country", "string", "ISO 3166 alpha-3 code of the country that the actor belongs to; null where none fits."),
            new Col("sector", "string", "GOV, MIL, COP, JUD, LEG, PTY, REB, IGO, NGO, MED, BUS, REL or CVL."),
            new Col("wikidata", "string", "Wikidata item, null where it is not known."),
            new Col("mention_count", "bigint", "Rows in mentions."),
            new Col("first_seen", "date", "Earliest day of publication of an article that names the actor."),
            new Col("last_seen", "date", "Latest day of publication of an article that names the actor.")),
            List.of("actor_id"));

    public static final Table CO_MENTIONS = new Table("co_mentions",
            "A row is a pair of different actors that a paragraph names. A paragraph that names more than "
                    + Findings.MOST_ACTORS + " actors is a list and gives no pairs.", List.of(
            ARTICLE_ID,
            PARAGRAPH_NO,
            ACTOR_A,
            ACTOR_B,
            new Col("same_sentence", "boolean", "Whether one sentence names both.")),
            List.of("actor_a", "actor_b", "article_id", "paragraph_no"));

    public static final Table SIGNALS = new Table("signals",
            "A row is one report of one act or stance: who, to whom, what, how far it went, and according to whom.", List.of(
            new Col("signal_id", "string", "Identity of the signal: a digest of its article, place and content."),
            ARTICLE_ID,
            STORY_ID,
            PARAGRAPH_NO,
            SENTENCE_NO,
            new Col("outlet", "string", "Who printed the article."),
            new Col("published_on", "date", "Day of publication of the article; null where it is not known."),
            new Col("event_on", "date", "When the act happened, by the expression of time in its clause (or the only one of its sentence, in the clause beside): the day, or "
                    + "the first day of a longer time, weeks from Monday. Null where none tells, or where it counts from a day of publication "
                    + "that is not known."),
            new Col("event_precision", "string", "How fine event_on is: day, week, month or year."),
            SOURCE_ACTOR,
            new Col("source_start", "int", "First code point of the source's mention."),
            new Col("source_end", "int", "Code point after its last."),
            TARGET_ACTOR,
            new Col("target_start", "int", "First code point of the target's mention."),
            new Col("target_end", "int", "Code point after its last."),
            new Col("type", "string", "PLOVER class of the act: REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, "
                    + "COERCE, ASSAULT, AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID or RETREAT."),
            new Col("class", "string", "PLOVER quad class: VERBAL_CONFLICT, MATERIAL_CONFLICT, VERBAL_COOPERATION or "
                    + "MATERIAL_COOPERATION."),
            new Col("pressure", "boolean", "Whether acts of this class press their target."),
            new Col("stance", "double", "From -10 (attack) to +10 (aid, yielding)."),
            new Col("status", "string", "ACTUAL, FAILED, PROSPECTIVE or NEGATED."),
            new Col("cue", "string", "The words that carry the act, as printed."),
            new Col("cue_start", "int", "First code point of the cue."),
            new Col("cue_end", "int", "Code point after its last."),
            new Col("reporter_actor", "string", "Actor to whom the paragraph gives the statement; null when the writer says it."),
            new Col("reporter_text", "string", "The words that name the reporter."),
            new Col("attribution", "string", "quoted, indirect or narrated."),
            new Col("confidence", "double", "Probability that the row is right, from 0 to 1.")),
            List.of("source_actor", "target_actor", "published_on", "signal_id"));

    public static final Table PRESSURE_OVER_TIME = new Table("pressure_over_time",
            "A row is a type of pressure by one actor on another in a period of publication. Only acts that press are counted "
                    + "(signals.pressure), of every status; failed, prospective and negated say how many of the reports are so.", List.of(
            PERIOD,
            PERIOD_START,
            SOURCE_ACTOR,
            TARGET_ACTOR,
            new Col("type", "string", "PLOVER class of the act."),
            new Col("reports", "bigint", "Rows of signals."),
            new Col("paragraphs", "bigint", "Different paragraphs that report it."),
            new Col("articles", "bigint", "Different articles that report it."),
            STORIES,
            OUTLETS,
            new Col("cited_sources", "bigint", "Different reporters that it is attributed to, by actor, or by their words "
                    + "where the actor is unknown."),
            new Col("failed", "bigint", "Reports of status FAILED."),
            new Col("prospective", "bigint", "Reports of status PROSPECTIVE."),
            new Col("negated", "bigint", "Reports of status NEGATED."),
            new Col("mean_stance", "double", "Mean stance of the reports that are not NEGATED; null where all are."),
            new Col("expected_true", "double", "Sum of the reports' confidence: how many are expected to be right."),
            new Col("first_seen", "date", "Earliest day of publication in the period."),
            new Col("last_seen", "date", "Latest day of publication in the period.")),
            List.of("period", "source_actor", "target_actor", "type", "period_start"));

    public static final Table STANCE_OVER_TIME = new Table("stance_over_time",
            "A row is the stance of one actor toward another in a period of publication, over acts of every type.", List.of(
            PERIOD,
            PERIOD_START,
            SOURCE_ACTOR,
            TARGET_ACTOR,
            new Col("cooperative", "bigint", "Reports of cooperation, verbal or material; those NEGATED are left out."),
            new Col("conflictual", "bigint", "Reports of conflict, verbal or material; those NEGATED are left out."),
            NET_STANCE,
            STORIES,
            OUTLETS),
            List.of("period", "source_actor", "target_actor", "period_start"));

    public static final Table PORTRAYAL = new Table("portrayal",
            "A row is how one outlet shows one actor acting toward another, over all time.", List.of(
            new Col("outlet", "string", "Who printed it; null gathers the articles of unknown outlets."),
            SOURCE_ACTOR,
            TARGET_ACTOR,
            new Col("reports", "bigint", "Rows of signals, of every type and status."),
            STORIES,
            NET_STANCE,
            new Col("share_of_outlet", "double", "These reports over all reports of the outlet.")),
            List.of("source_actor", "target_actor", "outlet"));

    public static final Table CO_MENTIONS_OVER_TIME = new Table("co_mentions_over_time",
            "A row is how often, and how much more often than by chance, two actors are named in one paragraph in a period of publication.",
            List.of(
            PERIOD,
            PERIOD_START,
            ACTOR_A,
            ACTOR_B,
            new Col("paragraphs", "bigint", "Paragraphs that name both."),
            new Col("articles", "bigint", "Different articles of theirs."),
            STORIES,
            new Col("npmi", "double", "Normalised pointwise mutual information over the period's paragraphs: -1 never together, "
                    + "0 as by chance, 1 always together."),
            new Col("log_likelihood", "double", "Dunning's log-likelihood ratio (G2) over the period's paragraphs: how sure it is that "
                    + "they go together by more than chance, or by less.")),
            List.of("period", "actor_a", "actor_b", "period_start"));

    public static final Table REJECTS = new Table("rejects",
            "A row is an input record that was not read, or, where the reason begins with warning, a fault of one that was. "
                    + "A file that is read again replaces its own rows.", List.of(
            new Col("source_file", "string", "The input file."),
            new Col("record_no", "bigint", "Number of the record in its file."),
            new Col("reason", "string", "What is wrong, as a word to count by."),
            new Col("detail", "string", "What is wrong, for a person to read."),
            new Col("raw", "string", "The record's first 2,000 characters.")),
            List.of("source_file", "record_no", "reason", "detail"));

    public static final Table RUNS = new Table("runs",
            "A row is a run that wrote these tables: articles_in = articles_out + rejected + duplicates.", List.of(
            new Col("run_id", "string", "Identity of the run."),
            new Col("started_at", "timestamp", "When it began."),
            new Col("finished_at", "timestamp", "When its tables were ready to take the place of the old ones."),
            new Col("version", "string", "Version of Daght."),
            new Col("lexicon_hash", "string", "SHA-256 of the lexicons that it read with."),
            new Col("options", "string", "What it was asked to do, as JSON."),
            new Col("articles_in", "bigint", "Records of its input."),
            new Col("articles_out", "bigint", "Articles that it added or replaced."),
            new Col("rejected", "bigint", "Records that could not be read; see rejects."),
            new Col("duplicates", "bigint", "Records of articles that the input has twice or that the tables had already."),
            new Col("replaced", "bigint", "Those of articles_out that took the place of an older text of the same article.")),
            List.of("started_at", "run_id"));

    private static final List<Table> ALL = List.of(ARTICLES, PARAGRAPHS, MENTIONS, ACTORS, CO_MENTIONS, SIGNALS, PRESSURE_OVER_TIME,
            STANCE_OVER_TIME, PORTRAYAL, CO_MENTIONS_OVER_TIME, REJECTS, RUNS);

    private Tables() {
    }

    /** Every table. */
    public static List<Table> all() {
        return ALL;
    }
}
