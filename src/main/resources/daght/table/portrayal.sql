WITH pairs AS (
  SELECT outlet, source_actor, target_actor, sum(reports) AS reports, sum(stories) AS stories,
         CAST(sum(stance) AS DOUBLE) / nullif(sum(counted), 0) AS net_stance
  FROM portrayal_of_part GROUP BY outlet, source_actor, target_actor),
whole AS (SELECT outlet, sum(reports) AS reports FROM portrayal_of_part GROUP BY outlet)
SELECT pairs.outlet, source_actor, target_actor, pairs.reports, stories, net_stance,
       CAST(pairs.reports AS DOUBLE) / whole.reports AS share_of_outlet
FROM pairs JOIN whole ON pairs.outlet <=> whole.outlet
