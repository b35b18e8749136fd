-- n paragraphs of the period, a and b of them name each actor, ab name both. Articles are counted first and spread over periods after.
WITH whole AS (
  SELECT period, period_start, CAST(sum(n) AS DOUBLE) AS n
  FROM (SELECT published_on, sum(paragraph_count) AS n FROM articles GROUP BY published_on)
  LATERAL VIEW inline(${periods}) AS period, period_start
  GROUP BY period, period_start),
named_in_article AS (
  SELECT article_id, actor_id, count(DISTINCT paragraph_no) AS n FROM mentions GROUP BY article_id, actor_id),
named_in_day AS (
  SELECT published_on, actor_id, sum(n) AS n FROM named_in_article JOIN articles USING (article_id) GROUP BY published_on, actor_id),
named AS (
  SELECT period, period_start, actor_id, CAST(sum(n) AS DOUBLE) AS n
  FROM named_in_day LATERAL VIEW inline(${periods}) AS period, period_start
  GROUP BY period, period_start, actor_id),
pair_in_article AS (
  SELECT article_id, actor_a, actor_b, count(*) AS n FROM co_mentions GROUP BY article_id, actor_a, actor_b),
pair_in_story AS (
  SELECT published_on, story_id, actor_a, actor_b, sum(n) AS paragraphs, count(*) AS articles
  FROM pair_in_article JOIN articles USING (article_id)
  GROUP BY published_on, story_id, actor_a, actor_b),
pairs AS (
  SELECT period, period_start, actor_a, actor_b,
         sum(paragraphs) AS paragraphs, sum(articles) AS articles, count(DISTINCT story_id) AS stories
  FROM pair_in_story LATERAL VIEW inline(${periods}) AS period, period_start
  GROUP BY period, period_start, actor_a, actor_b),
counts AS (
  SELECT pairs.*, CAST(pairs.paragraphs AS DOUBLE) AS ab, a.n AS a, b.n AS b, whole.n AS n
  FROM pairs
  JOIN whole ON pairs.period = whole.period AND pairs.period_start <=> whole.period_start
  JOIN named a ON pairs.period = a.period AND pairs.period_start <=> a.period_start AND pairs.actor_a = a.actor_id
  JOIN named b ON pairs.period = b.period AND pairs.period_start <=> b.period_start AND pairs.actor_b = b.actor_id)
SELECT period, period_start, actor_a, actor_b, paragraphs, articles, stories,
       CASE WHEN ab = n THEN 1D ELSE greatest(-1D, least(1D, ln(ab * n / (a * b)) / -ln(ab / n))) END AS npmi,
       greatest(0D, 2 * (${xlogx(ab)} + ${xlogx(a - ab)} + ${xlogx(b - ab)} + ${xlogx(n - a - b + ab)}
         - ${xlogx(a)} - ${xlogx(n - a)} - ${xlogx(b)} - ${xlogx(n - b)} + ${xlogx(n)})) AS log_likelihood
FROM counts
