-- The pairs that press hardest over all time, the most stories first.
SELECT source_actor, target_actor, type, count(DISTINCT story_id) AS stories, count(*) AS reports, count(DISTINCT outlet) AS outlets
FROM signals WHERE pressure
GROUP BY source_actor, target_actor, type
ORDER BY stories DESC, outlets DESC, reports DESC, source_actor, target_actor, type
LIMIT 10
