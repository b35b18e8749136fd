-- Whole pairs, those with the most stories that are expected to be right first, as many as the page holds; the first one at any rate.
WITH stories AS (
  SELECT source_actor, target_actor, story_id, count(*) AS reports, CAST(max(confidence) AS DECIMAL(18, 12)) AS likely
  FROM signals GROUP BY source_actor, target_actor, story_id),
pairs AS (
  SELECT source_actor, target_actor, sum(likely) AS likely, sum(reports) AS reports
  FROM stories GROUP BY source_actor, target_actor
  ORDER BY likely DESC, reports DESC, source_actor, target_actor LIMIT ${reports}),
filled AS (
  SELECT source_actor, target_actor,
         sum(reports) OVER (ORDER BY likely DESC, reports DESC, source_actor, target_actor) AS through,
         row_number() OVER (ORDER BY likely DESC, reports DESC, source_actor, target_actor) AS place
  FROM pairs)
SELECT s.* FROM signals s JOIN filled f ON s.source_actor = f.source_actor AND s.target_actor = f.target_actor
WHERE f.through <= ${reports} OR f.place = 1
