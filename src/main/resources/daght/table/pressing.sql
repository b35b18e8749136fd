-- The pairs that press hardest over all time: those with the most stories that are expected to be right.
SELECT source_actor, target_actor, type, sum(stories) AS stories, sum(reports) AS reports,
       CAST(size(array_distinct(flatten(collect_list(outlets)))) AS BIGINT) AS outlets
FROM pressing_of_part
GROUP BY source_actor, target_actor, type
ORDER BY sum(CAST(likely AS DECIMAL(18, 12))) DESC, stories DESC, outlets DESC, reports DESC, source_actor, target_actor, type
LIMIT 10
