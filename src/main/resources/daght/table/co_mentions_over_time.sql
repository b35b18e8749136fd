-- n paragraphs of the period, a and b of them name each actor, ab name both.
WITH dated AS (
  SELECT article_id, story_id, period, period_start
  FROM articles LATERAL VIEW inline(${periods}) AS period, period_start),
whole AS (
  SELECT period, period_start, CAST(count(*) AS DOUBLE) AS n
  FROM paragraphs JOIN dated USING (article_id) GROUP BY period, period_start),
named AS (
  SELECT period, period_start, actor_id, CAST(count(*) AS DOUBLE) AS n
  FROM (SELECT DISTINCT article_id, paragraph_no, actor_id FROM mentions) JOIN dated USING (article_id)
  GROUP BY period, period_start, actor_id),
pairs AS (
  SELECT period, period_start, actor_a, actor_b, count(*) AS paragraphs,
         count(DISTINCT article_id) AS articles, count(DISTINCT story_id) AS stories
  FROM co_mentions JOIN dated USING (article_id)
  GROUP BY period, period_start, actor_a, actor_b),
counts AS (
  SELECT pairs.*, CAST(pairs.paragraphs AS DOUBLE) AS ab, a.n AS a, b.n AS b, whole.n AS n
  FROM pairs
  JOIN whole ON pairs.period = whole.period AND pairs.period_start <=> whole.period_start
  JOIN named a ON pairs.period = a.period AND pairs.period_start <=> a.period_start AND pairs.actor_a = a.actor_id
  JOIN named b ON pairs.period = b.period AND pairs.period_start <=> b.period_start AND pairs.actor_b = b.actor_id)
SELECT period, period_start, actor_a, actor_b, paragraphs, articles, stories,
       CASE WHEN ab = n THEN 1D ELSE ln(ab * n / (a * b)) / -ln(ab / n) END AS npmi,
       greatest(0D, 2 * (${xlogx(ab)} + ${xlogx(a - ab)} + ${xlogx(b - ab)} + ${xlogx(n - a - b + ab)}
         - ${xlogx(a)} - ${xlogx(n - a)} - ${xlogx(b)} - ${xlogx(n - b)} + ${xlogx(n)})) AS log_likelihood
FROM counts
