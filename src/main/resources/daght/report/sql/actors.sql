SELECT a.actor_id, a.name, a.name_ar, a.country, a.sector, a.wikidata, n.actor_id IS NOT NULL AS named
FROM actors a JOIN (
  SELECT source_actor AS actor_id FROM kept UNION SELECT target_actor FROM kept UNION SELECT reporter_actor FROM kept) k
ON a.actor_id = k.actor_id LEFT JOIN named_actors n ON n.actor_id = a.actor_id
