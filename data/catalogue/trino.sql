-- Trino, with a catalogue of its Hive connector named hive. The location is a URL that Trino's file systems know, such as
-- s3://bucket/tables. New runs are seen at once.
CREATE SCHEMA IF NOT EXISTS hive.daght;
CREATE TABLE IF NOT EXISTS hive.daght.articles (
    "article_id" varchar,
    "outlet" varchar,
    "url" varchar,
    "title" varchar,
    "author" varchar,
    "language" varchar,
    "published_on" date,
    "published_precision" varchar,
    "published_from" varchar,
    "credited_to" array(varchar),
    "paragraph_count" integer,
    "character_count" bigint,
    "story_id" varchar,
    "first_report" boolean,
    "source_file" varchar
) WITH (format = 'PARQUET', external_location = 'file:///data/tables/articles');
CREATE TABLE IF NOT EXISTS hive.daght.paragraphs (
    "article_id" varchar,
    "paragraph_no" integer,
    "text" varchar,
    "sentence_count" integer,
    "token_count" integer
) WITH (format = 'PARQUET', external_location = 'file:///data/tables/paragraphs');
CREATE TABLE IF NOT EXISTS hive.daght.mentions (
    "article_id" varchar,
    "paragraph_no" integer,
    "sentence_no" integer,
    "start" integer,
    "end" integer,
    "text" varchar,
    "actor_id" varchar,
    "found_by" varchar
) WITH (format = 'PARQUET', external_location = 'file:///data/tables/mentions');
CREATE TABLE IF NOT EXISTS hive.daght.actors (
    "actor_id" varchar,
    "name" varchar,
    "name_ar" varchar,
    "country" varchar,
    "sector" varchar,
    "wikidata" varchar,
    "mention_count" bigint,
    "first_seen" date,
    "last_seen" date
) WITH (format = 'PARQUET', external_location = 'file:///data/tables/actors');
CREATE TABLE IF NOT EXISTS hive.daght.co_mentions (
    "article_id" varchar,
    "paragraph_no" integer,
    "actor_a" varchar,
    "actor_b" varchar,
    "same_sentence" boolean
) WITH (format = 'PARQUET', external_location = 'file:///data/tables/co_mentions');
CREATE TABLE IF NOT EXISTS hive.daght.signals (
    "signal_id" varchar,
    "article_id" varchar,
    "story_id" varchar,
    "paragraph_no" integer,
    "sentence_no" integer,
    "outlet" varchar,
    "published_on" date,
    "event_on" date,
    "event_precision" varchar,
    "source_actor" varchar,
    "source_start" integer,
    "source_end" integer,
    "target_actor" varchar,
    "target_start" integer,
    "target_end" integer,
    "type" varchar,
    "class" varchar,
    "pressure" boolean,
    "stance" double,
    "status" varchar,
    "cue" varchar,
    "cue_start" integer,
    "cue_end" integer,
    "reporter_actor" varchar,
    "reporter_text" varchar,
    "attribution" varchar,
    "confidence" double
) WITH (format = 'PARQUET', external_location = 'file:///data/tables/signals');
CREATE TABLE IF NOT EXISTS hive.daght.pressure_over_time (
    "period" varchar,
    "period_start" date,
    "source_actor" varchar,
    "target_actor" varchar,
    "type" varchar,
    "reports" bigint,
    "paragraphs" bigint,
    "articles" bigint,
    "stories" bigint,
    "outlets" bigint,
    "cited_sources" bigint,
    "failed" bigint,
    "prospective" bigint,
    "negated" bigint,
    "mean_stance" double,
    "expected_true" double,
    "first_seen" date,
    "last_seen" date
) WITH (format = 'PARQUET', external_location = 'file:///data/tables/pressure_over_time');
CREATE TABLE IF NOT EXISTS hive.daght.stance_over_time (
    "period" varchar,
    "period_start" date,
    "source_actor" varchar,
    "target_actor" varchar,
    "cooperative" bigint,
    "conflictual" bigint,
    "net_stance" double,
    "stories" bigint,
    "outlets" bigint
) WITH (format = 'PARQUET', external_location = 'file:///data/tables/stance_over_time');
CREATE TABLE IF NOT EXISTS hive.daght.portrayal (
    "outlet" varchar,
    "source_actor" varchar,
    "target_actor" varchar,
    "reports" bigint,
    "stories" bigint,
    "net_stance" double,
    "share_of_outlet" double
) WITH (format = 'PARQUET', external_location = 'file:///data/tables/portrayal');
CREATE TABLE IF NOT EXISTS hive.daght.co_mentions_over_time (
    "period" varchar,
    "period_start" date,
    "actor_a" varchar,
    "actor_b" varchar,
    "paragraphs" bigint,
    "articles" bigint,
    "stories" bigint,
    "npmi" double,
    "log_likelihood" double
) WITH (format = 'PARQUET', external_location = 'file:///data/tables/co_mentions_over_time');
CREATE TABLE IF NOT EXISTS hive.daght.rejects (
    "source_file" varchar,
    "record_no" bigint,
    "reason" varchar,
    "detail" varchar,
    "raw" varchar
) WITH (format = 'PARQUET', external_location = 'file:///data/tables/rejects');
CREATE TABLE IF NOT EXISTS hive.daght.runs (
    "run_id" varchar,
    "started_at" timestamp,
    "finished_at" timestamp,
    "version" varchar,
    "lexicon_hash" varchar,
    "options" varchar,
    "articles_in" bigint,
    "articles_out" bigint,
    "rejected" bigint,
    "duplicates" bigint,
    "replaced" bigint
) WITH (format = 'PARQUET', external_location = 'file:///data/tables/runs');
