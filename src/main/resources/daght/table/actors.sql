-- Every actor, from what each part says; the earliest article has the say on name and country.
SELECT actor_id, d.name, d.name_ar, d.country, d.sector, d.wikidata, mention_count, first_seen, last_seen
FROM (
  SELECT actor_id, min_by(actor, earliest) AS d, sum(mention_count) AS mention_count,
         min(first_seen) AS first_seen, max(last_seen) AS last_seen
  FROM actors_of_part GROUP BY actor_id)
