-- Here and below a part is that of a story's first report: each story lies in one.
SELECT part, outlet, source_actor, target_actor,
       count(*) AS reports,
       count(DISTINCT story_id) AS stories,
       count_if(status <> 'NEGATED') AS counted,
       coalesce(sum(CAST(stance AS DECIMAL(12, 6))) FILTER (WHERE status <> 'NEGATED'), 0) AS stance
FROM signals GROUP BY part, outlet, source_actor, target_actor
