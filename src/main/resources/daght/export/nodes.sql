-- Every actor that acts or is acted on.
WITH ends AS (
  SELECT source_actor AS actor_id FROM signals WHERE status = 'ACTUAL'
  UNION SELECT target_actor FROM signals WHERE status = 'ACTUAL')
SELECT ends.actor_id, coalesce(a.name, ends.actor_id) AS label, a.name_ar, a.country, a.sector, a.wikidata, a.mention_count,
       n.actor_id IS NOT NULL AS named
FROM ends LEFT JOIN actors a ON a.actor_id = ends.actor_id LEFT JOIN named_actors n ON n.actor_id = ends.actor_id
ORDER BY ends.actor_id
