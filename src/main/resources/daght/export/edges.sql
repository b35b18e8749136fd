-- Each ordered pair of actors; its class is that of most stories, then of most reports, then the first of the alphabet.
WITH done AS (SELECT * FROM signals WHERE status = 'ACTUAL'),
classes AS (
  SELECT source_actor, target_actor, class, type, count(DISTINCT story_id) AS stories, count(*) AS reports
  FROM done GROUP BY source_actor, target_actor, class, type),
main AS (
  SELECT source_actor, target_actor, type AS main_type, class AS main_class, row_number() OVER w AS place
  FROM classes WINDOW w AS (PARTITION BY source_actor, target_actor ORDER BY stories DESC, reports DESC, type)),
pairs AS (
  SELECT source_actor, target_actor, count(DISTINCT story_id) AS stories, count(*) AS reports, count(DISTINCT article_id) AS articles,
         count(DISTINCT outlet) AS outlets, count(DISTINCT story_id) FILTER (WHERE pressure) AS pressing_stories,
         cast(round(avg(cast(stance AS DECIMAL(6, 3))), 2) AS DOUBLE) AS net_stance,
         cast(round(sum(cast(confidence AS DECIMAL(9, 6))), 2) AS DOUBLE) AS expected_true,
         cast(min(published_on) AS STRING) AS first_seen, cast(max(published_on) AS STRING) AS last_seen
  FROM done GROUP BY source_actor, target_actor)
SELECT p.source_actor, p.target_actor, cast(p.stories AS DOUBLE) AS weight, p.stories, p.reports, p.articles, p.outlets, p.pressing_stories, m.main_type, m.main_class, p.net_stance,
       p.expected_true, p.first_seen, p.last_seen
FROM pairs p JOIN main m ON m.source_actor = p.source_actor AND m.target_actor = p.target_actor AND m.place = 1
ORDER BY p.source_actor, p.target_actor
