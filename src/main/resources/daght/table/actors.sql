-- Every actor that an article names; the earliest article has the say on name and country.
WITH seen AS (
  SELECT article_id, published_on, d.actor_id, d
  FROM ledger LATERAL VIEW explode(actors) AS d),
named AS (
  SELECT actor_id,
         min_by(d, struct(coalesce(published_on, DATE '9999-12-31') AS day, article_id)) AS d,
         min(published_on) AS first_seen, max(published_on) AS last_seen
  FROM seen GROUP BY actor_id),
counted AS (SELECT actor_id, count(*) AS mention_count FROM mentions GROUP BY actor_id)
SELECT named.actor_id, d.name, d.name_ar, d.country, d.sector, d.wikidata,
       coalesce(mention_count, 0) AS mention_count, first_seen, last_seen
FROM named LEFT JOIN counted ON named.actor_id = counted.actor_id
