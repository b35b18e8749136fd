-- The body of each article that is due, in order, without its title.
SELECT a.article_id, a.day, coalesce(b.body, CAST(array() AS ARRAY<STRING>)) AS body
FROM due a LEFT JOIN (
  SELECT p.article_id, transform(array_sort(collect_list(struct(paragraph_no, text))), x -> x.text) AS body
  FROM paragraphs p LEFT SEMI JOIN due d ON p.article_id = d.article_id WHERE paragraph_no > 0 GROUP BY p.article_id) b
ON a.article_id = b.article_id
