SELECT part, source_actor, target_actor, type, count(DISTINCT story_id) AS stories, count(*) AS reports, collect_set(outlet) AS outlets
FROM signals WHERE pressure
GROUP BY part, source_actor, target_actor, type
