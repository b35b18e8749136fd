-- Every actor that an article names, by part; the earliest article has the say on name and country.
WITH seen AS (
  SELECT part, article_id, published_on, d.actor_id, d
  FROM ledger LATERAL VIEW explode(actors) AS d),
named AS (
  SELECT part, actor_id,
         min(struct(coalesce(published_on, DATE '9999-12-31') AS day, article_id)) AS earliest,
         min_by(d, struct(coalesce(published_on, DATE '9999-12-31') AS day, article_id)) AS actor,
         min(published_on) AS first_seen, max(published_on) AS last_seen
  FROM seen GROUP BY part, actor_id),
counted AS (SELECT part, actor_id, count(*) AS mention_count FROM mentions GROUP BY part, actor_id)
SELECT named.part, named.actor_id, earliest, actor, coalesce(mention_count, 0L) AS mention_count, first_seen, last_seen
FROM named LEFT JOIN counted ON named.part = counted.part AND named.actor_id = counted.actor_id
