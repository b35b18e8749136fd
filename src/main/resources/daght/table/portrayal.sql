WITH pairs AS (
  SELECT outlet, source_actor, target_actor,
         count(*) AS reports,
         count(DISTINCT story_id) AS stories,
         CAST(sum(CAST(stance AS DECIMAL(12, 6))) FILTER (WHERE status <> 'NEGATED') AS DOUBLE)
           / nullif(count_if(status <> 'NEGATED'), 0) AS net_stance
  FROM signals GROUP BY outlet, source_actor, target_actor),
whole AS (SELECT outlet, count(*) AS reports FROM signals GROUP BY outlet)
SELECT pairs.outlet, source_actor, target_actor, pairs.reports, stories, net_stance,
       CAST(pairs.reports AS DOUBLE) / whole.reports AS share_of_outlet
FROM pairs JOIN whole ON pairs.outlet <=> whole.outlet
