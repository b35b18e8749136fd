-- A language that no pack covers gives paragraphs without sentences.
SELECT a.language, count(*) AS articles, count_if(p.sentences > 0) AS read
FROM articles a LEFT JOIN (SELECT article_id, sum(sentence_count) AS sentences FROM paragraphs GROUP BY article_id) p
ON a.article_id = p.article_id
GROUP BY a.language ORDER BY articles DESC, a.language LIMIT ${names}
