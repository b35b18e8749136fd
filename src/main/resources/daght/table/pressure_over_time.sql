-- Sums of fractions are taken in decimals: they do not depend on the order in which rows arrive.
SELECT period, period_start, source_actor, target_actor, type,
       count(*) AS reports,
       count(DISTINCT article_id, paragraph_no) AS paragraphs,
       count(DISTINCT article_id) AS articles,
       count(DISTINCT story_id) AS stories,
       count(DISTINCT outlet) AS outlets,
       count(DISTINCT coalesce(reporter_actor, reporter_text)) AS cited_sources,
       count_if(status = 'FAILED') AS failed,
       count_if(status = 'PROSPECTIVE') AS prospective,
       count_if(status = 'NEGATED') AS negated,
       CAST(sum(CAST(stance AS DECIMAL(12, 6))) FILTER (WHERE status <> 'NEGATED') AS DOUBLE)
         / nullif(count_if(status <> 'NEGATED'), 0) AS mean_stance,
       CAST(sum(CAST(confidence AS DECIMAL(18, 12))) AS DOUBLE) AS expected_true,
       min(published_on) AS first_seen,
       max(published_on) AS last_seen
FROM signals LATERAL VIEW inline(${periods}) AS period, period_start
WHERE pressure
GROUP BY period, period_start, source_actor, target_actor, type
