-- Whole pairs, the most stories first, as many as the page holds; the first one at any rate.
WITH pairs AS (
  SELECT source_actor, target_actor, count(DISTINCT story_id) AS stories, count(*) AS reports
  FROM signals GROUP BY source_actor, target_actor
  ORDER BY stories DESC, reports DESC, source_actor, target_actor LIMIT ${reports}),
filled AS (
  SELECT source_actor, target_actor,
         sum(reports) OVER (ORDER BY stories DESC, reports DESC, source_actor, target_actor) AS through,
         row_number() OVER (ORDER BY stories DESC, reports DESC, source_actor, target_actor) AS place
  FROM pairs)
SELECT s.* FROM signals s JOIN filled f ON s.source_actor = f.source_actor AND s.target_actor = f.target_actor
WHERE f.through <= ${reports} OR f.place = 1
