package daght.table;

import daght.table.Table.Col;
import daght.table.store.OutputFolder;
import java.util.List;

/** Tables that the job keeps for itself, committed with the others: what it must know to read a day without reading the archive. */
final class Inner {

    /** What is known of an article beyond what the tables show; cut like the articles. */
    static final Table LEDGER = table("ledger", "An article: which text of it the tables hold, and what its story rests on.", List.of(
            new Col("article_id", "string", "Identity of the article."),
            new Col("outlet", "string", "Who printed it."),
            new Col("published_on", "date", "Day of publication."),
            new Col("day", "int", "That day as days since 1970; null where it is not known to the day."),
            new Col("content_hash", "string", "Digest of the text that the tables hold."),
            new Col("earlier_hashes", "array<string>", "Digests of the texts that they held before."),
            new Col("text", "bigint", "Number of its body for the finding of stories; null where it has no words."),
            new Col("story_id", "string", "Its story."),
            new Col("home", "string", "Part of the first report of its story."),
            new Col("actors", Findings.ACTORS.catalogString(), "The actors that it names.")),
            List.of("article_id"));

    /** Links that made stories grow, cut by the day of the later edition; see {@link daght.table.story.Chains}. */
    static final Table JOINS = table("joins", "A link that joined two stories, of editions: texts on a day.", List.of(
            new Col("earlier", "bigint", "The earlier edition."),
            new Col("earlier_day", "int", "Its day."),
            new Col("later", "bigint", "The later edition."),
            new Col("later_day", "int", "Its day.")),
            List.of("later_day", "later", "earlier_day", "earlier"));

    /** What a part's articles add to {@code actors}. */
    static final Table ACTORS = table("actors", "An actor in a part.", List.of(
            new Col("actor_id", "string", "Identity of the actor."),
            new Col("earliest", "struct<day:date,article_id:string>", "The article that has the say."),
            new Col("actor", "struct<actor_id:string,name:string,name_ar:string,country:string,sector:string,wikidata:string>", "It says."),
            new Col("mention_count", "bigint", "Mentions."),
            new Col("first_seen", "date", "Earliest day."),
            new Col("last_seen", "date", "Latest day.")),
            List.of("actor_id"));

    /** What the stories of a home add to {@code portrayal}. */
    static final Table PORTRAYAL = table("portrayal", "A pair in an outlet, over the stories of a home.", List.of(
            new Col("outlet", "string", "Who printed it."),
            new Col("source_actor", "string", "Actor who acts."),
            new Col("target_actor", "string", "Actor whom the act bears on."),
            new Col("reports", "bigint", "Rows of signals."),
            new Col("stories", "bigint", "Different stories."),
            new Col("counted", "bigint", "Reports that are not NEGATED."),
            new Col("stance", "decimal(22,6)", "Sum of their stances.")),
            List.of("source_actor", "target_actor", "outlet"));

    /** What the stories of a home add to the pairs that press hardest. */
    static final Table PRESSING = table("pressing", "A pressing pair, over the stories of a home.", List.of(
            new Col("source_actor", "string", "Actor who acts."),
            new Col("target_actor", "string", "Actor whom the act bears on."),
            new Col("type", "string", "PLOVER class of the act."),
            new Col("stories", "bigint", "Different stories."),
            new Col("likely", "double", "How many of the stories are expected to be right: the likeliest row of each."),
            new Col("reports", "bigint", "Rows of signals."),
            new Col("outlets", "array<string>", "The outlets.")),
            List.of("source_actor", "target_actor", "type"));

    private Inner() {
    }

    private static Table table(String name, String about, List<Col> columns, List<String> order) {
        return new Table(OutputFolder.INNER + "/" + name, about, columns, order);
    }
}
