SELECT a.*, s.* FROM
  (SELECT count(*) AS articles, count(DISTINCT story_id) AS stories, count(DISTINCT outlet) AS outlets,
          count_if(published_on IS NULL) AS undated, min(published_on) AS first_day, max(published_on) AS last_day,
          count_if(published_on IS NOT NULL AND published_precision <> 'day') AS rough FROM articles) a,
  (SELECT count(*) AS signals, count(DISTINCT source_actor, target_actor) AS pairs FROM signals) s
