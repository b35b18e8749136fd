-- The pairs that press hardest over all time, the most stories first.
SELECT source_actor, target_actor, type, sum(stories) AS stories, sum(reports) AS reports,
       CAST(size(array_distinct(flatten(collect_list(outlets)))) AS BIGINT) AS outlets
FROM pressing_of_part
GROUP BY source_actor, target_actor, type
ORDER BY stories DESC, outlets DESC, reports DESC, source_actor, target_actor, type
LIMIT 10
