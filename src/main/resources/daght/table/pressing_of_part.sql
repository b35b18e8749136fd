-- What a story is expected to add is the likelihood of its likeliest row. The sum is taken in decimals.
SELECT part, source_actor, target_actor, type, count(*) AS stories, CAST(sum(CAST(likely AS DECIMAL(18, 12))) AS DOUBLE) AS likely,
       sum(reports) AS reports, array_distinct(flatten(collect_list(outlets))) AS outlets
FROM (
  SELECT part, source_actor, target_actor, type, story_id, max(confidence) AS likely, count(*) AS reports, collect_set(outlet) AS outlets
  FROM signals WHERE pressure
  GROUP BY part, source_actor, target_actor, type, story_id)
GROUP BY part, source_actor, target_actor, type
