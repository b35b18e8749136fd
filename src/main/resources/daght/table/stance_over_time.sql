-- A denied act is no act: rows NEGATED are left out.
SELECT period, period_start, source_actor, target_actor,
       count_if(class IN ('VERBAL_COOPERATION', 'MATERIAL_COOPERATION')) AS cooperative,
       count_if(class IN ('VERBAL_CONFLICT', 'MATERIAL_CONFLICT')) AS conflictual,
       CAST(sum(CAST(stance AS DECIMAL(12, 6))) AS DOUBLE) / count(*) AS net_stance,
       count(DISTINCT story_id) AS stories,
       count(DISTINCT outlet) AS outlets
FROM signals LATERAL VIEW inline(${periods}) AS period, period_start
WHERE status <> 'NEGATED'
GROUP BY period, period_start, source_actor, target_actor
