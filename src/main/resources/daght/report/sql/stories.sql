SELECT a.story_id, count(DISTINCT a.outlet) AS outlets, count(*) AS articles
FROM articles a JOIN (SELECT DISTINCT story_id FROM kept) k ON a.story_id = k.story_id
GROUP BY a.story_id
