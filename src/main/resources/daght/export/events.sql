-- An event is what one story reports of one source, one target and one class as done; its first report speaks for it. Copies add to its
-- counts and make no event of their own.
WITH told AS (
  SELECT signals.*,
         struct(coalesce(published_on, DATE '9999-12-31') AS day, article_id AS article, paragraph_no AS paragraph, cue_start AS cue,
                signal_id AS signal) AS place
  FROM signals WHERE status = 'ACTUAL'),
counted AS (
  SELECT story_id, source_actor, target_actor, type,
         min(place).signal AS first_id,
         coalesce(min_by(event_on, place) FILTER (WHERE event_on IS NOT NULL AND event_precision = 'day'), min_by(published_on, place)) AS day,
         cast(round(avg(cast(stance AS DECIMAL(6, 3))), 2) AS DOUBLE) AS stance,
         count(*) AS reports, count(DISTINCT outlet) AS outlets, count(DISTINCT article_id) AS articles, min(paragraph_no) AS highest
  FROM told GROUP BY story_id, source_actor, target_actor, type)
SELECT first_id AS signal_id, c.story_id, c.type, s.class, c.stance, c.day, s.published_on, s.outlet, c.reports, c.outlets, c.articles, c.highest,
       c.source_actor, a.name AS source_name, a.country AS source_country, a.sector AS source_sector,
       substring(p.text, s.source_start + 1, s.source_end - s.source_start) AS source_words,
       c.target_actor, b.name AS target_name, b.country AS target_country, b.sector AS target_sector,
       substring(p.text, s.target_start + 1, s.target_end - s.target_start) AS target_words,
       articles.language, articles.url
FROM counted c
JOIN signals s ON s.signal_id = c.first_id
LEFT JOIN articles ON articles.article_id = s.article_id
LEFT JOIN paragraphs p ON p.article_id = s.article_id AND p.paragraph_no = s.paragraph_no
LEFT JOIN actors a ON a.actor_id = c.source_actor
LEFT JOIN actors b ON b.actor_id = c.target_actor
